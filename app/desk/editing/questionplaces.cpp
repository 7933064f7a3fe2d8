// SPDX-License-Identifier: GPL-3.0-or-later
// Where a question stands: its pack, the list or away from it. questionorder.cpp has its place in the list.
#include "editmemory.h"
#include "manyquestions.h"
#include "ownquestions.h"
#include "questionedits.h"
#include "severalquestions.h"
#include "store/contents.h"
#include "store/store.h"
#include "store/transaction.h"

#include <algorithm>

namespace starling {
namespace {

using State = store::QuestionState;

/// Remembers the questions that `concerns` is true of, lets `change` alter their rows, and writes these.
template <class Concerns, class Change>
Result<Edit> changeStates(Library &library, const QList<QuestionId> &ids, EditAction action, Parts parts,
                          Concerns concerns, Change change)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        auto several = readSeveral(library, ids, action);
        if (!several)
            return several.error();
        Edit &edit = several->edit;
        EditRecorder recorder(library);
        store::QuestionStateWriter writer(connection);
        for (State state : several->states) {
            if (!concerns(state))
                continue;
            if (const Outcome done = recorder.remember(state, parts); !done)
                return done.error();
            if (const Outcome done = change(state); !done)
                return done.error();
            if (const Outcome done = writer.write(state); !done)
                return done.error();
            edit.pack = state.pack;
            edit.questions.append(state.id);
        }
        edit.count = static_cast<int>(edit.questions.size());
        return edit.count > 0 ? recorder.finish(edit) : Result<Edit>(edit);
    });
}

} // namespace

Result<Edit> moveQuestions(Library &library, const QList<QuestionId> &ids, PackId pack)
{
    const store::Connection &connection = library.store().connection();
    const auto target = store::readPackState(connection, pack);
    if (!target)
        return target.error();
    const auto taken = store::readNumbers(connection, pack);
    if (!taken)
        return taken.error();
    auto position = store::nextPosition(connection, pack);
    if (!position)
        return position.error();
    auto uids = store::readUids(connection, pack);
    if (!uids)
        return uids.error();
    FreeNumbers numbers(*taken);
    const auto isElsewhere = [pack](const State &state) { return state.pack != pack; };
    return changeStates(
        library, ids, EditAction::Move, Part::MovedFrom, isElsewhere, [&](State &state) -> Outcome {
            auto moved = store::readMovedFrom(connection, state.id);
            if (!moved)
                return moved.error();
            // On the way back its old id is free again.
            const auto back =
                std::find_if(moved->begin(), moved->end(),
                             [pack](const store::MovedFrom &from) { return from.pack == pack; });
            const store::MovedFrom left{.pack = state.pack, .uid = state.uid};
            if (back != moved->end()) {
                state.uid = back->uid;
                moved->erase(back);
            } else if (uids->contains(state.uid)) {
                state.uid = newUid();
            }
            uids->insert(state.uid);
            moved->append(left);
            state.pack = pack;
            state.number = numbers.give(state.number);
            state.position = (*position)++;
            state.own = true;
            return store::writeMovedFrom(connection, state.id, *moved);
        });
}

Result<Edit> archiveQuestions(Library &library, const QList<QuestionId> &ids, bool archived)
{
    return changeStates(
        library, ids, archived ? EditAction::Archive : EditAction::Unarchive, {},
        [archived](const State &state) { return state.archived != archived; },
        [archived](State &state) -> Outcome {
            state.archived = archived;
            return {};
        });
}

Result<Edit> deleteQuestions(Library &library, const QList<QuestionId> &ids)
{
    return changeStates(
        library, ids, EditAction::Delete, {}, [](const State &state) { return !state.deletedAt; },
        [now = library.now().toMSecsSinceEpoch()](State &state) -> Outcome {
            state.deletedAt = now;
            return {};
        });
}

Result<Edit> restoreQuestions(Library &library, const QList<QuestionId> &ids)
{
    QHash<PackId, FreeNumbers> numbers; // of the packs they come back to
    return changeStates(
        library, ids, EditAction::Restore, {},
        [](const State &state) { return state.deletedAt || state.archived; },
        [&](State &state) -> Outcome {
            auto free = numbers.find(state.pack);
            if (free == numbers.end() && state.deletedAt) {
                const auto taken = store::readNumbers(library.store().connection(), state.pack);
                if (!taken)
                    return taken.error();
                free = numbers.insert(state.pack, FreeNumbers(*taken));
            }
            if (state.deletedAt)
                state.number = free->give(state.number);
            state.deletedAt.reset();
            state.archived = false;
            return {};
        });
}

Result<Edit> moveQuestion(Library &library, QuestionId id, PackId pack)
{
    return moveQuestions(library, {id}, pack);
}

Result<Edit> setArchived(Library &library, QuestionId id, bool archived)
{
    return archiveQuestions(library, {id}, archived);
}

Result<Edit> deleteQuestion(Library &library, QuestionId id)
{
    return deleteQuestions(library, {id});
}

Result<Edit> restoreQuestion(Library &library, QuestionId id)
{
    return restoreQuestions(library, {id});
}

} // namespace starling

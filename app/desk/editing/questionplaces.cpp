// SPDX-License-Identifier: GPL-3.0-or-later
// Where a question stands: its pack, its number, the list or away from it.
#include "desk/packplan.h"
#include "editmemory.h"
#include "ownquestions.h"
#include "questionedits.h"
#include "store/contents.h"
#include "store/store.h"
#include "store/transaction.h"

#include <algorithm>

namespace starling {
namespace {

/// Remembers the question, lets `change` alter its state, and writes that. Within a transaction.
template <class Change>
Result<Edit> changeState(Library &library, QuestionId id, EditAction action, Change change)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        auto state = store::readQuestionState(connection, id);
        if (!state)
            return state.error();
        const store::QuestionState before = *state;
        EditRecorder recorder(library);
        if (const Outcome done = recorder.remember(id, false); !done)
            return done.error();
        if (const Outcome done = change(*state); !done)
            return done.error();
        const Edit edit{
            .action = action, .title = stored->content.title, .question = id, .pack = state->pack};
        if (*state == before)
            return edit;
        if (const Outcome done = store::writeQuestionState(connection, *state); !done)
            return done.error();
        return recorder.finish(edit);
    });
}

/// Gives a number; the digest of the person's own questions goes with it.
Outcome renumber(const store::Connection &connection, store::QuestionState &state, int number)
{
    state.number = number;
    state.renumbered = true;
    if (Outcome done = store::writeQuestionState(connection, state); !done)
        return done;
    if (!state.own || state.edited)
        return {};
    const auto stored = store::readQuestion(connection, state.id);
    if (!stored)
        return stored.error();
    state.digest = digestOf(stored->content);
    return store::writeQuestionState(connection, state);
}

Result<Edit> giveNumbers(Library &library, const QList<std::pair<store::QuestionState, int>> &numbers,
                         Edit edit)
{
    const store::Connection &connection = library.store().connection();
    EditRecorder recorder(library);
    edit.count = 0;
    for (const auto &[state, number] : numbers) {
        if (state.number == number)
            continue;
        ++edit.count;
        if (const Outcome done = recorder.remember(state.id, false); !done)
            return done.error();
    }
    if (edit.count == 0)
        return edit;
    for (auto [state, number] : numbers) {
        if (state.number == number)
            continue;
        if (const Outcome done = renumber(connection, state, number); !done)
            return done.error();
    }
    return recorder.finish(edit);
}

} // namespace

Result<Edit> moveQuestion(Library &library, QuestionId id, PackId pack)
{
    const store::Connection &connection = library.store().connection();
    return changeState(library, id, EditAction::Move, [&](store::QuestionState &state) -> Outcome {
        if (state.pack == pack)
            return {};
        const auto target = store::readPackState(connection, pack);
        if (!target)
            return target.error();
        const auto taken = store::readNumbers(connection, pack);
        if (!taken)
            return taken.error();
        const auto position = store::nextPosition(connection, pack);
        if (!position)
            return position.error();
        auto moved = store::readMovedFrom(connection, id);
        if (!moved)
            return moved.error();
        // On the way back its old id is free again.
        const auto back = std::find_if(moved->begin(), moved->end(),
                                       [&](const store::MovedFrom &from) { return from.pack == pack; });
        const store::MovedFrom left{.pack = state.pack, .uid = state.uid};
        if (back != moved->end()) {
            state.uid = back->uid;
            moved->erase(back);
        } else {
            const auto isTaken = store::hasUid(connection, pack, state.uid);
            if (!isTaken)
                return isTaken.error();
            if (*isTaken)
                state.uid = newUid();
        }
        moved->append(left);
        state.pack = pack;
        state.number = freeNumber(*taken, state.number);
        state.position = *position;
        state.own = true;
        return store::writeMovedFrom(connection, id, *moved);
    });
}

Result<Edit> setArchived(Library &library, QuestionId id, bool archived)
{
    return changeState(library, id, archived ? EditAction::Archive : EditAction::Unarchive,
                       [archived](store::QuestionState &state) -> Outcome {
                           state.archived = archived;
                           return {};
                       });
}

Result<Edit> deleteQuestion(Library &library, QuestionId id)
{
    return changeState(library, id, EditAction::Delete, [&](store::QuestionState &state) -> Outcome {
        if (!state.deletedAt)
            state.deletedAt = library.now().toMSecsSinceEpoch();
        return {};
    });
}

Result<Edit> restoreQuestion(Library &library, QuestionId id)
{
    return changeState(library, id, EditAction::Restore, [&](store::QuestionState &state) -> Outcome {
        if (state.deletedAt) {
            const auto taken = store::readNumbers(library.store().connection(), state.pack);
            if (!taken)
                return taken.error();
            state.number = freeNumber(*taken, state.number);
        }
        state.deletedAt.reset();
        state.archived = false;
        return {};
    });
}

Result<Edit> shiftQuestion(Library &library, QuestionId id, int direction)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        auto states = store::readQuestionStates(connection, stored->pack.id);
        if (!states)
            return states.error();
        const Edit edit{.action = EditAction::Reorder,
                        .title = stored->content.title,
                        .question = id,
                        .pack = stored->pack.id};
        // What is not in the list is stepped over.
        states->removeIf([](const store::QuestionState &state) { return state.archived || state.deletedAt; });
        const auto here = std::find_if(states->cbegin(), states->cend(),
                                       [id](const store::QuestionState &state) { return state.id == id; });
        const auto other = std::distance(states->cbegin(), here) + (direction < 0 ? -1 : 1);
        if (here == states->cend() || other < 0 || other >= states->size())
            return edit;
        const store::QuestionState neighbour = states->at(other);
        return giveNumbers(library, {{*here, neighbour.number}, {neighbour, here->number}}, edit);
    });
}

Result<Edit> reorderQuestions(Library &library, PackId pack, const QList<QuestionId> &order)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto head = store::readPackState(connection, pack);
        if (!head)
            return head.error();
        const auto states = store::readQuestionStates(connection, pack);
        if (!states)
            return states.error();
        QHash<QuestionId, store::QuestionState> known;
        for (const store::QuestionState &state : *states)
            known.insert(state.id, state);
        QList<int> free;
        QList<store::QuestionState> wanted;
        for (const QuestionId id : order) {
            const auto state = known.constFind(id);
            if (state == known.cend())
                continue; // went away meanwhile
            wanted.append(*state);
            free.append(state->number);
            known.erase(state);
        }
        std::sort(free.begin(), free.end());
        QList<std::pair<store::QuestionState, int>> numbers;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            numbers.append({wanted.at(i), free.at(i)});
        return giveNumbers(library, numbers,
                           {.action = EditAction::Reorder,
                            .ofPack = true,
                            .title = head->head.title,
                            .question = {},
                            .pack = pack});
    });
}

} // namespace starling

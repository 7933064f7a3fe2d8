// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the questions of a pack, which is that of their numbers.
#include "editmemory.h"
#include "manyquestions.h"
#include "questionedits.h"
#include "settling.h"
#include "store/contents.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace starling {
namespace {

using State = store::QuestionState;
using Numbers = QList<std::pair<State, int>>;

Result<Edit> giveNumbers(Library &library, const Numbers &numbers, const Edit &edit)
{
    const store::Connection &connection = library.store().connection();
    EditRecorder recorder(library);
    store::QuestionStateWriter writer(connection);
    bool changed = false;
    for (const auto &[state, number] : numbers) {
        if (state.number == number)
            continue;
        changed = true;
        if (const Outcome done = recorder.remember(state); !done)
            return done.error();
        if (const Outcome done = giveNumber(connection, writer, state, number); !done)
            return done.error();
    }
    return changed ? recorder.finish(edit) : Result<Edit>(edit);
}

/// The numbers of these questions, which are in their order now, given out again in the order wanted.
void numberAnew(const QList<State> &now, const QList<State> &wanted, Numbers &numbers)
{
    for (qsizetype i = 0; i < now.size(); ++i)
        numbers.append({wanted.at(i), now.at(i).number});
}

/// One step up or down for those that move.
QList<State> shifted(QList<State> states, const QSet<QuestionId> &moving, int direction)
{
    if (direction > 0)
        std::reverse(states.begin(), states.end());
    for (qsizetype i = 1; i < states.size(); ++i) {
        if (moving.contains(states.at(i).id) && !moving.contains(states.at(i - 1).id))
            states.swapItemsAt(i, i - 1);
    }
    if (direction > 0)
        std::reverse(states.begin(), states.end());
    return states;
}

} // namespace

Result<Edit> shiftQuestions(Library &library, const QList<QuestionId> &ids, int direction)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto first = store::readQuestion(connection, ids.value(0));
        if (!first)
            return first.error();
        const auto packs = store::readPacksOf(connection, ids);
        if (!packs)
            return packs.error();
        const QSet<QuestionId> moving(ids.cbegin(), ids.cend());
        Numbers numbers;
        for (const PackId pack : *packs) {
            auto states = store::readQuestionStates(connection, pack);
            if (!states)
                return states.error();
            // What is not in the list is stepped over.
            states->removeIf([](const State &state) { return state.archived || state.deletedAt; });
            numberAnew(*states, shifted(*states, moving, direction), numbers);
        }
        return giveNumbers(library, numbers,
                           {.action = EditAction::Reorder,
                            .title = first->content.title,
                            .count = static_cast<int>(ids.size()),
                            .question = first->id,
                            .questions = ids,
                            .pack = first->pack.id});
    });
}

Result<Edit> shiftQuestion(Library &library, QuestionId id, int direction)
{
    return shiftQuestions(library, {id}, direction);
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
        QHash<QuestionId, State> known;
        for (const State &state : *states)
            known.insert(state.id, state);
        QList<State> wanted;
        for (const QuestionId id : order) {
            const auto state = known.constFind(id);
            if (state == known.cend())
                continue; // went away meanwhile
            wanted.append(*state);
            known.erase(state);
        }
        QList<State> now = wanted;
        std::sort(now.begin(), now.end(),
                  [](const State &left, const State &right) { return left.number < right.number; });
        Numbers numbers;
        numberAnew(now, wanted, numbers);
        const auto moves = [](const auto &each) { return each.first.number != each.second; };
        const auto count = std::count_if(numbers.cbegin(), numbers.cend(), moves);
        return giveNumbers(library, numbers,
                           {.action = EditAction::Reorder,
                            .ofPack = true,
                            .title = head->head.title,
                            .count = static_cast<int>(count),
                            .question = {},
                            .pack = pack});
    });
}

} // namespace starling

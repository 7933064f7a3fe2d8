// SPDX-License-Identifier: GPL-3.0-or-later
#include "packorder.h"

#include "settling.h"
#include "store/questionstate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace starling {
namespace {

using State = store::QuestionState;

QHash<QString, int> numbersOf(const Pack &pack)
{
    QHash<QString, int> numbers;
    for (const Question &question : pack.questions)
        numbers.insert(question.uid, question.number);
    return numbers;
}

/// Those that were there in the order they had, each followed by the new ones that follow it in the pack.
QList<State> wantedOrder(const QList<State> &states, const QHash<QuestionId, int> &before,
                         const QHash<QString, int> &newer)
{
    QList<State> known;
    QList<State> inPack; // by the numbers of the new version
    for (const State &state : states) {
        if (before.contains(state.id))
            known.append(state);
        if (newer.contains(state.uid) || !before.contains(state.id))
            inPack.append(state);
    }
    std::stable_sort(known.begin(), known.end(), [&](const State &left, const State &right) {
        return before.value(left.id) < before.value(right.id);
    });
    const auto numberOf = [&newer](const State &state) { return newer.value(state.uid, state.number); };
    std::stable_sort(inPack.begin(), inPack.end(),
                     [&](const State &left, const State &right) { return numberOf(left) < numberOf(right); });
    QHash<QuestionId, QList<State>> followers; // of an invalid id: at the front
    QuestionId last;
    for (const State &state : std::as_const(inPack)) {
        if (before.contains(state.id))
            last = state.id;
        else
            followers[last].append(state);
    }
    QList<State> order = followers.value({});
    for (const State &state : std::as_const(known)) {
        order.append(state);
        order += followers.value(state.id);
    }
    return order;
}

/// As many different numbers as there are questions: those of the new version, and of the person's own
/// questions theirs where they are free.
QList<int> numbersFor(const QList<State> &order, const QHash<QString, int> &newer)
{
    QSet<int> taken;
    int last = 0;
    for (const State &state : order) {
        if (const auto number = newer.constFind(state.uid); number != newer.cend())
            taken.insert(*number);
        last = std::max(last, newer.value(state.uid, state.number));
    }
    for (const State &state : order) {
        if (!newer.contains(state.uid))
            taken.insert(taken.contains(state.number) ? ++last : state.number);
    }
    QList<int> numbers(taken.cbegin(), taken.cend());
    while (numbers.size() < order.size())
        numbers.append(++last);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

Outcome keepOrder(const store::Connection &connection, PackId pack,
                  const QList<store::StoredQuestion> &before, const Pack &newer,
                  const std::function<Outcome(QuestionId)> &changing)
{
    QHash<QuestionId, int> numbersBefore;
    bool moved = false;
    for (const store::StoredQuestion &question : before) {
        if (question.placing.retired)
            continue;
        numbersBefore.insert(question.id, question.number);
        moved = moved || (question.renumbered && !question.own);
    }
    if (!moved)
        return {};
    auto states = store::readQuestionStates(connection, pack);
    if (!states)
        return states.error();
    states->removeIf([](const State &state) { return state.deletedAt.has_value(); });
    const QHash<QString, int> numbersNow = numbersOf(newer);
    const QList<State> order = wantedOrder(*states, numbersBefore, numbersNow);
    const bool isSo =
        std::adjacent_find(order.cbegin(), order.cend(), [](const State &left, const State &right) {
            return left.number >= right.number;
        }) == order.cend();
    if (isSo)
        return {};
    const QList<int> numbers = numbersFor(order, numbersNow);
    store::QuestionStateWriter writer(connection);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order.at(i).number == numbers.at(i))
            continue;
        if (Outcome done = changing(order.at(i).id); !done)
            return done;
        if (Outcome done = giveNumber(connection, writer, order.at(i), numbers.at(i)); !done)
            return done;
    }
    return {};
}

} // namespace starling

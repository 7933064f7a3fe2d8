// SPDX-License-Identifier: GPL-3.0-or-later
#include "settling.h"

#include "desk/packplan.h"
#include "store/contents.h"
#include "store/questionstate.h"

#include <QSet>

#include <algorithm>

namespace starling {

Outcome settlePack(const store::Connection &connection, PackId pack)
{
    auto states = store::readQuestionStates(connection, pack);
    if (!states)
        return states.error();
    std::stable_partition(states->begin(), states->end(), [](const store::QuestionState &state) {
        return !state.own && !state.renumbered && !state.edited;
    });
    QSet<int> taken;
    int last = 0;
    for (const store::QuestionState &state : std::as_const(*states))
        last = std::max(last, state.number);
    for (store::QuestionState &state : *states) {
        if (state.deletedAt)
            continue; // gets a free number when it comes back
        if (taken.contains(state.number)) {
            state.number = ++last;
            state.renumbered = true;
            if (Outcome done = store::writeQuestionState(connection, state); !done)
                return done;
        }
        taken.insert(state.number);
    }
    return store::relistPack(connection, pack);
}

Outcome giveNumber(const store::Connection &connection, store::QuestionStateWriter &writer,
                   store::QuestionState state, int number)
{
    state.number = number;
    state.renumbered = true;
    if (state.own && !state.edited) {
        auto stored = store::readQuestion(connection, state.id);
        if (!stored)
            return stored.error();
        stored->content.number = number;
        state.digest = digestOf(stored->content);
    }
    return writer.write(state);
}

} // namespace starling

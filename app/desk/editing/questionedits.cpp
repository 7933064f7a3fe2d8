// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the content of a question; questionplaces.cpp has where it stands, newertext.cpp what its pack
// says.
#include "questionedits.h"

#include "core/questioncheck.h"
#include "desk/packplan.h"
#include "desk/questionwriter.h"
#include "editmemory.h"
#include "manyquestions.h"
#include "ownquestions.h"
#include "store/contents.h"
#include "store/search.h"
#include "store/store.h"
#include "store/transaction.h"

namespace starling {

Result<Edit> createQuestion(Library &library, PackId pack, const Question &wanted)
{
    const store::Connection &connection = library.store().connection();
    Question content = storable(wanted);
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto state = store::readPackState(connection, pack);
        if (!state)
            return state.error();
        const auto taken = store::readNumbers(connection, pack);
        if (!taken)
            return taken.error();
        const auto position = store::nextPosition(connection, pack);
        if (!position)
            return position.error();
        content.uid = newUid();
        content.number = freeNumber(*taken, content.number);
        if (!faultsOf(content, *taken).isEmpty())
            return Error{Error::Kind::Refused, content.title, {}};
        QuestionWriter writer(connection);
        const auto id = addOwn(connection, writer, pack, content, *position);
        if (!id)
            return id.error();
        EditRecorder recorder(library);
        if (const Outcome done = recorder.rememberCreated(*id); !done)
            return done.error();
        if (const Outcome done = store::removeEditDraft(connection, pack, {}); !done)
            return done.error();
        return recorder.finish(
            {.action = EditAction::Create, .title = content.title, .question = *id, .pack = pack});
    });
}

Result<Edit> duplicateQuestion(Library &library, QuestionId id)
{
    return duplicateQuestions(library, {id});
}

Result<Edit> changeQuestion(Library &library, QuestionId id, const Question &wanted)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        Question content = storable(wanted);
        content.uid = stored->content.uid;
        const Edit edit{
            .action = EditAction::Change, .title = content.title, .question = id, .pack = stored->pack.id};
        const auto taken = numbersBeside(library, stored->pack.id, id);
        if (!taken)
            return taken.error();
        if (!faultsOf(content, stored->deleted ? QSet<int>() : *taken).isEmpty())
            return Error{Error::Kind::Refused, content.title, {}};
        if (const Outcome done = store::removeEditDraft(connection, stored->pack.id, id); !done)
            return done.error();
        if (content == stored->content)
            return edit;
        EditRecorder recorder(library);
        if (const Outcome done = recorder.remember(id, Part::Content | Part::PackText); !done)
            return done.error();
        auto state = store::readQuestionState(connection, id);
        if (!state)
            return state.error();
        if (const Outcome done = markEdited(connection, *state, stored->content, content); !done)
            return done.error();
        state->renumbered = state->renumbered || content.number != state->number;
        state->number = content.number;
        if (const Outcome done = writeContent(library, id, content, state->digest); !done)
            return done.error();
        if (const Outcome done = store::writeQuestionState(connection, *state); !done)
            return done.error();
        return recorder.finish(edit);
    });
}

Result<QSet<int>> numbersBeside(Library &library, PackId pack, QuestionId id)
{
    const store::Connection &connection = library.store().connection();
    auto numbers = store::readNumbers(connection, pack);
    if (!numbers || !id.isValid())
        return numbers;
    const auto state = store::readQuestionState(connection, id);
    if (!state)
        return state.error();
    if (!state->deletedAt && !state->retired && state->pack == pack)
        numbers->remove(state->number);
    return numbers;
}

Result<QStringList> knownTags(Library &library)
{
    return store::readTags(library.store().connection());
}

} // namespace starling

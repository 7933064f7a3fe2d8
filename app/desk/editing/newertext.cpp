// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says of a question that the person edited.
#include "editmemory.h"
#include "ownquestions.h"
#include "questionedits.h"
#include "questionjson.h"
#include "store/contents.h"
#include "store/store.h"
#include "store/transaction.h"

namespace starling {

Result<Question> packTextOf(Library &library, QuestionId id)
{
    const auto text = store::readPackText(library.store().connection(), id);
    if (!text)
        return text.error();
    if (!text->has_value())
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    return questionOf((*text)->text);
}

Result<Edit> takeNewer(Library &library, QuestionId id)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        auto content = packTextOf(library, id);
        if (!content)
            return content.error();
        EditRecorder recorder(library);
        if (const Outcome done = recorder.remember(id, Part::Content | Part::PackText); !done)
            return done.error();
        auto state = store::readQuestionState(connection, id);
        if (!state)
            return state.error();
        content->uid = state->uid;
        const auto taken = numbersBeside(library, state->pack, id);
        if (!taken)
            return taken.error();
        content->number = freeNumber(*taken, content->number);
        state->number = content->number;
        state->edited = false;
        if (const Outcome done = writeContent(library, id, *content, state->digest); !done)
            return done.error();
        if (const Outcome done = store::writeQuestionState(connection, *state); !done)
            return done.error();
        if (const Outcome done = store::writePackText(connection, id, {}); !done)
            return done.error();
        if (const Outcome done = store::removeEditDraft(connection, state->pack, id); !done)
            return done.error();
        return recorder.finish(
            {.action = EditAction::TakeNewer, .title = content->title, .question = id, .pack = state->pack});
    });
}

Result<Edit> keepMine(Library &library, QuestionId id)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        auto text = store::readPackText(connection, id);
        if (!text)
            return text.error();
        const Edit edit{.action = EditAction::KeepMine,
                        .title = stored->content.title,
                        .question = id,
                        .pack = stored->pack.id};
        if (!text->has_value() || !(*text)->newer)
            return edit;
        EditRecorder recorder(library);
        if (const Outcome done = recorder.remember(id, Part::PackText); !done)
            return done.error();
        (*text)->newer = false;
        if (const Outcome done = store::writePackText(connection, id, *text); !done)
            return done.error();
        return recorder.finish(edit);
    });
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the content of a question; questionplaces.cpp has where it stands, newertext.cpp what its pack
// says.
#include "questionedits.h"

#include "core/questioncheck.h"
#include "desk/packplan.h"
#include "desk/questionwriter.h"
#include "editmemory.h"
#include "ownquestions.h"
#include "questionjson.h"
#include "store/contents.h"
#include "store/search.h"
#include "store/store.h"
#include "store/transaction.h"

namespace starling {
namespace {

using namespace Qt::StringLiterals;

Result<Edit> create(Library &library, PackId pack, Question content, EditAction action)
{
    const store::Connection &connection = library.store().connection();
    content = storable(content);
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
        return recorder.finish({.action = action, .title = content.title, .question = *id, .pack = pack});
    });
}

/// Writes what the person made of a question. Within a transaction.
Result<Edit> change(Library &library, QuestionId id, const Question &wanted, EditAction action)
{
    const store::Connection &connection = library.store().connection();
    const auto stored = store::readQuestion(connection, id);
    if (!stored)
        return stored.error();
    Question content = storable(wanted);
    content.uid = stored->content.uid;
    const Edit edit{.action = action, .title = content.title, .question = id, .pack = stored->pack.id};
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
    if (const Outcome done = recorder.remember(id, true); !done)
        return done.error();
    auto state = store::readQuestionState(connection, id);
    if (!state)
        return state.error();
    if (!state->own && !state->edited) {
        const store::PackText text{.text = jsonOf(stored->content), .newer = false};
        if (const Outcome done = store::writePackText(connection, id, text); !done)
            return done.error();
    }
    // Of a question of a pack the digest stays that of the pack's text: an import compares with it.
    if (state->own && !state->edited)
        state->digest = digestOf(content);
    state->edited = !state->own || state->edited;
    state->renumbered = state->renumbered || content.number != state->number;
    state->number = content.number;
    if (const Outcome done = writeContent(library, id, content, state->digest); !done)
        return done.error();
    if (const Outcome done = store::writeQuestionState(connection, *state); !done)
        return done.error();
    return recorder.finish(edit);
}

} // namespace

Result<Edit> createQuestion(Library &library, PackId pack, const Question &content)
{
    return create(library, pack, content, EditAction::Create);
}

Result<Edit> duplicateQuestion(Library &library, QuestionId id)
{
    const auto stored = store::readQuestion(library.store().connection(), id);
    if (!stored)
        return stored.error();
    Question content = stored->content;
    content.number = 0;
    return create(library, stored->pack.id, content, EditAction::Duplicate);
}

Result<Edit> changeQuestion(Library &library, QuestionId id, const Question &content)
{
    return store::inTransaction(library.store().connection(),
                                [&] { return change(library, id, content, EditAction::Change); });
}

Result<Edit> setTags(Library &library, QuestionId id, const QStringList &tags)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        Question content = stored->content;
        content.tags = tags;
        return change(library, id, content, EditAction::Tag);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editmemory.h"

#include "desk/questionwriter.h"
#include "settling.h"
#include "store/contents.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QSet>

namespace starling {
namespace {

Result<RememberedQuestion> read(const store::Connection &connection, QuestionId id, bool withContent)
{
    auto state = store::readQuestionState(connection, id);
    if (!state)
        return state.error();
    auto text = store::readPackText(connection, id);
    if (!text)
        return text.error();
    auto moved = store::readMovedFrom(connection, id);
    if (!moved)
        return moved.error();
    RememberedQuestion question{.state = *state, .content = {}, .packText = *text, .movedFrom = *moved};
    if (withContent) {
        auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        question.content = std::move(stored->content);
    }
    return question;
}

Outcome write(Library &library, const RememberedQuestion &question)
{
    const store::Connection &connection = library.store().connection();
    const QuestionId id = question.state.id;
    if (question.content) {
        if (Outcome done = writeContent(library, id, *question.content, question.state.digest); !done)
            return done;
    }
    if (Outcome done = store::writeQuestionState(connection, question.state); !done)
        return done;
    if (Outcome done = store::writePackText(connection, id, question.packText); !done)
        return done;
    return store::writeMovedFrom(connection, id, question.movedFrom);
}

} // namespace

EditRecorder::EditRecorder(Library &library)
    : m_connection(library.store().connection())
    , m_now(library.now())
    , m_memory(std::make_shared<EditMemory>())
{
}

Outcome EditRecorder::remember(QuestionId id, bool withContent)
{
    auto question = read(m_connection, id, withContent);
    if (!question)
        return question.error();
    m_memory->questions.append(std::move(*question));
    return {};
}

Outcome EditRecorder::remember(PackId id)
{
    auto pack = store::readPackState(m_connection, id);
    if (!pack)
        return pack.error();
    m_memory->packs.append(std::move(*pack));
    return {};
}

Outcome EditRecorder::rememberCreated(QuestionId id)
{
    if (Outcome done = remember(id, false); !done)
        return done;
    m_memory->questions.last().state.deletedAt = m_now.toMSecsSinceEpoch();
    return {};
}

Outcome EditRecorder::rememberCreated(PackId id)
{
    if (Outcome done = remember(id); !done)
        return done;
    m_memory->packs.last().deletedAt = m_now.toMSecsSinceEpoch();
    return {};
}

Result<Edit> EditRecorder::finish(Edit edit)
{
    QSet<PackId> packs;
    for (const RememberedQuestion &question : std::as_const(m_memory->questions)) {
        packs.insert(question.state.pack);
        const auto present = store::readQuestionState(m_connection, question.state.id);
        if (!present)
            return present.error();
        packs.insert(present->pack);
    }
    for (const store::PackState &pack : std::as_const(m_memory->packs))
        packs.insert(pack.id);
    for (const PackId pack : std::as_const(packs)) {
        if (const Outcome done = settlePack(m_connection, pack); !done)
            return done.error();
    }
    edit.before = m_memory;
    return edit;
}

Outcome writeContent(Library &library, QuestionId id, const Question &content, const QByteArray &digest)
{
    return QuestionWriter(library.store().connection()).change(id, content, digest);
}

Result<Edit> undoEdit(Library &library, const Edit &edit)
{
    if (!edit.before)
        return edit;
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        EditRecorder recorder(library);
        for (const RememberedQuestion &question : edit.before->questions) {
            if (const Outcome done = recorder.remember(question.state.id, question.content.has_value());
                !done)
                return done.error();
        }
        for (const store::PackState &pack : edit.before->packs) {
            if (const Outcome done = recorder.remember(pack.id); !done)
                return done.error();
        }
        for (const RememberedQuestion &question : edit.before->questions) {
            if (const Outcome done = write(library, question); !done)
                return done.error();
        }
        for (const store::PackState &pack : edit.before->packs) {
            if (const Outcome done = store::writePackState(connection, pack); !done)
                return done.error();
        }
        return recorder.finish(edit);
    });
}

} // namespace starling

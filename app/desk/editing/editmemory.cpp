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

Result<RememberedQuestion> read(const store::Connection &connection, const store::QuestionState &state,
                                Parts parts)
{
    const QuestionId id = state.id;
    RememberedQuestion question{.state = state, .parts = parts};
    if (state.edited) // the one is nothing without the other
        question.parts |= Part::PackText;
    if (question.parts.testFlag(Part::Content)) {
        auto stored = store::readQuestion(connection, id);
        if (!stored)
            return stored.error();
        question.content = std::move(stored->content);
    }
    if (question.parts.testFlag(Part::Tags)) {
        auto tags = store::readTags(connection, id);
        if (!tags)
            return tags.error();
        question.tags = std::move(*tags);
    }
    if (question.parts.testFlag(Part::PackText)) {
        auto text = store::readPackText(connection, id);
        if (!text)
            return text.error();
        question.packText = std::move(*text);
    }
    if (question.parts.testFlag(Part::MovedFrom)) {
        auto moved = store::readMovedFrom(connection, id);
        if (!moved)
            return moved.error();
        question.movedFrom = std::move(*moved);
    }
    if (question.parts.testFlag(Part::Mastery)) {
        const auto mastery = store::readMasteryRow(connection, id);
        if (!mastery)
            return mastery.error();
        question.mastery = *mastery;
    }
    return question;
}

QList<QuestionId> questionsOf(const EditMemory &memory)
{
    QList<QuestionId> ids;
    ids.reserve(memory.questions.size());
    for (const RememberedQuestion &question : memory.questions)
        ids.append(question.state.id);
    return ids;
}

/// Puts remembered questions back, with statements that are prepared once.
class Writer
{
public:
    explicit Writer(const store::Connection &connection)
        : m_connection(connection), m_states(connection), m_questions(connection)
    {
    }

    Outcome write(const RememberedQuestion &question)
    {
        const QuestionId id = question.state.id;
        const auto has = [&question](Part part) { return question.parts.testFlag(part); };
        Outcome done;
        if (done && has(Part::Content))
            done = m_questions.change(id, *question.content, question.state.digest);
        if (done && has(Part::Tags))
            done = m_questions.changeTags(id, question.tags);
        if (done)
            done = m_states.write(question.state);
        if (done && has(Part::PackText))
            done = store::writePackText(m_connection, id, question.packText);
        if (done && has(Part::MovedFrom))
            done = store::writeMovedFrom(m_connection, id, question.movedFrom);
        if (done && has(Part::Mastery))
            done = store::writeMasteryRow(m_connection, id, question.mastery);
        return done;
    }

    Outcome write(const QList<RememberedQuestion> &questions)
    {
        const ManyTexts many(m_questions, questions.size());
        Outcome done = many.begun();
        for (qsizetype i = 0; done && i < questions.size(); ++i)
            done = write(questions.at(i));
        return done ? many.end() : done;
    }

private:
    const store::Connection &m_connection;
    store::QuestionStateWriter m_states;
    QuestionWriter m_questions;
};

} // namespace

EditRecorder::EditRecorder(Library &library)
    : m_connection(library.store().connection())
    , m_now(library.now())
    , m_memory(std::make_shared<EditMemory>())
{
}

Outcome EditRecorder::remember(QuestionId id, Parts parts)
{
    const auto state = store::readQuestionState(m_connection, id);
    if (!state)
        return state.error();
    return remember(*state, parts);
}

Outcome EditRecorder::remember(const store::QuestionState &state, Parts parts)
{
    auto question = read(m_connection, state, parts);
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
    if (Outcome done = remember(id, Parts{}); !done)
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
    const QList<QuestionId> questions = questionsOf(*m_memory);
    auto packs = store::readPacksOf(m_connection, questions);
    if (!packs)
        return packs.error();
    for (const RememberedQuestion &question : std::as_const(m_memory->questions))
        packs->insert(question.state.pack);
    for (const store::PackState &pack : std::as_const(m_memory->packs))
        packs->insert(pack.id);
    for (const PackId pack : std::as_const(*packs)) {
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
        const EditMemory &before = *edit.before;
        EditRecorder recorder(library);
        const auto present = store::readQuestionStates(connection, questionsOf(before));
        if (!present)
            return present.error();
        if (present->size() != before.questions.size())
            return Error{Error::Kind::NotFound, edit.title, {}};
        for (qsizetype i = 0; i < present->size(); ++i) {
            if (const Outcome done = recorder.remember(present->at(i), before.questions.at(i).parts); !done)
                return done.error();
        }
        for (const store::PackState &pack : edit.before->packs) {
            if (const Outcome done = recorder.remember(pack.id); !done)
                return done.error();
        }
        if (const Outcome done = Writer(connection).write(before.questions); !done)
            return done.error();
        for (const store::PackState &pack : edit.before->packs) {
            if (const Outcome done = store::writePackState(connection, pack); !done)
                return done.error();
        }
        Edit back = edit;
        if (!edit.ofPack && !before.questions.isEmpty())
            back.pack = before.questions.constFirst().state.pack; // it may come from another one
        return recorder.finish(back);
    });
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownquestions.h"

#include "core/questioncheck.h"
#include "desk/packplan.h"
#include "desk/questionwriter.h"
#include "editmemory.h"
#include "questionedits.h"
#include "questionjson.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace starling {

using namespace Qt::StringLiterals;

QString newUid()
{
    return u"q-"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
}

Question storable(const Question &question)
{
    Pack pack;
    pack.questions = {question};
    return normalisedPack(pack).questions.constFirst();
}

FreeNumbers::FreeNumbers(const QSet<int> &taken) : m_taken(taken)
{
    const auto last = std::max_element(taken.cbegin(), taken.cend());
    m_last = last == taken.cend() ? 0 : *last;
}

int FreeNumbers::give(int wanted)
{
    const bool free = wanted > 0 && !m_taken.contains(wanted);
    const int number = free ? wanted : m_last < largestNumber ? m_last + 1 : largestNumber;
    m_taken.insert(number);
    m_last = std::max(m_last, number);
    return number;
}

int freeNumber(const QSet<int> &taken, int wanted)
{
    return FreeNumbers(taken).give(wanted);
}

Outcome markEdited(const store::Connection &connection, store::QuestionState &state, const Question &before,
                   const Question &after)
{
    if (!state.own && !state.edited) {
        const store::PackText text{.text = jsonOf(before), .newer = false};
        if (Outcome done = store::writePackText(connection, state.id, text); !done)
            return done;
    }
    // Of a question of a pack the digest stays that of the pack's text: an import compares with it.
    if (state.own && !state.edited)
        state.digest = digestOf(after);
    state.edited = !state.own || state.edited;
    return {};
}

Result<QuestionId> addOwn(const store::Connection &connection, QuestionWriter &writer, PackId pack,
                          const Question &content, int position)
{
    const auto id = writer.add(pack, content, digestOf(content), {.position = position, .listRow = {}});
    if (!id)
        return id.error();
    auto state = store::readQuestionState(connection, *id);
    if (!state)
        return state.error();
    state->own = true;
    if (const Outcome done = store::writeQuestionState(connection, *state); !done)
        return done.error();
    return *id;
}

Result<Edit> addQuestions(Library &library, PackId pack, const QList<Question> &questions)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto state = store::readPackState(connection, pack);
        if (!state)
            return state.error();
        auto taken = store::readNumbers(connection, pack);
        if (!taken)
            return taken.error();
        const auto position = store::nextPosition(connection, pack);
        if (!position)
            return position.error();
        const auto present = store::readStoredQuestions(connection, pack);
        if (!present)
            return present.error();
        QHash<QString, QByteArray> known;
        for (const store::StoredQuestion &question : *present)
            known.insert(question.uid, question.digest);
        EditRecorder recorder(library);
        QuestionWriter writer(connection);
        Edit edit{
            .action = EditAction::Add, .title = state->head.title, .count = 0, .question = {}, .pack = pack};
        int last = freeNumber(*taken, 0) - 1;
        for (const Question &question : questions) {
            Question content = storable(question);
            if (known.value(content.uid) == digestOf(content))
                continue;
            if (content.uid.isEmpty() || known.contains(content.uid))
                content.uid = newUid();
            if (content.number < 1 || taken->contains(content.number))
                content.number = ++last;
            last = std::max(last, content.number);
            taken->insert(content.number);
            known.insert(content.uid, {});
            const auto id = addOwn(connection, writer, pack, content, *position + edit.count);
            if (!id)
                return id.error();
            if (const Outcome done = recorder.rememberCreated(*id); !done)
                return done.error();
            if (edit.count++ == 0)
                edit.question = *id;
        }
        return edit.count > 0 ? recorder.finish(edit) : Result<Edit>(edit);
    });
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownquestions.h"

#include "core/questioncheck.h"
#include "desk/packplan.h"
#include "desk/questionwriter.h"
#include "editmemory.h"
#include "questionedits.h"
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

int freeNumber(const QSet<int> &taken, int wanted)
{
    if (wanted > 0 && !taken.contains(wanted))
        return wanted;
    const auto last = std::max_element(taken.cbegin(), taken.cend());
    return last == taken.cend() ? 1 : *last < largestNumber ? *last + 1 : largestNumber;
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

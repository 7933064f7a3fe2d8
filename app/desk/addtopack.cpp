// SPDX-License-Identifier: GPL-3.0-or-later
#include "addtopack.h"

#include "editing/ownquestions.h"
#include "editing/settling.h"
#include "packplan.h"
#include "questionwriter.h"
#include "store/connection.h"
#include "store/contents.h"
#include "store/importrecord.h"
#include "store/packs.h"
#include "store/packtexts.h"
#include "store/questionstate.h"
#include "store/transaction.h"

#include <algorithm>

namespace starling {
namespace {

constexpr int manyQuestions = 100;

/// Of what is read in a question.
QByteArray textDigest(Question question)
{
    question.uid.clear();
    question.number = 0;
    return digestOf(question);
}

} // namespace

Result<Adding> planAdding(const store::Connection &connection, PackId pack, const Pack &content)
{
    auto head = store::readPackHead(connection, pack);
    if (!head)
        return head.error();
    const auto present = store::readPackQuestions(connection, pack);
    if (!present)
        return present.error();
    auto taken = store::readNumbers(connection, pack);
    if (!taken)
        return taken.error();
    const auto stored = store::readStoredQuestions(connection, pack);
    if (!stored)
        return stored.error();
    const auto moved = store::readMovedAway(connection, pack);
    if (!moved)
        return moved.error();
    const auto position = store::nextPosition(connection, pack);
    if (!position)
        return position.error();
    QSet<QString> uids = *moved;
    for (const store::StoredQuestion &question : *stored)
        uids.insert(question.uid);
    QSet<QByteArray> texts;
    for (const Question &question : *present)
        texts.insert(textDigest(question));

    Adding adding{.forecast = {}, .target = std::move(*head), .questions = {}, .position = *position};
    ImportEffect &effect = adding.forecast.effect;
    effect.pack = pack;
    effect.storedVersion = adding.target.version;
    int last = freeNumber(*taken, 0) - 1;
    for (const Question &question : normalisedPack(content).questions) {
        const QByteArray digest = textDigest(question);
        if (texts.contains(digest)) {
            ++effect.unchanged;
            adding.forecast.questions += QuestionEffect::Unchanged;
            continue;
        }
        texts.insert(digest);
        Question added = question;
        if (uids.contains(added.uid))
            added.uid = newUid();
        uids.insert(added.uid);
        if (added.number < 1 || taken->contains(added.number))
            added.number = last + 1;
        last = std::max(last, added.number);
        taken->insert(added.number);
        ++effect.added;
        adding.forecast.questions += QuestionEffect::Added;
        adding.questions += added;
    }
    return adding;
}

Result<ImportEffect> addToPack(const store::Connection &connection, PackId pack, const Pack &content,
                               const QDateTime &now, const std::function<bool(double)> &progress)
{
    const auto adding = planAdding(connection, pack, content);
    if (!adding)
        return adding.error();
    if (adding->questions.isEmpty())
        return adding->forecast.effect;
    const auto goesOn = [&](double done) { return !progress || progress(done); };
    return store::inTransaction(connection, [&]() -> Result<ImportEffect> {
        auto record = store::ImportRecord::ofUpdate(connection, pack, adding->target.version, now);
        if (!record)
            return record.error();
        QuestionWriter writer(connection);
        const auto count = static_cast<int>(adding->questions.size());
        const bool many = count > manyQuestions;
        if (const Outcome done = many ? writer.beginMany() : Outcome(); !done)
            return done.error();
        for (int i = 0; i < count; ++i) {
            if (!goesOn(static_cast<double>(i) / count))
                return Error{Error::Kind::Cancelled, content.title, {}};
            const Question &question = adding->questions.at(i);
            const auto id = addOwn(connection, writer, pack, question, adding->position + i);
            if (!id)
                return id.error();
            if (const Outcome done = record->added(*id, digestOf(question)); !done)
                return done.error();
        }
        if (const Outcome done = settlePack(connection, pack); !done)
            return done.error();
        if (const Outcome done = many ? writer.endMany() : Outcome(); !done)
            return done.error();
        if (!goesOn(1.0))
            return Error{Error::Kind::Cancelled, content.title, {}};
        return adding->forecast.effect;
    });
}

} // namespace starling

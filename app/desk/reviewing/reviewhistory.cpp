// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library.h"
#include "reviewing.h"
#include "reviews.h"
#include "store/connection.h"
#include "store/reviewlog.h"
#include "store/store.h"
#include "store/transaction.h"
#include "study/masteryrule.h"
#include "study/replay.h"
#include "study/studyday.h"

#include <QHash>

#include <vector>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

using LogByCard = QHash<CardId, std::vector<ReviewEntry>>;

Result<LogByCard> logByCard(const store::Connection &connection)
{
    const auto log = store::readLog(connection);
    if (!log)
        return log.error();
    LogByCard cards;
    for (const ReviewEntry &entry : *log)
        cards[entry.card].push_back(entry);
    return cards;
}

} // namespace

Result<QList<CardRef>> Reviews::undo(int count, const QDateTime &at)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    if (count <= 0)
        return QList<CardRef>();
    const study::FsrsModel model = setup->model();
    const Moment now = study::momentOf(at, setup->settings.rollOverHour);
    return store::inTransaction(connection, [&]() -> Result<QList<CardRef>> {
        const auto last = store::readLastRatings(connection, count);
        if (!last)
            return last.error();
        QList<CardRef> refs;
        for (const ReviewEntry &taken : *last) {
            const auto card = store::readCard(connection, taken.card);
            if (!card)
                return card.error();
            ReviewEntry entry;
            entry.card = taken.card;
            entry.kind = ReviewKind::Undo;
            entry.at = now;
            entry.before = card->memory;
            entry.parameters = setup->parameters;
            entry.undoes = taken.id;
            if (const auto id = store::appendReview(connection, entry); !id)
                return id.error();
            const auto memory = memoryByLog(connection, taken.card, model);
            if (!memory)
                return memory.error();
            if (const Outcome done = writeMemoryAndMark(connection, *card, *memory, at); !done)
                return done.error();
            refs.append(card->ref);
        }
        return refs;
    });
}

Result<QList<ReviewEntry>> Reviews::log(std::optional<QuestionId> question, int limit)
{
    return store::readLog(m_library.store().connection(), {.question = question, .card = {}, .limit = limit});
}

Result<QHash<CardId, CardRef>> Reviews::refs()
{
    const auto cards = store::readCards(m_library.store().connection());
    if (!cards)
        return cards.error();
    QHash<CardId, CardRef> refs;
    for (const store::StoredCard &card : *cards)
        refs.insert(card.id, card.ref);
    return refs;
}

Result<QStringList> Reviews::check()
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const auto cards = store::readCards(connection);
    if (!cards)
        return cards.error();
    const auto logs = logByCard(connection);
    if (!logs)
        return logs.error();
    const study::FsrsModel model = setup->model();
    QStringList problems;
    for (const store::StoredCard &card : *cards) {
        const std::vector<ReviewEntry> log = logs->value(card.id);
        if (!study::sameMemory(card.memory, study::replayed(log, model)))
            problems.append(
                u"the memory state of a card is not what the review log says: card %1"_s.arg(card.id.value));
        if (card.ref.kind != CardKind::Question)
            continue;
        const auto mark = store::readMastery(connection, card.ref.question);
        if (!mark)
            return mark.error();
        const Mastery shown = *mark ? (*mark)->mastery : Mastery::New;
        if (!(*mark && (*mark)->byHand) && shown != study::masteryFrom(card.memory))
            problems.append(u"the mastery of a question does not follow from its memory state: card %1"_s.arg(
                card.id.value));
    }
    return problems;
}

Result<int> Reviews::rebuild()
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    return store::inTransaction(connection,
                                [&] { return rebuildMemory(connection, setup->model(), m_library.now()); });
}

Result<int> rebuildMemory(const store::Connection &connection, const study::FsrsModel &model,
                          const QDateTime &now)
{
    const auto cards = store::readCards(connection);
    if (!cards)
        return cards.error();
    const auto logs = logByCard(connection);
    if (!logs)
        return logs.error();
    int changed = 0;
    for (const store::StoredCard &card : *cards) {
        const std::vector<ReviewEntry> log = logs->value(card.id);
        const MemoryState memory = study::replayed(log, model);
        if (memory == card.memory)
            continue;
        ++changed;
        if (const Outcome done = writeMemoryAndMark(connection, card, memory, now); !done)
            return done.error();
    }
    return changed;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library.h"
#include "reviewing.h"
#include "reviews.h"
#include "store/connection.h"
#include "store/reviewlog.h"
#include "store/store.h"
#include "store/transaction.h"
#include "study/masteryrule.h"
#include "study/studyday.h"

#include <algorithm>

namespace starling {
namespace {

/// What is not a rating but a wish for one card: made in one transaction, on a row that is there then.
template <class Work>
Outcome onCard(const store::Connection &connection, const CardRef &ref, Work work)
{
    return store::inTransaction(connection, [&]() -> Outcome {
        const auto card = store::ensureCard(connection, ref);
        if (!card)
            return card.error();
        return work(*card);
    });
}

/// An entry that is no rating, at that moment.
ReviewEntry entryFor(const store::StoredCard &card, ReviewKind kind, const Moment &now, qint64 parameters)
{
    ReviewEntry entry;
    entry.card = card.id;
    entry.kind = kind;
    entry.at = now;
    entry.before = card.memory;
    entry.after = card.memory;
    entry.parameters = parameters;
    return entry;
}

} // namespace

Outcome Reviews::setDue(const CardRef &ref, qint64 inDays, const QDateTime &at)
{
    constexpr qint64 msOfDay = 86'400'000;
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const Moment now = study::momentOf(at, setup->settings.rollOverHour);
    const qint64 days = std::clamp(inDays, qint64{0}, qint64{setup->settings.maximumInterval});
    return onCard(connection, ref, [&](const store::StoredCard &card) -> Outcome {
        ReviewEntry entry = entryFor(card, ReviewKind::Manual, now, setup->parameters);
        entry.after.due = now.time + days * msOfDay;
        entry.after.dueDay = now.day + days;
        if (const auto id = store::appendReview(connection, entry); !id)
            return id.error();
        return writeMemoryAndMark(connection, card, entry.after, at);
    });
}

Outcome Reviews::reset(const CardRef &ref, const QDateTime &at)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    const Moment now = study::momentOf(at, setup->settings.rollOverHour);
    return onCard(connection, ref, [&](const store::StoredCard &card) -> Outcome {
        ReviewEntry entry = entryFor(card, ReviewKind::Reset, now, setup->parameters);
        entry.after = {};
        entry.after.due = now.time;
        entry.after.dueDay = now.day;
        entry.after.reps = card.memory.reps;
        entry.after.lapses = card.memory.lapses;
        if (const auto id = store::appendReview(connection, entry); !id)
            return id.error();
        return writeMemoryAndMark(connection, card, entry.after, at);
    });
}

Outcome Reviews::setSuspended(const CardRef &ref, bool suspended)
{
    const store::Connection &connection = m_library.store().connection();
    return onCard(connection, ref, [&](const store::StoredCard &card) {
        return store::writeSuspended(connection, card.id, suspended);
    });
}

Outcome Reviews::bury(const CardRef &ref, const QDateTime &at)
{
    const store::Connection &connection = m_library.store().connection();
    const auto setup = readReviewingSetup(connection);
    if (!setup)
        return setup.error();
    return onCard(connection, ref, [&](const store::StoredCard &card) {
        return store::writeBuried(connection, card.id, study::momentOf(at, setup->settings.rollOverHour).day);
    });
}

Outcome Reviews::unbury(const CardRef &ref)
{
    const store::Connection &connection = m_library.store().connection();
    return onCard(connection, ref, [&](const store::StoredCard &card) {
        return store::writeBuried(connection, card.id, std::nullopt);
    });
}

Outcome Reviews::setLeftOut(QuestionId question, CardKind kind, bool leftOut)
{
    const store::Connection &connection = m_library.store().connection();
    return store::inTransaction(connection, [&] {
        return store::writeLeftOut(
            connection, {.pack = 0, .question = question.value, .terms = kind != CardKind::Question},
            leftOut);
    });
}

Outcome Reviews::setLeftOut(PackId pack, CardKind kind, bool leftOut)
{
    const store::Connection &connection = m_library.store().connection();
    return store::inTransaction(connection, [&] {
        return store::writeLeftOut(
            connection, {.pack = pack.value, .question = 0, .terms = kind != CardKind::Question}, leftOut);
    });
}

Result<bool> Reviews::isLeftOut(QuestionId question, CardKind kind)
{
    const store::Connection &connection = m_library.store().connection();
    const bool terms = kind != CardKind::Question;
    const auto own = store::readLeftOut(connection, {.pack = 0, .question = question.value, .terms = terms});
    if (!own || *own)
        return own;
    const auto whole = m_library.rows(QList{question});
    if (!whole)
        return whole.error();
    if (whole->isEmpty())
        return false;
    return isLeftOut(whole->first().pack, kind);
}

Result<bool> Reviews::isLeftOut(PackId pack, CardKind kind)
{
    return store::readLeftOut(m_library.store().connection(),
                              {.pack = pack.value, .question = 0, .terms = kind != CardKind::Question});
}

Result<MasteryView> Reviews::mastery(QuestionId question)
{
    const store::Connection &connection = m_library.store().connection();
    const auto card = store::findCard(connection, CardRef{question, CardKind::Question, {}});
    if (!card)
        return card.error();
    const auto mark = store::readMastery(connection, question);
    if (!mark)
        return mark.error();
    MasteryView view;
    if (*card)
        view.memory = (*card)->memory;
    view.fromMemory = study::masteryFrom(view.memory);
    if (*mark) {
        view.mastery = (*mark)->mastery;
        view.source = (*mark)->byHand ? MasterySource::Hand : MasterySource::Memory;
    }
    return view;
}

Outcome Reviews::followMemory(QuestionId question)
{
    const store::Connection &connection = m_library.store().connection();
    return store::inTransaction(connection, [&]() -> Outcome {
        const auto card = store::findCard(connection, CardRef{question, CardKind::Question, {}});
        if (!card)
            return card.error();
        if (Outcome done = store::removeMastery(connection, question); !done)
            return done;
        if (!*card)
            return {};
        return store::writeMasteryFromMemory(connection, question, study::masteryFrom((*card)->memory),
                                             m_library.now());
    });
}

} // namespace starling

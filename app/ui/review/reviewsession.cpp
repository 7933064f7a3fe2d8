// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsession.h"

#include "desk/library.h"
#include "desk/recall/recallquestions.h"

namespace starling::ui {
namespace {

Result<AskedCard> asked(Library &library, const CardRef &ref, std::optional<Confidence> confidence = {})
{
    AskedCard card;
    card.at = library.now().toLocalTime(); // the zone they are in now
    auto state = Reviews(library).card(ref, card.at, confidence);
    if (!state)
        return state.error();
    auto content = recallQuestion(library, ref.question);
    if (!content)
        return content.error();
    card.card = std::move(*state);
    card.content = std::move(*content);
    return card;
}

/// A rating that was taken back.
struct Undone
{
    AskedCard card;
    Mastery mastery = Mastery::New; ///< of its question now
};

} // namespace

ReviewSession::ReviewSession(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void ReviewSession::start(Mode mode, const ReviewFilter &filter)
{
    ++m_round;
    m_mode = mode;
    m_filter = filter;
    m_filter.everything = mode != Mode::Due;
    m_running = true;
    m_current.reset();
    m_next.reset();
    m_list.clear();
    m_done = m_remembered = m_left = 0;
    m_seconds = 0;
    m_preparing = false;
    m_waiting = true;
    if (mode == Mode::Due) {
        prepareNext();
        return;
    }
    m_desk.ask(
        this,
        [wanted = m_filter](Library &library) {
            return Reviews(library).queue(library.now().toLocalTime(), wanted);
        },
        [this, round = m_round](const Result<study::ReviewQueue> &queue) {
            if (round != m_round)
                return;
            if (!queue) {
                Q_EMIT failed(queue.error());
                return;
            }
            for (const study::QueueCard &card : queue->cards)
                m_list.append(card.ref);
            m_left = static_cast<int>(m_list.size());
            prepareNext();
        });
}

/// What the writer's thread does to have the next card ready.
std::function<Result<ReviewSession::Prepared>(Library &)> ReviewSession::preparing() const
{
    const CardRef present = m_current ? m_current->card.ref : CardRef();
    if (m_mode != Mode::Due) {
        return [list = m_list](Library &library) -> Result<Prepared> {
            Prepared prepared{.card = {}, .queue = list, .left = static_cast<int>(list.size())};
            if (list.isEmpty())
                return prepared;
            auto card = asked(library, list.first());
            if (!card)
                return card.error();
            prepared.card = std::move(*card);
            return prepared;
        };
    }
    return [present, wanted = m_filter](Library &library) -> Result<Prepared> {
        const auto queue = Reviews(library).queue(library.now().toLocalTime(), wanted);
        if (!queue)
            return queue.error();
        Prepared prepared;
        prepared.left = static_cast<int>(queue->cards.size());
        for (const study::QueueCard &each : queue->cards) {
            if (each.ref == present)
                continue; // is being answered
            auto card = asked(library, each.ref);
            if (!card)
                return card.error();
            prepared.card = std::move(*card);
            break;
        }
        return prepared;
    };
}

void ReviewSession::prepareNext()
{
    if (m_preparing || !m_running)
        return;
    m_preparing = true;
    m_desk.ask(this, preparing(), [this, round = m_round](Result<Prepared> prepared) {
        if (round != m_round)
            return;
        take(std::move(prepared));
    });
}

void ReviewSession::take(Result<Prepared> prepared)
{
    m_preparing = false;
    if (!prepared) {
        Q_EMIT failed(prepared.error());
        return;
    }
    m_left = prepared->left;
    m_next = std::move(prepared->card);
    if (std::exchange(m_waiting, false))
        advance();
}

/// Shows the card that is ready and makes the one after it ready.
void ReviewSession::advance()
{
    if (m_preparing) {
        m_waiting = true;
        m_current.reset();
        return;
    }
    m_current = std::exchange(m_next, std::nullopt);
    if (!m_current) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    if (m_mode != Mode::Due)
        m_list.removeOne(m_current->card.ref);
    Q_EMIT cardShown();
    prepareNext();
}

void ReviewSession::refreshOutcomes(std::optional<Confidence> confidence)
{
    if (!m_current)
        return;
    m_desk.ask(
        this,
        [ref = m_current->card.ref, confidence](Library &library) { return asked(library, ref, confidence); },
        [this, round = m_round](const Result<AskedCard> &card) {
            if (round != m_round || !card || !m_current || !(card->card.ref == m_current->card.ref))
                return;
            m_current->card = card->card;
            m_current->at = card->at;
            Q_EMIT outcomesRefreshed();
        });
}

void ReviewSession::rate(ReviewAnswer answer)
{
    if (!m_current)
        return;
    answer.cram = m_mode == Mode::Cram;
    const AskedCard rated = *m_current;
    ++m_done;
    m_remembered += answer.rating != Rating::Again;
    m_seconds += answer.seconds;
    if (m_mode != Mode::Due && answer.rating == Rating::Again)
        m_list.append(rated.card.ref); // once more in this sitting
    m_desk.ask(
        this,
        [ref = rated.card.ref, answer, at = rated.at](Library &library) {
            return Reviews(library).rate(ref, answer, at);
        },
        [this, title = rated.content.question.content.title](const Result<Reviewed> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            if (result->becameLeech)
                Q_EMIT leechFound(result->ref, title);
            if (result->clockBack)
                Q_EMIT clockWentBack();
            Q_EMIT reviewed(result->ref.question, result->mastery);
        });
    advance();
}

void ReviewSession::undo()
{
    ++m_round; // what is on its way would show a card that is no longer the next
    m_preparing = false;
    m_running = true;
    m_waiting = false;
    const CardRef present = m_current ? m_current->card.ref : CardRef();
    m_desk.ask(
        this,
        [](Library &library) -> Result<std::optional<Undone>> {
            const auto back = Reviews(library).undo(1, library.now().toLocalTime());
            if (!back)
                return back.error();
            if (back->isEmpty())
                return std::optional<Undone>();
            auto card = asked(library, back->first());
            if (!card)
                return card.error();
            const auto mark = Reviews(library).mastery(back->first().question);
            if (!mark)
                return mark.error();
            return std::optional<Undone>({std::move(*card), mark->mastery});
        },
        [this, present](const Result<std::optional<Undone>> &undone) {
            if (!undone) {
                Q_EMIT failed(undone.error());
                return;
            }
            if (!*undone) { // nothing was rated
                m_running = m_current.has_value();
                prepareNext();
                return;
            }
            const AskedCard &card = (*undone)->card;
            m_done = qMax(0, m_done - 1);
            if (m_mode != Mode::Due) {
                m_list.removeAll(card.card.ref);
                if (present.question.isValid() && !(present == card.card.ref))
                    m_list.prepend(present);
            }
            m_current = card;
            m_next.reset();
            Q_EMIT cardShown();
            Q_EMIT reviewed(card.card.ref.question, (*undone)->mastery);
            prepareNext();
        });
}

/// Does something to the current card that takes it out of the sitting.
void ReviewSession::dropCurrent(const std::function<Outcome(Reviews &, const AskedCard &)> &job)
{
    if (!m_current)
        return;
    m_desk.ask(
        this,
        [job, card = *m_current](Library &library) {
            Reviews reviews(library);
            return job(reviews, card);
        },
        [this](const Outcome &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
    advance();
}

void ReviewSession::bury()
{
    dropCurrent([](Reviews &reviews, const AskedCard &card) { return reviews.bury(card.card.ref, card.at); });
}

void ReviewSession::suspend()
{
    dropCurrent(
        [](Reviews &reviews, const AskedCard &card) { return reviews.setSuspended(card.card.ref, true); });
}

void ReviewSession::suspendCard(const CardRef &ref)
{
    m_desk.ask(
        this, [ref](Library &library) { return Reviews(library).setSuspended(ref, true); },
        [this](const Outcome &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

void ReviewSession::stop()
{
    ++m_round;
    m_running = false;
    m_preparing = false;
    m_waiting = false;
    m_current.reset();
    m_next.reset();
}

} // namespace starling::ui

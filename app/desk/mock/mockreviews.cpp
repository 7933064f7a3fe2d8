// SPDX-License-Identifier: GPL-3.0-or-later
// Where interviews and reviews meet.
#include "mockreviews.h"

#include "desk/library.h"
#include "desk/reviewing/reviews.h"
#include "mocks.h"
#include "store/mockjudgements.h"
#include "store/store.h"
#include "study/studyday.h"

namespace starling {

Result<QHash<QuestionId, KnownFromReviews>> knownFromReviews(Library &library, const QDateTime &at)
{
    Reviews reviews(library);
    const auto settings = reviews.settings();
    if (!settings)
        return settings.error();
    ReviewFilter filter;
    filter.termCards = false;
    filter.everything = true;
    const auto queue = reviews.queue(at, filter);
    if (!queue)
        return queue.error();
    const qint64 today = study::momentOf(at, settings->rollOverHour).day;
    QHash<QuestionId, KnownFromReviews> known;
    for (const study::QueueCard &card : queue->cards) {
        if (card.state == CardState::New)
            continue;
        known.insert(card.ref.question,
                     {.asked = true,
                      .due = card.dueDay <= today,
                      .weak = card.state == CardState::Learning || card.state == CardState::Relearning});
    }
    return known;
}

Result<MockFed> Mocks::feedRatings(MockId id, const QDateTime &at)
{
    const auto found = mock(id);
    if (!found)
        return found.error();
    if (found->ratingsFed)
        return MockFed{.reviews = 0, .before = true};
    // Each rating is durable by itself. The mark comes first: after a crash in between some ratings are
    // missing, which costs little, but none is there twice, which would harm.
    if (const auto marked = store::markMockFed(m_library.store().connection(), id, m_library.now()); !marked)
        return marked.error();
    Reviews reviews(m_library);
    MockFed fed;
    for (const MockQuestion &question : found->questions) {
        const MockVerdict verdict = question.verdicts.value(MockJudge::Self);
        if (question.state != MockState::Judged || verdict.rating < 1)
            continue;
        ReviewAnswer answer;
        answer.rating = static_cast<Rating>(verdict.rating);
        answer.seconds = question.answers.value(MockStep::Answer).seconds;
        for (const ItemId item : verdict.marked)
            answer.ticks.append({item, true});
        if (const auto rated = reviews.rate({question.planned.id, CardKind::Question, {}}, answer, at);
            !rated)
            return rated.error();
        ++fed.reviews;
    }
    return fed;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewqueue.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstddef>

namespace starling::study {
namespace {

/// How far ahead a card of another category may be fetched from: order matters more than variety.
constexpr std::size_t lookahead = 8;

struct Ranked
{
    double key = 0; ///< the greater, the sooner
    std::size_t index = 0;
    friend bool operator<(const Ranked &a, const Ranked &b)
    {
        return a.key != b.key ? a.key > b.key : a.index < b.index;
    }
};

bool isLearning(const QueueCard &card)
{
    return card.state == CardState::Learning || card.state == CardState::Relearning;
}

/// The same for a card the whole day, another one the next.
double shuffled(const QueueCard &card, qint64 day)
{
    return static_cast<double>(qHash(card.ref, static_cast<size_t>(day)) >> 11);
}

double rank(const QueueCard &card, const QueueContext &context)
{
    switch (context.order) {
    case ReviewOrder::OldestFirst:
        return -static_cast<double>(card.dueDay);
    case ReviewOrder::Mixed:
        return shuffled(card, context.now.day);
    case ReviewOrder::LeastLikelyFirst:
        break;
    }
    // Retrievability falls with this quotient and with nothing else, so no power has to be computed.
    const auto days = static_cast<double>(std::max(qint64{0}, context.now.day - card.lastDay));
    return days / std::max(card.stability, 0.001);
}

/// Takes from the front, but where the next one is of the category just taken, a near one of another.
std::vector<std::size_t> interleaved(std::span<const QueueCard> cards, const std::vector<Ranked> &ranked)
{
    std::array<std::size_t, lookahead> waiting{};
    std::size_t held = 0;
    std::vector<std::size_t> order;
    order.reserve(ranked.size());
    std::size_t next = 0;
    std::optional<Category> last;
    while (next < ranked.size() || held > 0) {
        while (held < lookahead && next < ranked.size())
            waiting.at(held++) = ranked[next++].index;
        const auto end = waiting.begin() + static_cast<std::ptrdiff_t>(held);
        auto chosen = std::find_if(waiting.begin(), end,
                                   [&](std::size_t index) { return cards[index].category != last; });
        if (chosen == end)
            chosen = waiting.begin();
        last = cards[*chosen].category;
        order.push_back(*chosen);
        std::move(chosen + 1, end, chosen);
        --held;
    }
    return order;
}

class Builder
{
public:
    Builder(std::span<const QueueCard> cards, const QueueContext &context)
        : m_cards(cards), m_context(context)
    {
    }

    ReviewQueue build()
    {
        std::vector<Ranked> learning;
        std::vector<Ranked> due;
        std::vector<Ranked> fresh;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            const QueueCard &card = m_cards[i];
            if (card.state == CardState::New)
                fresh.push_back({0, i});
            else if (!m_context.everything && !isDue(card, m_context))
                continue;
            else if (isLearning(card) && !m_context.everything)
                learning.push_back({-static_cast<double>(card.due), i});
            else
                due.push_back({rank(card, m_context), i});
        }
        std::sort(learning.begin(), learning.end());
        for (const Ranked &each : learning)
            add(each.index);
        m_queue.learning = static_cast<int>(learning.size());
        m_queue.due = addDue(due);
        m_queue.fresh = addLimited(fresh, m_context.newLeft, m_context.newTermsLeft);
        return std::move(m_queue);
    }

private:
    void add(std::size_t index)
    {
        m_queue.cards.push_back(m_cards[index]);
        if (const ItemId item = m_cards[index].ref.item; item.isValid())
            m_terms.insert(item);
    }

    int addDue(std::vector<Ranked> &due)
    {
        // Only as many as can be asked are sorted; a few more for those whose other direction is asked today.
        const auto wanted =
            static_cast<std::size_t>(std::max(0, m_context.dueLeft) + std::max(0, m_context.dueTermsLeft)) *
                2 +
            64;
        const std::size_t all = due.size();
        if (!m_context.everything && all > wanted && m_context.dueTermsLeft > 0 && m_context.dueLeft > 0) {
            // Both kinds have to be among them: split first.
            const auto terms = std::stable_partition(due.begin(), due.end(), [this](const Ranked &each) {
                return m_cards[each.index].ref.kind == CardKind::Question;
            });
            const auto questions = static_cast<std::size_t>(terms - due.begin());
            const std::size_t keptQuestions = std::min(questions, wanted);
            const std::size_t keptTerms = std::min(all - questions, wanted);
            std::nth_element(due.begin(), due.begin() + static_cast<std::ptrdiff_t>(keptQuestions), terms);
            std::nth_element(terms, terms + static_cast<std::ptrdiff_t>(keptTerms), due.end());
            std::vector<Ranked> kept(due.begin(), due.begin() + static_cast<std::ptrdiff_t>(keptQuestions));
            kept.insert(kept.end(), terms, terms + static_cast<std::ptrdiff_t>(keptTerms));
            due = std::move(kept);
        }
        std::sort(due.begin(), due.end());
        const int asked = addLimited(due, m_context.dueLeft, m_context.dueTermsLeft);
        m_queue.postponed = static_cast<int>(all) - asked;
        return asked;
    }

    int addLimited(const std::vector<Ranked> &ranked, int questions, int terms)
    {
        std::vector<Ranked> chosen;
        chosen.reserve(ranked.size());
        for (const Ranked &each : ranked) {
            const CardRef &ref = m_cards[each.index].ref;
            int &left = ref.kind == CardKind::Question ? questions : terms;
            if (!m_context.everything && (left <= 0 || (ref.item.isValid() && m_terms.contains(ref.item))))
                continue;
            --left;
            if (ref.item.isValid())
                m_terms.insert(ref.item);
            chosen.push_back(each);
        }
        m_queue.cards.reserve(m_queue.cards.size() + chosen.size());
        for (const std::size_t index : interleaved(m_cards, chosen))
            add(index);
        return static_cast<int>(chosen.size());
    }

    std::span<const QueueCard> m_cards;
    const QueueContext &m_context;
    QSet<ItemId> m_terms; ///< asked in one direction
    ReviewQueue m_queue;
};

} // namespace

bool isDue(const QueueCard &card, const QueueContext &context)
{
    const qint64 today = context.now.day;
    if (card.lastDay - today > 1) // more than travelling explains: the clock was wrong
        return true;
    if (isLearning(card))
        return card.due <= context.now.time + context.learnAhead || card.dueDay < today;
    return card.dueDay <= today;
}

ReviewQueue buildQueue(std::span<const QueueCard> cards, const QueueContext &context)
{
    return Builder(cards, context).build();
}

} // namespace starling::study

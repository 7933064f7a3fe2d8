// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycards.h"

#include "store/statement.h"
#include "store/transaction.h"
#include "storefixture.h"

#include <random>

namespace starling::test {

using namespace Qt::StringLiterals;
using namespace starling::store;

QList<StoredCard> manyCards(quint32 seed, int count, int shareDue, qint64 today)
{
    std::mt19937 random(seed);
    QList<StoredCard> cards;
    for (int i = 1; i <= count; ++i) {
        StoredCard card{.id = i, .kind = i % 2 ? "term"_L1 : "definition"_L1, .buried = {}};
        card.lastDay = today + 2 - static_cast<qint64>(random() % 40);
        card.dueDay = static_cast<int>(random() % 100) < shareDue
                          ? today - static_cast<qint64>(random() % 9)
                          : today + 1 + static_cast<qint64>(random() % 9);
        card.stability = 0.01 + static_cast<double>(random() % 5000) / 50;
        card.suspended = random() % 20 == 0;
        if (random() % 10 == 0)
            card.buried = today - static_cast<qint64>(random() % 2);
        cards.append(card);
    }
    return cards;
}

Outcome writeCards(const Connection &connection, QuestionId question, const QList<StoredCard> &cards)
{
    return inTransaction(connection, [&]() -> Outcome {
        Statement item(connection, u"INSERT INTO item (id, question_id, section, position, text, definition) "
                                   "VALUES (?, ?, 'terminology', ?, 'term', 'means')"_s);
        Statement card(
            connection,
            u"INSERT INTO card (id, question_id, item_id, kind, state, last_day, due_day, stability, "
            "suspended, buried_day) VALUES (?, ?, ?, CAST(? AS TEXT), 2, ?, ?, ?, ?, ?)"_s);
        for (const StoredCard &each : cards) {
            const qint64 term = 1000 + each.id;
            if (Outcome done = item.run(term, question, each.id); !done)
                return done;
            if (Outcome done = card.run(each.id, question, term, each.kind, each.lastDay, each.dueDay,
                                        each.stability, each.suspended, each.buried);
                !done)
                return done;
        }
        return {};
    });
}

Result<OfPacks> chosenOfPacks(const Connection &connection, QueueQuery query, Choose choose)
{
    query.pack = PackId{number(connection, u"SELECT pack_id FROM question"_s)};
    const auto own = choose(connection, query, termKinds, 5);
    if (!own)
        return own.error();
    query.pack = PackId{query.pack->value + 1};
    const auto other = choose(connection, query, termKinds, 5);
    if (!other)
        return other.error();
    return OfPacks{.own = *own, .other = *other};
}

} // namespace starling::test

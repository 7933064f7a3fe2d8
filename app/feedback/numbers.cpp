// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <QSet>

#include <algorithm>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

class Counter
{
public:
    Counter(const Draft &draft, const Shape &shape) : m_draft(draft), m_shape(shape)
    {
        const auto &comparisons = draft.lexicon->lists().comparisons;
        for (const auto &[set, name] : {std::pair(&m_from, u"from"_s), std::pair(&m_to, u"to"_s),
                                        std::pair(&m_compared, u"compared"_s)}) {
            for (const QString &word : comparisons.value(name))
                set->insert(word);
        }
        const auto &units = draft.lexicon->lists().units;
        for (const auto &[name, kind] :
             {std::pair(u"count"_s, Number::Kind::Count), std::pair(u"ratio"_s, Number::Kind::Ratio),
              std::pair(u"time"_s, Number::Kind::Time), std::pair(u"money"_s, Number::Kind::Money),
              std::pair(u"percent"_s, Number::Kind::Percent)}) {
            for (const QString &unit : units.value(name))
                m_kinds.insert(unit, kind);
        }
    }

    Numbers count()
    {
        for (qsizetype s = 0; s < m_draft.sentences.size(); ++s) {
            const Sentence &sentence = m_draft.tokens.sentences.at(s);
            int here = 0;
            for (qsizetype i = sentence.first; i < sentence.end; ++i) {
                const bool within = !m_out.all.isEmpty() &&
                                    m_draft.tokens.tokens.at(i).place.offset < m_out.all.last().place.end();
                if (m_draft.words.at(i).figure && !within) { // "two hundred users" is one figure
                    addNumber(i, sentence.end, s);
                    ++here;
                }
            }
            if (here >= 1 && !m_out.beforeAfter && compares(sentence, here)) {
                m_out.beforeAfter = true;
                m_out.comparison = sentence.place;
            }
        }
        const Shape::Share &result = m_shape.parts.at(static_cast<int>(Part::Result));
        if (!result.places.isEmpty())
            m_out.result = result.places.first();
        m_out.quantified = std::any_of(m_out.all.cbegin(), m_out.all.cend(), [&result](const Number &number) {
            return number.kind != Number::Kind::Plain &&
                   std::any_of(result.places.cbegin(), result.places.cend(), [&number](const Place &place) {
                       return place.offset <= number.place.offset && number.place.offset < place.end();
                   });
        });
        return std::move(m_out);
    }

private:
    void addNumber(qsizetype token, qsizetype end, qsizetype sentence)
    {
        Number number;
        number.sentence = sentence;
        number.place = m_draft.tokens.tokens.at(token).place;
        const QStringView text = m_draft.text;
        const qsizetype after = number.place.end();
        // Signs beside the figure: "$3", "40%", "3x".
        const QString sign = after < text.size() ? QString(text.at(after)) : QString();
        const QString before =
            number.place.offset > 0 ? QString(text.at(number.place.offset - 1)) : QString();
        QString tail; // letters that are tied to the figure: "50ms", "10x"
        for (const QChar c : m_draft.surface(token)) {
            if (c.isLetter() || !tail.isEmpty())
                tail += c.toLower();
        }
        if (m_kinds.value(before, Number::Kind::Plain) == Number::Kind::Money) {
            number.kind = Number::Kind::Money;
            --number.place.offset;
            ++number.place.length;
        } else if (m_kinds.contains(sign)) {
            number.kind = m_kinds.value(sign);
            ++number.place.length;
        } else if (m_kinds.value(tail, Number::Kind::Plain) == Number::Kind::Ratio) {
            number.kind = Number::Kind::Ratio; // "halved"
        } else if (m_kinds.contains(tail) && tail != m_draft.words.at(token).plain) {
            number.kind = m_kinds.value(tail);
        } else {
            // "two hundred thousand users", "3.5 per cent": a word or two further.
            for (qsizetype i = token + 1; i < std::min(end, token + 4); ++i) {
                if (i > token + 1 && m_draft.words.at(i).stop)
                    continue; // "two of us" are no microseconds
                QString word = m_draft.words.at(i).plain;
                if (word == "per"_L1 && i + 1 < end)
                    word += u' ' + m_draft.words.at(++i).plain;
                const auto kind = m_kinds.constFind(word == "per cent"_L1 ? u"percent"_s : word);
                if (kind != m_kinds.cend()) {
                    number.kind = *kind;
                    number.place = m_draft.span(token, i);
                    break;
                }
                if (m_draft.tokens.tokens.at(i).pause)
                    break;
            }
        }
        if (number.kind == Number::Kind::Plain && isPlainWord(token))
            return; // "two" alone, or a name such as "p99"
        m_out.all += number;
    }

    [[nodiscard]] bool isPlainWord(qsizetype token) const
    {
        const QString &plain = m_draft.words.at(token).plain;
        return std::any_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isLetter(); });
    }

    [[nodiscard]] bool compares(const Sentence &sentence, int figures) const
    {
        bool from = false;
        bool fromTo = false;
        bool compared = false;
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            const QString &plain = m_draft.words.at(i).plain;
            from = from || m_from.contains(plain);
            fromTo = fromTo || (from && m_to.contains(plain));
            compared = compared || m_compared.contains(plain);
        }
        return (fromTo && figures >= 2) || compared;
    }

    const Draft &m_draft;
    const Shape &m_shape;
    QHash<QString, Number::Kind> m_kinds;
    QSet<QString> m_from;
    QSet<QString> m_to;
    QSet<QString> m_compared;
    Numbers m_out;
};

} // namespace

Numbers numbersOf(const Draft &draft, const Shape &shape)
{
    return Counter(draft, shape).count();
}

} // namespace starling::feedback

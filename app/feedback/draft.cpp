// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace starling::feedback {
namespace {

constexpr double listShare = 0.3;    ///< of what a row of words says
constexpr int longestAside = 3;      ///< so many bare parts of a sentence are a row of words
constexpr qsizetype longestName = 4; ///< words of a bare part

/// What ties names together, in the languages that have word lists.
constexpr std::array<QStringView, 12> joiners{u"of",  u"for",      u"with", u"and", u"or",   u"to",
                                              u"von", u"f\u00fcr", u"mit",  u"und", u"oder", u"per"};

class Reader
{
public:
    Reader(const QString &text, const Rubric &rubric, const std::atomic_bool *cancelled)
        : m_rubric(rubric), m_cancelled(cancelled), m_words(rubric.lexicon->words())
    {
        m_draft.text = text;
        m_draft.tokens = tokenise(m_draft.text);
        m_draft.lexicon = lexiconOf(m_draft.text, rubric.lexicons, rubric.lexicon);
        for (const QString &word : m_draft.lexicon->lists().numberWords)
            m_numberWords.insert(word);
        const WordLists &lists = m_draft.lexicon->lists();
        for (const QString &word : lists.first + lists.group)
            m_persons.insert(plainWord(word));
        m_at.resize(static_cast<size_t>(rubric.words.size()), -1);
    }

    std::optional<Draft> read()
    {
        for (qsizetype i = 0; i < m_draft.tokens.tokens.size(); ++i) {
            if (i % 512 == 0 && isCancelled())
                return std::nullopt;
            m_draft.words += wordAt(i);
        }
        for (qsizetype i = 0; i + 1 < m_draft.words.size(); ++i)
            m_draft.words[i].joined = joinedAt(i);
        const QList<Heading> headings = headingsOf(m_draft.text, m_draft.tokens, m_draft.lexicon->lists());
        for (qsizetype i = 0; i < headings.size(); ++i) {
            if (isCancelled())
                return std::nullopt;
            const Sentence &sentence = m_draft.tokens.sentences.at(i);
            Draft::SentenceHits hits;
            if (!headings.at(i).alone) {
                const int names = namesIn(sentence);
                hits = hitsOf(sentence);
                hits.names = names;
                hits.list = names > 0;
            }
            hits.heading = headings.at(i);
            m_draft.sentences += hits;
        }
        return std::move(m_draft);
    }

private:
    [[nodiscard]] bool isCancelled() const
    {
        return m_cancelled && m_cancelled->load(std::memory_order_relaxed);
    }

    Draft::Word wordAt(qsizetype token)
    {
        const QString surface = m_draft.surface(token).toString();
        const auto known = m_known.constFind(surface);
        if (known != m_known.cend())
            return *known;
        Draft::Word word;
        word.plain = plainWord(surface);
        word.stop = m_draft.lexicon->isStop(word.plain);
        word.figure = std::any_of(surface.cbegin(), surface.cend(), [](QChar c) { return c.isDigit(); }) ||
                      m_numberWords.contains(word.plain);
        if (const WordVectors *vectors = m_draft.lexicon->vectors(); vectors && !word.stop)
            word.vector = vectors->find(word.plain);
        word.id = m_rubric.ids.value(m_words.stem(surface), -1);
        m_known.insert(surface, word);
        return word;
    }

    int joinedAt(qsizetype token)
    {
        const Token &next = m_draft.tokens.tokens.at(token + 1);
        if (next.pause || next.place.offset - m_draft.tokens.tokens.at(token).place.end() != 1)
            return -1;
        const QString both = m_draft.words.at(token).plain + m_draft.words.at(token + 1).plain;
        if (!m_rubric.joinedHeads.contains(both.left(Rubric::headOfJoined)))
            return -1;
        return m_rubric.joined.value(m_words.stem(both), -1);
    }

    void note(QList<Draft::Hit> &hits, const QList<Rubric::Hit> &found, qsizetype token, qsizetype length = 1)
    {
        for (const Rubric::Hit &hit : found) {
            int &at = m_at[static_cast<size_t>(hit.word)];
            const bool listed = m_draft.words.at(token).listed;
            const double strength = listed ? listShare * hit.strength : hit.strength;
            if (at < 0) {
                at = static_cast<int>(hits.size());
                hits.append({hit.word, strength, token, length, listed});
            } else if (hits.at(at).strength < strength) {
                hits[at] = {hit.word, strength, token, length, listed};
            }
        }
    }

    void notePhrases(QList<Draft::Hit> &hits, qsizetype token, qsizetype end)
    {
        const auto phrases = m_rubric.phrases.constFind(m_draft.words.at(token).id);
        if (phrases == m_rubric.phrases.cend())
            return;
        for (const Lexicon::Phrase &phrase : *phrases) {
            if (phrase.ids.size() == 1 && m_draft.words.at(token).stop)
                continue;
            qsizetype same = 1;
            while (same < phrase.ids.size() && token + same < end &&
                   m_draft.words.at(token + same).id == phrase.ids.at(same))
                ++same;
            const auto found = m_rubric.byPhrase.constFind(phrase.number);
            if (same == phrase.ids.size() && found != m_rubric.byPhrase.cend())
                note(hits, *found, token, same);
        }
    }

    Draft::SentenceHits hitsOf(const Sentence &sentence)
    {
        Draft::SentenceHits out;
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            const Draft::Word &word = m_draft.words.at(i);
            for (const int id : {word.id, word.joined}) {
                const auto found = m_rubric.byId.constFind(id);
                if (found != m_rubric.byId.cend())
                    note(out.hits, *found, i);
            }
            notePhrases(out.hits, i, sentence.end);
            if (word.figure)
                note(out.hits, m_rubric.byFigure, i);
        }
        for (const Draft::Hit &hit : std::as_const(out.hits))
            m_at[static_cast<size_t>(hit.word)] = -1;
        return out;
    }

    /// Marks the words that stand in a row: parts of a sentence between pauses that are bare, three or more
    /// after each other, or a sentence that is nothing but bare parts. How many bare parts there are where
    /// most of the sentence is so, else 0.
    int namesIn(const Sentence &sentence)
    {
        qsizetype row = sentence.first; // where the present row of bare parts begins
        int bareParts = 0;
        int parts = 0;
        int names = 0;
        bool allBare = true;
        bool allShort = true;
        qsizetype listed = 0;
        qsizetype start = sentence.first;
        const auto closeRow = [&](qsizetype end) {
            if (bareParts >= longestAside)
                listed += markRow(sentence, row, end);
            bareParts = 0;
        };
        for (qsizetype i = sentence.first + 1; i <= sentence.end; ++i) {
            if (i < sentence.end && !m_draft.tokens.tokens.at(i).pause)
                continue;
            ++parts;
            if (!isBare(start, i)) {
                allBare = false;
                allShort = allShort && isShort(start, i);
                closeRow(start);
                row = i;
            } else {
                ++names;
                if (bareParts == 0)
                    row = start;
                ++bareParts;
            }
            start = i;
        }
        // Among several names a few words are one too: "Power loss, every step, delta update".
        if (allBare || (allShort && names >= longestAside && 2 * names > parts)) {
            markListed(sentence.first, sentence.end);
            return names;
        }
        closeRow(sentence.end);
        return listed * 2 > sentence.end - sentence.first ? names : 0;
    }

    /// Marks a row with the names at its ends, which stand in parts with other words: "of A, B, C, D and E".
    /// How many words these are.
    qsizetype markRow(const Sentence &sentence, qsizetype first, qsizetype end)
    {
        while (first > sentence.first && !m_draft.words.at(first - 1).stop)
            --first;
        while (end < sentence.end && m_draft.words.at(end).stop)
            ++end;
        const qsizetype last = end;
        while (end < sentence.end && !m_draft.words.at(end).stop &&
               (end == last || !m_draft.tokens.tokens.at(end).pause))
            ++end;
        markListed(first, end);
        return end - first;
    }

    void markListed(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i)
            m_draft.words[i].listed = true;
    }

    /// A name and no statement: a few words, at most tied by one that joins names ("source of truth").
    [[nodiscard]] bool isBare(qsizetype first, qsizetype end) const
    {
        if (end - first > longestName)
            return false;
        int joins = 0;
        for (qsizetype i = first; i < end; ++i) {
            const Draft::Word &word = m_draft.words.at(i);
            if (!word.stop)
                continue;
            if (joins++ > 0 || i == first ||
                std::find(joiners.begin(), joiners.end(), word.plain) == joiners.end())
                return false;
        }
        return true;
    }

    /// Few words, and nobody who does something.
    [[nodiscard]] bool isShort(qsizetype first, qsizetype end) const
    {
        return end - first <= longestName &&
               std::none_of(m_draft.words.cbegin() + first, m_draft.words.cbegin() + end,
                            [this](const Draft::Word &word) { return m_persons.contains(word.plain); });
    }

    const Rubric &m_rubric;
    const std::atomic_bool *m_cancelled;
    Words m_words;
    Draft m_draft;
    QHash<QString, Draft::Word> m_known;
    QSet<QString> m_numberWords;
    QSet<QString> m_persons; ///< "I", "our"
    std::vector<int> m_at;   ///< where a word's hit stands in the present sentence, -1 for nowhere
};

} // namespace

std::optional<Draft> readDraft(const QString &text, const Rubric &rubric, const std::atomic_bool *cancelled)
{
    return Reader(text, rubric, cancelled).read();
}

} // namespace starling::feedback

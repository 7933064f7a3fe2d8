// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <QSet>

#include <algorithm>

namespace starling::feedback {
namespace {

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
        m_at.resize(rubric.words.size(), -1);
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
        for (const Sentence &sentence : std::as_const(m_draft.tokens.sentences)) {
            if (isCancelled())
                return std::nullopt;
            m_draft.sentences += hitsOf(sentence);
        }
        markColumns();
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
        word.id = m_rubric.ids.value(m_words.stem(surface), -1);
        m_known.insert(surface, word);
        return word;
    }

    int joinedAt(qsizetype token) const
    {
        const Token &next = m_draft.tokens.tokens.at(token + 1);
        if (next.pause || next.place.offset - m_draft.tokens.tokens.at(token).place.end() != 1)
            return -1;
        const QString both = m_draft.words.at(token).plain + m_draft.words.at(token + 1).plain;
        return m_rubric.joined.value(m_words.spelt(both), -1);
    }

    void note(QList<Draft::Hit> &hits, const QList<Rubric::Hit> &found, qsizetype token)
    {
        for (const Rubric::Hit &hit : found) {
            int &at = m_at[static_cast<size_t>(hit.word)];
            if (at < 0) {
                at = static_cast<int>(hits.size());
                hits.append({hit.word, hit.strength, token});
            } else if (hits.at(at).strength < hit.strength) {
                hits[at] = {hit.word, hit.strength, token};
            }
        }
    }

    void notePhrases(QList<Draft::Hit> &hits, qsizetype token, qsizetype end)
    {
        const auto phrases = m_rubric.lexicon->phrases().constFind(m_draft.words.at(token).id);
        if (phrases == m_rubric.lexicon->phrases().cend())
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
                note(hits, *found, token);
        }
    }

    Draft::SentenceHits hitsOf(const Sentence &sentence)
    {
        Draft::SentenceHits out;
        int stops = 0;
        int pauses = 1;
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            const Draft::Word &word = m_draft.words.at(i);
            stops += word.stop ? 1 : 0;
            pauses += m_draft.tokens.tokens.at(i).pause ? 1 : 0;
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
        const auto count = static_cast<int>(sentence.end - sentence.first);
        out.list = pauses >= 4 && count < pauses * 4 && stops * 5 < count;
        return out;
    }

    /// Four bare names below each other are a list too.
    void markColumns()
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= m_draft.sentences.size(); ++i) {
            const bool bare = i < m_draft.sentences.size() && isBare(m_draft.tokens.sentences.at(i));
            if (bare)
                continue;
            if (i - start >= 4) {
                for (qsizetype j = start; j < i; ++j)
                    m_draft.sentences[j].list = true;
            }
            start = i + 1;
        }
    }

    [[nodiscard]] bool isBare(const Sentence &sentence) const
    {
        return sentence.end - sentence.first <= 4 &&
               std::none_of(m_draft.words.cbegin() + sentence.first, m_draft.words.cbegin() + sentence.end,
                            [](const Draft::Word &word) { return word.stop; });
    }

    const Rubric &m_rubric;
    const std::atomic_bool *m_cancelled;
    Words m_words;
    Draft m_draft;
    QHash<QString, Draft::Word> m_known;
    QSet<QString> m_numberWords;
    std::vector<int> m_at; ///< where a word's hit stands in the present sentence, -1 for nowhere
};

} // namespace

std::optional<Draft> readDraft(const QString &text, const Rubric &rubric, const std::atomic_bool *cancelled)
{
    return Reader(text, rubric, cancelled).read();
}

} // namespace starling::feedback

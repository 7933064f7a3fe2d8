// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <array>

namespace starling::feedback {
namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool joins(QChar c)
{
    return c == u'-' || c == u'/' || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isPause(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == u'(' || c == u')' || c == u'|' || c == u'[' ||
           c == u']' || c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2022);
}

/// Full stops of these end no sentence.
bool isAbbreviation(QStringView before)
{
    static constexpr std::array<QStringView, 9> known{u"e.g",    u"i.e", u"vs", u"etc", u"cf",
                                                      u"approx", u"Dr",  u"Mr", u"z.B"};
    for (const QStringView word : known) {
        if (before.endsWith(word) &&
            (before.size() == word.size() || !isWordPart(before.at(before.size() - word.size() - 1))))
            return true;
    }
    return false;
}

class Tokeniser
{
public:
    explicit Tokeniser(QStringView text) : m_text(text) {}

    Tokens run()
    {
        qsizetype i = 0;
        while (i < m_text.size()) {
            const QChar c = m_text.at(i);
            if (isWordPart(c)) {
                i = readWord(i);
            } else {
                if ((c == u'\n' && !isWrap(i)) || endsSentence(i))
                    closeSentence();
                else if (isPause(c) || c == u'\n')
                    m_pause = true;
                m_line = c == u'\n' ? i + 1 : m_line;
                ++i;
            }
        }
        closeSentence();
        return std::move(m_out);
    }

private:
    qsizetype readWord(qsizetype start)
    {
        qsizetype end = start;
        int capitals = 0;
        bool digit = false;
        while (end < m_text.size()) {
            const QChar c = m_text.at(end);
            if (isWordPart(c)) {
                capitals += c.isUpper() ? 1 : 0;
                digit = digit || c.isDigit();
                ++end;
                continue;
            }
            const bool inner = end + 1 < m_text.size() && isWordPart(m_text.at(end + 1));
            const bool figures = inner && m_text.at(end - 1).isDigit() && m_text.at(end + 1).isDigit();
            if (inner && (isApostrophe(c) || (c == u'.') || (c == u',' && figures)))
                ++end;
            else
                break;
        }
        while (end < m_text.size() && (m_text.at(end) == u'+' || m_text.at(end) == u'#') && end - start < 4)
            ++end; // "c++", "c#"
        Token token;
        token.place = {start, end - start};
        token.tight = !m_out.tokens.isEmpty() && start > 0 && joins(m_text.at(start - 1)) &&
                      m_out.tokens.last().place.end() == start - 1;
        token.pause = m_pause;
        token.capital = capitals >= 2 || (capitals == 1 && digit);
        m_pause = false;
        m_out.tokens += token;
        return end;
    }

    [[nodiscard]] bool endsSentence(qsizetype i) const
    {
        const QChar c = m_text.at(i);
        if (c != u'.' && c != u'!' && c != u'?' && c != QChar(0x2026))
            return false;
        const bool last = i + 1 >= m_text.size();
        if (!last && !m_text.at(i + 1).isSpace() &&
            !QStringView(u"\"'*_)]\u201d\u2019").contains(m_text.at(i + 1)))
            return false;
        return c != u'.' || !isAbbreviation(m_text.left(i).right(7));
    }

    /// A long line that goes on below with a small letter was broken to fit a width.
    [[nodiscard]] bool isWrap(qsizetype lineBreak) const
    {
        constexpr qsizetype leastLine = 50;
        qsizetype next = lineBreak + 1;
        while (next < m_text.size() && (m_text.at(next) == u' ' || m_text.at(next) == u'\t'))
            ++next;
        return lineBreak - m_line >= leastLine && next < m_text.size() && m_text.at(next).isLower();
    }

    void closeSentence()
    {
        m_pause = false;
        const qsizetype end = m_out.tokens.size();
        if (end == m_first)
            return;
        Sentence sentence;
        sentence.first = m_first;
        sentence.end = end;
        const qsizetype start = m_out.tokens.at(m_first).place.offset;
        sentence.place = {start, m_out.tokens.last().place.end() - start};
        m_out.sentences += sentence;
        m_first = end;
    }

    QStringView m_text;
    Tokens m_out;
    qsizetype m_first = 0; // token of the present sentence
    qsizetype m_line = 0;  // where the present line begins
    bool m_pause = false;
};

} // namespace

Tokens tokenise(QStringView text)
{
    return Tokeniser(text).run();
}

} // namespace starling::feedback

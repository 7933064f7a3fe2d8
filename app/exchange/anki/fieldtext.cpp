// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"

#include "fieldlines.h"

#include <QSet>

#include <algorithm>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTagName = 16;
constexpr qsizetype longestEntity = 10;

unsigned styleOf(QStringView tag) // 0 for other tags
{
    if (tag == "b"_L1 || tag == "strong"_L1)
        return FieldLines::Bold;
    if (tag == "i"_L1 || tag == "em"_L1)
        return FieldLines::Italic;
    return tag == "code"_L1 || tag == "kbd"_L1 ? unsigned{FieldLines::Code} : 0U;
}

bool isAmong(QStringView tag, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), tag) != names.end();
}

bool breaksLine(QStringView tag)
{
    return isAmong(tag, {"br"_L1, "p"_L1,  "div"_L1,     "li"_L1,         "ul"_L1,     "ol"_L1,
                         "hr"_L1, "tr"_L1, "table"_L1,   "h1"_L1,         "h2"_L1,     "h3"_L1,
                         "h4"_L1, "h5"_L1, "h6"_L1,      "blockquote"_L1, "pre"_L1,    "dl"_L1,
                         "dt"_L1, "dd"_L1, "section"_L1, "article"_L1,    "header"_L1, "footer"_L1});
}

/// Dropped together with what is in them.
bool isHidden(QStringView tag)
{
    return isAmong(tag, {"script"_L1, "style"_L1, "head"_L1, "template"_L1, "noscript"_L1, "iframe"_L1,
                         "object"_L1, "svg"_L1, "math"_L1, "title"_L1, "textarea"_L1, "select"_L1});
}

bool isMedia(QStringView tag)
{
    return isAmong(tag, {"img"_L1, "audio"_L1, "video"_L1, "embed"_L1, "object"_L1, "svg"_L1, "iframe"_L1});
}

class FieldReader
{
public:
    FieldReader(const QString &html, Emphasis emphasis) : m_html(html), m_lines(emphasis == Emphasis::Keep) {}

    FieldText read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<')
                readTag();
            else if (c == u'&')
                readEntity();
            else if (c == u'[' && QStringView(m_html).sliced(m_at).startsWith("[sound:"_L1))
                skipSound();
            else
                readCharacter(c);
        }
        return {m_lines.take(), m_media};
    }

private:
    void readCharacter(QChar c)
    {
        ++m_at;
        if (m_preformatted && c == u'\n')
            m_lines.finishLine();
        else if (c.isSpace() && !m_preformatted)
            m_lines.addSpace();
        else if (!c.isNull())
            m_lines.add(QStringView(&c, 1));
    }

    void readEntity()
    {
        const qsizetype end =
            QStringView(m_html).sliced(m_at, std::min(longestEntity, m_html.size() - m_at)).indexOf(u';');
        const QString text = end < 2 ? QString() : entityText(QStringView(m_html).sliced(m_at + 1, end - 1));
        if (text.isEmpty()) {
            readCharacter(u'&');
            return;
        }
        m_at += end + 1;
        if (text.front().isSpace())
            m_lines.addSpace();
        else
            m_lines.add(text);
    }

    void skipSound()
    {
        const qsizetype end = m_html.indexOf(u']', m_at);
        ++m_media;
        m_at = end < 0 ? m_html.size() : end + 1;
    }

    void readTag()
    {
        const QStringView rest = QStringView(m_html).sliced(m_at);
        if (rest.startsWith("<!--"_L1)) {
            const qsizetype end = m_html.indexOf("-->"_L1, m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const bool closing = rest.size() > 1 && rest.at(1) == u'/';
        const qsizetype nameAt = m_at + (closing ? 2 : 1);
        const bool declaration = rest.size() > 1 && (rest.at(1) == u'!' || rest.at(1) == u'?');
        if (!declaration && (nameAt >= m_html.size() || !isLetter(m_html.at(nameAt)))) {
            readCharacter(u'<'); // a sign, not a tag
            return;
        }
        qsizetype nameEnd = nameAt;
        while (nameEnd < m_html.size() && m_html.at(nameEnd).isLetterOrNumber())
            ++nameEnd;
        const QString name = m_html.sliced(nameAt, std::min(nameEnd - nameAt, longestTagName)).toLower();
        m_at = tagEnd(nameEnd);
        apply(name, closing);
    }

    void apply(const QString &name, bool closing)
    {
        if (!closing && isMedia(name))
            ++m_media;
        if (!closing && isHidden(name))
            skipHidden(name);
        else if (const unsigned style = styleOf(name))
            m_lines.setStyle(style, !closing);
        else if (name == "td"_L1 || name == "th"_L1)
            m_lines.addSpace();
        else if (breaksLine(name))
            m_lines.finishLine();
        if (name == "pre"_L1)
            m_preformatted = !closing;
    }

    static bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

    /// After the tag's >, which may stand in quotes before.
    [[nodiscard]] qsizetype tagEnd(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html.at(at);
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                return at + 1;
        }
        return at;
    }

    /// To the end of the closing tag. Where there is none the rest is hidden; it is searched for once a name.
    void skipHidden(const QString &name)
    {
        const qsizetype end =
            m_unclosed.contains(name) ? -1 : m_html.indexOf("</"_L1 + name, m_at, Qt::CaseInsensitive);
        if (end < 0) {
            m_unclosed.insert(name);
            if (name == "script"_L1 || name == "style"_L1)
                m_at = m_html.size();
            return;
        }
        m_at = tagEnd(end);
    }

    const QString &m_html;
    FieldLines m_lines;
    QSet<QString> m_unclosed;
    qsizetype m_at = 0;
    int m_media = 0;
    bool m_preformatted = false;
};

} // namespace

FieldText textOfField(const QString &html, Emphasis emphasis)
{
    return FieldReader(html, emphasis).read();
}

FieldText linesOfField(const QString &text)
{
    FieldText result;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            result.lines += line.trimmed();
    }
    return result;
}

} // namespace starling::exchange

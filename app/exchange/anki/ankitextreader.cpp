// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankitext.h"
#include "exchange/packjsonreader.h"
#include "exchange/textdecode.h"
#include "notestopack.h"

#include <QRegularExpression>

#include <array>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

struct Headers
{
    QChar separator; ///< null where no header names it
    std::optional<bool> html;
    QStringList columns;
    QStringList tags;
    QString deck;
    QString notetype;
    int guidColumn = 0; ///< from 1; 0 where there is none
    int notetypeColumn = 0;
    int deckColumn = 0;
    int tagsColumn = 0;
};

constexpr std::array headerNames{"separator"_L1,       "html"_L1,        "tags"_L1,       "columns"_L1,
                                 "notetype"_L1,        "deck"_L1,        "if matches"_L1, "guid column"_L1,
                                 "notetype column"_L1, "deck column"_L1, "tags column"_L1};

QChar separatorCalled(const QString &name)
{
    constexpr std::array<std::pair<QLatin1StringView, char16_t>, 6> known{{{"tab"_L1, u'\t'},
                                                                           {"comma"_L1, u','},
                                                                           {"semicolon"_L1, u';'},
                                                                           {"pipe"_L1, u'|'},
                                                                           {"colon"_L1, u':'},
                                                                           {"space"_L1, u' '}}};
    const QString word = name.trimmed().toLower();
    for (const auto &[text, character] : known) {
        if (word == text || name == QChar(character) || (word == "\\t"_L1 && character == u'\t'))
            return character;
    }
    return {};
}

/// Takes rows apart: cells in quotes may hold separators, line breaks and doubled quotes; a row that begins
/// with # is a comment.
class Rows
{
public:
    Rows(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool next(QStringList &cells)
    {
        cells.clear();
        while (m_at < m_text.size() && (m_text.at(m_at) == u'#' || m_text.at(m_at) == u'\n'))
            skipLine();
        if (m_at >= m_text.size())
            return false;
        while (true) {
            cells += cell();
            if (m_at >= m_text.size())
                return true;
            const QChar border = m_text.at(m_at++);
            if (border == u'\n')
                return true;
        }
    }

private:
    void skipLine()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    QString cell()
    {
        QString value;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            value = quoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\n' && m_text.at(m_at) != m_separator)
            ++m_at;
        value += m_text.sliced(begin, m_at - begin);
        return value;
    }

    QString quoted()
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                value += m_text.at(m_at);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                value += u'"';
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
        return value;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

QStringList tagsIn(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

void readHeader(const QString &line, Headers &headers)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return;
    const QString name = line.sliced(1, colon - 1).trimmed().toLower();
    const QString value = line.sliced(colon + 1);
    if (name == "separator"_L1)
        headers.separator = separatorCalled(value);
    else if (name == "html"_L1)
        headers.html = value.trimmed().compare("true"_L1, Qt::CaseInsensitive) == 0;
    else if (name == "tags"_L1)
        headers.tags = tagsIn(value);
    else if (name == "deck"_L1)
        headers.deck = value.trimmed();
    else if (name == "notetype"_L1)
        headers.notetype = value.trimmed();
    else if (name == "columns"_L1)
        Rows(value, headers.separator.isNull() ? QChar(u'\t') : headers.separator).next(headers.columns);
    else if (name == "guid column"_L1)
        headers.guidColumn = value.toInt();
    else if (name == "notetype column"_L1)
        headers.notetypeColumn = value.toInt();
    else if (name == "deck column"_L1)
        headers.deckColumn = value.toInt();
    else if (name == "tags column"_L1)
        headers.tagsColumn = value.toInt();
}

/// The length of the lines of headers.
qsizetype readHeaders(const QString &text, Headers &headers)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'#') {
        const qsizetype end = text.indexOf(u'\n', at);
        readHeader(text.sliced(at, (end < 0 ? text.size() : end) - at), headers);
        at = end < 0 ? text.size() : end + 1;
    }
    return at;
}

/// As Anki guesses: the first of these that the text holds at all.
QChar guessedSeparator(QStringView text)
{
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 8192));
    for (const char16_t character : {u'\t', u'|', u';', u':', u','}) {
        if (start.contains(QChar(character)))
            return character;
    }
    return u'\t';
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression sign(u"</?(?:b|i|u|br|div|p|ul|ol|li|span|img|strong|em|code|pre|h[1-6])"
                                         "\\b[^<>]*>|&(?:#\\d+|[a-zA-Z]+);"_s);
    return text.contains(sign);
}

AnkiNote noteOf(const QStringList &cells, const Headers &headers)
{
    AnkiNote note{.guid = {},
                  .notetype = headers.notetype,
                  .fieldNames = {},
                  .fields = {},
                  .tags = headers.tags,
                  .deck = headers.deck};
    for (int i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        const int column = i + 1;
        if (column == headers.guidColumn) {
            note.guid = cell;
        } else if (column == headers.notetypeColumn) {
            note.notetype = cell;
        } else if (column == headers.deckColumn) {
            note.deck = cell;
        } else if (column == headers.tagsColumn) {
            note.tags += tagsIn(cell);
        } else {
            note.fields += cell;
            note.fieldNames += headers.columns.value(i);
        }
    }
    return note;
}

Refusal refused(Fault::Kind kind, const QString &pointer = {}, const QString &detail = {})
{
    return {{Fault{kind, pointer, 0, detail}}};
}

} // namespace

bool isAnkiText(QByteArrayView start)
{
    if (!start.startsWith('#'))
        return false;
    const qsizetype end = start.indexOf('\n');
    const QByteArray line = start.first(std::min<qsizetype>(end < 0 ? start.size() : end, 200)).toByteArray();
    const qsizetype colon = line.indexOf(':');
    const QString name =
        QString::fromUtf8(line.sliced(1, std::max<qsizetype>(colon - 1, 0))).trimmed().toLower();
    return colon > 1 && std::find(headerNames.begin(), headerNames.end(), name) != headerNames.end();
}

ImportResult readAnkiText(const QByteArray &bytes)
{
    if (looksBinary(bytes))
        return refused(Fault::Kind::NotText);
    const DecodedText decoded = decodeText(bytes);
    Headers headers;
    const QStringView rows = QStringView(decoded.text).sliced(readHeaders(decoded.text, headers));
    if (headers.separator.isNull())
        headers.separator = guessedSeparator(rows);
    QList<AnkiNote> notes;
    QStringList cells;
    for (Rows reader(rows, headers.separator); reader.next(cells);) {
        if (notes.size() >= 2 * maximumQuestions)
            return refused(Fault::Kind::TooMany, u"/"_s, QString::number(maximumQuestions));
        notes += noteOf(cells, headers);
    }
    ImportResult result =
        packOfNotes(notes, headers.html.value_or(looksLikeHtml(decoded.text)), Format::AnkiText);
    if (result && decoded.strayBytes > 0)
        result->findings += Finding{.kind = Finding::Kind::RepairedText,
                                    .line = decoded.firstStrayLine,
                                    .count = decoded.strayBytes,
                                    .detail = u"windows-1252"_s};
    return result;
}

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownlayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace starling::exchange {

using namespace Qt::StringLiterals;

namespace {

QString entity(QChar c)
{
    return QStringLiteral("&#%1;").arg(static_cast<int>(c.unicode()));
}

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F;
}

QString encoded(const QString &text, bool oneLine)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool outer = i == 0 || i + 1 == text.size();
        const bool looksLikeEntity = c == u'&' && i + 1 < text.size() && text.at(i + 1) == u'#';
        const bool strange = isControl(c) || (outer && (c.isSpace() || c == QChar(0xFEFF))) ||
                             looksLikeEntity || (oneLine && c == u'\n');
        out += strange ? entity(c) : QString(c);
    }
    return out;
}

/// A heading of the levels that are read, or a STAR label.
bool isStructure(QStringView line)
{
    const auto hashes =
        std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == u'#'; }) - line.begin();
    if (hashes >= 1 && hashes <= 3 && (hashes == line.size() || line.at(hashes).isSpace()))
        return true;
    return std::any_of(markdown::starLabels.begin(), markdown::starLabels.end(),
                       [line](QLatin1StringView label) { return line.trimmed() == label; });
}

} // namespace

void markdown::takePackKey(Import &import, const QString &key, const QString &value)
{
    Pack &pack = import.pack;
    const std::array fields{std::pair("id"_L1, &pack.uid),          std::pair("subtitle"_L1, &pack.subtitle),
                            std::pair("role"_L1, &pack.role),       std::pair("language"_L1, &pack.language),
                            std::pair("version"_L1, &pack.version), std::pair("licence"_L1, &pack.licence),
                            std::pair("license"_L1, &pack.licence)};
    for (const auto &[name, field] : fields) {
        if (key == name)
            *field = value;
    }
    if (key == "author"_L1)
        pack.authors += value;
    else if (key == "part"_L1)
        std::tie(import.part, import.parts) = partOf(value);
}

QString encodeLine(const QString &text)
{
    return encoded(text, true);
}

QString encodeBody(const QString &text)
{
    QStringList lines = encoded(text, false).split(u'\n');
    for (QString &line : lines) {
        if (isStructure(line))
            line.replace(line.indexOf(line.trimmed().front()), 1, entity(line.trimmed().front()));
    }
    return lines.join(u'\n');
}

QString decodeEntities(const QString &text)
{
    if (!text.contains(QLatin1StringView("&#")))
        return text;
    static const QRegularExpression pattern(QStringLiteral("&#(\\d{1,5});"));
    QString out;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const uint code = match.capturedView(1).toUInt();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        if (code <= 0xFFFF && !QChar::isSurrogate(code))
            out += QChar(static_cast<char16_t>(code));
        else
            out += match.capturedView();
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

namespace {

QStringList listed(const QStringList &encodedItems, QChar sign)
{
    QStringList out;
    for (const QString &item : encodedItems) {
        const QStringList lines = item.split(u'\n');
        out += lines.front().isEmpty() ? QString(sign) : sign + QStringLiteral(" ") + lines.front();
        for (const QString &line : lines.mid(1))
            out += line.isEmpty() ? QString() : QStringLiteral("  ") + line;
    }
    return out;
}

/// Length of a list sign and the white space after it; 0 where there is none.
qsizetype signLength(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isDigit())
        ++end;
    const bool numbered = end > 0 && end < line.size() && QStringView(u".)").contains(line.at(end));
    const bool hasSign =
        !line.isEmpty() && QStringView(u"-*+\u2022\u2013\u2713\u2717").contains(line.front());
    if (!numbered && !hasSign)
        return 0;
    end = numbered ? end + 1 : 1;
    if (end == line.size())
        return end;
    return line.at(end).isSpace() ? end + 1 : 0;
}

} // namespace

QStringList encodeList(const QStringList &items, QChar sign)
{
    QStringList out;
    for (const QString &item : items)
        out += encoded(item, false);
    return listed(out, sign);
}

QStringList encodeTerms(const QList<Term> &terms, QChar sign)
{
    QStringList out;
    for (const Term &term : terms) {
        QString item = QStringLiteral("**") + encoded(term.term, false).replace(u'*', entity(u'*')) +
                       QStringLiteral("**");
        if (!term.definition.isEmpty())
            item += QStringLiteral(": ") + encoded(term.definition, false);
        out += item;
    }
    return listed(out, sign);
}

QStringList withoutOuterBlanks(QStringList lines)
{
    while (!lines.isEmpty() && lines.front().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList decodeList(const QStringList &lines)
{
    const bool signs =
        std::any_of(lines.begin(), lines.end(), [](const QString &line) { return signLength(line) > 0; });
    QStringList items;
    int blank = 0;
    for (const QString &line : lines) {
        const qsizetype sign = signLength(line);
        const bool indented = line.startsWith(QLatin1StringView("  "));
        if (line.trimmed().isEmpty() && !indented) {
            ++blank;
            continue;
        }
        if (sign > 0 || !signs || items.isEmpty())
            items += line.mid(sign);
        else if (indented) // as it was written
            items.back() += QString(blank + 1, u'\n') + line.mid(2);
        else // wrapped by an editor
            items.back() += u' ' + line;
        blank = 0;
    }
    return items;
}

Term decodeTerm(const QString &item)
{
    static const QRegularExpression bold(
        QStringLiteral("^\\*\\*(.*?)\\*\\*(?:\\s*[:\\x{2013}\\x{2014}-] ?(.*))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression plain(QStringLiteral("^([^:]{2,80}?): (\\S+ \\S+ .+)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpression *pattern : {&bold, &plain}) {
        if (const auto match = pattern->match(item); match.hasMatch())
            return {decodeEntities(match.captured(1)), decodeEntities(match.captured(2))};
    }
    return {decodeEntities(item), {}};
}

std::pair<int, int> partOf(const QString &value)
{
    const QStringList words = value.split(u' ');
    if (words.size() != 3 || words.at(1) != QStringLiteral("of"))
        return {};
    const int part = words.at(0).toInt();
    const int parts = words.at(2).toInt();
    return part > 0 && part <= parts ? std::pair(part, parts) : std::pair(0, 0);
}

} // namespace starling::exchange

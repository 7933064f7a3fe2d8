// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelines.h"

#include "headings.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

/// Signs that open a list item wherever they stand first; the others need white space after them.
constexpr QStringView itemSigns = u"\u2022\u2023\u25E6\u2043\u25AA\u25AB\u25CF\u25CB\u25A0\u2219\u00B7\u2713"
                                  u"\u2714\u2705\u2611\u2717\u2718\u274C\u274E\u2715\u2716\u2612\u2605\u2606";
constexpr QStringView signsBeforeSpace = u"-*+\u2013\u2014\u00D7o";
constexpr QStringView joiners = u"\uFE0F\u200D\u200B\uFEFF";

bool isSpaceOrJoiner(QChar c)
{
    return c.isSpace() || joiners.contains(c);
}

/// Length of the list signs and white space that open the line.
qsizetype signsLength(QStringView line)
{
    qsizetype at = 0;
    qsizetype end = 0; // after the last sign and its white space
    while (at < line.size()) {
        const QChar c = line.at(at);
        if (isSpaceOrJoiner(c)) {
            ++at;
            continue;
        }
        const bool beforeSpace =
            signsBeforeSpace.contains(c) && at + 1 < line.size() && line.at(at + 1).isSpace();
        if (!itemSigns.contains(c) && !beforeSpace)
            break;
        ++at;
        end = at;
    }
    while (end > 0 && end < line.size() && isSpaceOrJoiner(line.at(end)))
        ++end;
    return end;
}

bool isDecoration(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

struct NumberPatterns
{
    QRegularExpression alone{
        QStringLiteral("^[#*_\\s]*(?:question|q)?\\s*#?(\\d{1,5})\\s*[.):]?(?:\\s+of\\s+\\d{1,4})?[*_\\s]*$"),
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression before{
        QStringLiteral("^[#*_\\s]*(?:question\\s+|q)?#?(\\d{1,5})\\s*[.):]\\s*(?=\\D)(\\S.{2,400})$"),
        QRegularExpression::CaseInsensitiveOption};
};

void readNumber(PageLine &line, const NumberPatterns &patterns)
{
    constexpr qsizetype opening = 12; // "## Question 1" has its digit by then
    const QStringView start = QStringView(line.text).left(opening);
    if (line.bulleted || std::none_of(start.begin(), start.end(), [](QChar c) { return c.isDigit(); }))
        return;
    if (const auto alone = patterns.alone.match(line.text); alone.hasMatch()) {
        line.kind = PageLine::Kind::Number;
        line.number = alone.capturedView(1).toInt();
    } else if (const auto before = patterns.before.match(line.text); before.hasMatch()) {
        line.number = before.capturedView(1).toInt();
        line.afterNumber = before.captured(2).trimmed();
    }
}

PageLine classified(QStringView raw, int number, const NumberPatterns &patterns)
{
    PageLine line;
    line.line = number;
    const qsizetype signs = signsLength(raw);
    line.text = raw.mid(signs).trimmed().toString();
    const bool star = raw.left(signs).contains(u'\u2605') || raw.left(signs).contains(u'\u2606');
    line.bulleted = signs > 0 && !star;
    if (line.text.isEmpty()) {
        line.kind = signs > 0 ? PageLine::Kind::Decoration : PageLine::Kind::Blank;
        return line;
    }
    line.kind = isDecoration(line.text) ? PageLine::Kind::Decoration : PageLine::Kind::Text;
    if (line.kind == PageLine::Kind::Decoration)
        return line;
    if (const auto section = line.bulleted ? std::nullopt : headingOf(line.text)) {
        line.kind = PageLine::Kind::Heading;
        line.section = *section;
        return line;
    }
    readNumber(line, patterns);
    return line;
}

} // namespace

PageLine pageLine(QStringView line, int number)
{
    static const NumberPatterns patterns;
    return classified(line, number, patterns);
}

QList<PageLine> pageLines(const QString &text, Watch &watch)
{
    const NumberPatterns patterns;
    QList<PageLine> lines;
    int number = 0;
    bool pendingSign = false; // a list sign on a line of its own belongs to the text that follows
    for (const QStringView raw : QStringTokenizer(text, u'\n')) {
        if (watch.stops(raw.data() - text.constData(), text.size()))
            break;
        PageLine line = classified(raw, ++number, patterns);
        if (line.kind == PageLine::Kind::Text && pendingSign)
            line.bulleted = true;
        if (line.kind == PageLine::Kind::Decoration)
            pendingSign = line.text.isEmpty() && !raw.contains(u'\u2605') && !raw.contains(u'\u2606');
        else if (line.kind != PageLine::Kind::Blank)
            pendingSign = false;
        lines += line;
    }
    return lines;
}

} // namespace starling::exchange

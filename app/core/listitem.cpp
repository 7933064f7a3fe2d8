// SPDX-License-Identifier: GPL-3.0-or-later
#include "listitem.h"

namespace starling {
namespace {

constexpr int mostDigits = 3; ///< more are a year that a sentence begins with
constexpr qsizetype tabStop = 4;

bool isBlank(QChar c)
{
    return c == u'\t' || c.category() == QChar::Separator_Space;
}

qsizetype blanksFrom(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlank(line.at(at)))
        ++at;
    return at;
}

} // namespace

std::optional<ListItem> listItemOf(QStringView line)
{
    ListItem item;
    item.indent = blanksFrom(line, 0);
    qsizetype at = item.indent;
    while (at < line.size() && at - item.indent < mostDigits && line.at(at) >= u'0' && line.at(at) <= u'9')
        ++at;
    if (at == line.size())
        return std::nullopt;
    const QChar sign = line.at(at);
    if (at > item.indent) {
        if (sign != u'.' && sign != u')')
            return std::nullopt;
        item.number = line.sliced(item.indent, at - item.indent).toInt();
    } else if (!QStringView(u"-*+•").contains(sign)) {
        return std::nullopt;
    }
    item.sign = sign;
    item.content = blanksFrom(line, at + 1);
    if (item.content == at + 1)
        return std::nullopt;
    item.column = columnAfter(line.first(item.indent));
    item.contentColumn = columnAfter(line.first(item.content));
    return item;
}

qsizetype indentColumn(QStringView line)
{
    return columnAfter(line.first(blanksFrom(line, 0)));
}

qsizetype columnAfter(QStringView characters)
{
    qsizetype column = 0;
    for (const QChar c : characters)
        column += c == u'\t' ? tabStop - column % tabStop : 1;
    return column;
}

} // namespace starling

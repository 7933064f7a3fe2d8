// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerblocks.h"

#include <QStringView>

#include <algorithm>

namespace starling {
namespace {

constexpr int deepest = 8;
constexpr int perLevel = 2; ///< the least indent that puts an item into another

struct Line
{
    QStringView text; ///< behind the sign
    int indent = 0;
    int level = 0; ///< of a heading
    bool item = false;
    int number = 0;
};

int indentOf(QStringView line)
{
    constexpr int tab = 4;
    int indent = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        indent += c == u'\t' ? tab : 1;
    }
    return indent;
}

/// Whether `length` signs end in front of white space, and text behind it.
bool isSign(QStringView line, qsizetype length)
{
    return line.size() > length && line.at(length).isSpace() && !line.sliced(length).trimmed().isEmpty();
}

Line lineOf(QStringView whole)
{
    Line line{.text = whole.trimmed(), .indent = indentOf(whole)};
    const QStringView text = line.text;
    qsizetype length = 0;
    while (length < text.size() && text.at(length) == u'#')
        ++length;
    if (constexpr qsizetype most = 6;
        length > 0 && length <= most && line.indent < 4 && isSign(text, length)) {
        line.level = static_cast<int>(length);
        line.text = text.sliced(length).trimmed();
        return line;
    }
    if (text.isEmpty())
        return line;
    if (QStringView(u"-*+•").contains(text.front()) && isSign(text, 1)) {
        line.item = true;
        line.text = text.sliced(1).trimmed();
        return line;
    }
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= u'0' && text.at(digits) <= u'9')
        ++digits;
    // More digits are a year that a sentence begins with.
    if (digits > 0 && digits <= 3 && digits < text.size() && QStringView(u".)").contains(text.at(digits)) &&
        isSign(text, digits + 1)) {
        line.item = true;
        line.number = text.first(digits).toInt();
        line.text = text.sliced(digits + 1).trimmed();
    }
    return line;
}

} // namespace

QList<AnswerBlock> answerBlocks(const QString &text)
{
    using Kind = AnswerBlock::Kind;
    QList<AnswerBlock> blocks;
    QList<int> indents; // of the items that are open
    bool goesOn = false;
    for (const QStringView whole : QStringView(text).split(u'\n')) {
        const Line line = lineOf(whole);
        if (line.text.isEmpty()) {
            goesOn = false;
        } else if (line.level > 0) {
            blocks.append({.kind = Kind::Heading, .text = line.text.toString()});
            indents.clear();
            goesOn = false;
        } else if (line.item) {
            while (!indents.isEmpty() && line.indent < indents.last() + perLevel)
                indents.removeLast();
            const int depth = std::min(static_cast<int>(indents.size()), deepest);
            indents += line.indent;
            blocks.append({Kind::Item, line.text.toString(), depth, line.number});
            goesOn = true;
        } else if (goesOn) {
            blocks.last().text += u'\n' + line.text.toString();
        } else {
            blocks.append({.kind = Kind::Paragraph, .text = line.text.toString()});
            indents.clear();
            goesOn = true;
        }
    }
    return blocks;
}

} // namespace starling

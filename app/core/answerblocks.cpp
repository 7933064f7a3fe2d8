// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerblocks.h"

#include "listitem.h"

#include <QStringView>

#include <algorithm>

namespace starling {
namespace {

constexpr int deepest = 8;
constexpr int perLevel = 2; ///< the least indent that puts an item into another

struct Line
{
    QStringView text; ///< behind the sign
    qsizetype indent = 0;
    int level = 0; ///< of a heading
    bool item = false;
    int number = -1;
};

Line lineOf(QStringView whole)
{
    Line line{.text = whole.trimmed(), .indent = indentColumn(whole)};
    if (const auto item = listItemOf(whole)) {
        // A sign alone is text: paper has nothing to put behind the bullet.
        if (const QStringView text = whole.sliced(item->content).trimmed(); !text.isEmpty()) {
            line.item = true;
            line.number = item->number;
            line.text = text;
        }
        return line;
    }
    const QStringView text = line.text;
    qsizetype length = 0;
    while (length < text.size() && text.at(length) == u'#')
        ++length;
    if (constexpr qsizetype most = 6; length > 0 && length <= most && line.indent < 4 &&
                                      length < text.size() && text.at(length).isSpace()) {
        line.level = static_cast<int>(length);
        line.text = text.sliced(length).trimmed();
    }
    return line;
}

} // namespace

QList<AnswerBlock> answerBlocks(const QString &text)
{
    using Kind = AnswerBlock::Kind;
    QList<AnswerBlock> blocks;
    QList<qsizetype> indents; // of the items that are open
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

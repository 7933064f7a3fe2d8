// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeritems.h"

#include "markdownheadings.h"
#include "markdownlayout.h"
#include "pagelines.h"

#include <algorithm>
#include <utility>

namespace starling::exchange {

namespace {

void takeParagraph(QStringList &lines, bool code, QStringList &items)
{
    if (lines.isEmpty())
        return;
    if (code) {
        items += lines.join(u'\n');
    } else if (std::any_of(lines.begin(), lines.end(), isListed)) {
        const auto list = std::find_if(lines.begin(), lines.end(), isListed);
        const auto above = list - lines.begin();
        if (above > 0)
            items += lines.first(above).join(u' ').simplified();
        for (const QString &item : decodeList(lines.sliced(above))) {
            const PageLine read = pageLine(item, 0); // signs that decodeList does not know
            items += item.contains(u'\n') ? item : read.text;
        }
    } else {
        items += lines.join(u' ').simplified();
    }
    lines.clear();
}

} // namespace

QStringList answerItems(const QStringList &lines)
{
    MarkdownHeadings headings(lines.join(u'\n'));
    QStringList items;
    QStringList paragraph;
    bool code = false;
    for (const QString &line : lines) {
        headings.levelOf(line);
        if (headings.isCode() != code)
            takeParagraph(paragraph, std::exchange(code, headings.isCode()), items);
        if (code || !line.trimmed().isEmpty())
            paragraph += line;
        else
            takeParagraph(paragraph, code, items);
    }
    takeParagraph(paragraph, code, items);
    items.removeAll(QString());
    return items;
}

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlelements.h"
#include "htmlwalk.h"

#include <QByteArray>

#include <vector>

namespace starling::exchange {

/// Makes lines out of the elements and texts of a page, in their order. Knows nothing of the parser.
class HtmlLines
{
public:
    /// False where the nesting is too deep to go on.
    bool open(QByteArrayView name, const HtmlAttributes &attributes);
    void close(QByteArrayView name);
    void text(const QString &text);
    HtmlWalk finished();

private:
    struct Frame
    {
        QByteArray name;
        HtmlRole role = HtmlRole::Inline;
        qsizetype firstLine = 0; // of an item: where its lines begin
        int items = 0;           // of an item: how many items there were before it
        int headings = 0;        // and headings
    };
    /// An element right inside of a block: perhaps a chip.
    struct Child
    {
        qsizetype start = 0;
        qsizetype end = 0;
        QByteArray classes;
    };

    void breakLine(bool blank);
    bool takeChips();
    void closeItem(const Frame &item);
    void pop();
    [[nodiscard]] bool isInside(QByteArrayView name) const;

    std::vector<Frame> m_frames;
    std::size_t m_skippedFrom = 0; // number of frames above which nothing is seen, 0 for none
    int m_inlineDepth = 0;
    bool m_pre = false;
    bool m_bare = false; // the line has text of the block itself
    bool m_paragraph = false;
    std::vector<Child> m_children;
    QString m_line;
    int m_items = 0;
    int m_headings = 0;
    int m_controls = 0; // open ones
    int m_titles = 0;   // open ones
    int m_headerTitles = 0;
    HtmlWalk m_walk;
};

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace starling::exchange {

/// One line that a reader of the page would see, and what the elements around it tell.
struct HtmlLine
{
    QString text;      ///< white space collapsed, but for no-break spaces; no line end; empty between blocks
    bool item = false; ///< a list item or a chip
    bool control = false; ///< of a button or tab
};

/// The visible lines of a page.
struct HtmlWalk
{
    enum class Verdict { Read, TooDeep, Cancelled };
    Verdict verdict = Verdict::Read;
    QList<HtmlLine> lines;
    QString title;   ///< of the document's head
    QString heading; ///< the first h1 of what is left out as the page's header
};

/// Deepest nesting of elements that is followed.
inline constexpr int maximumHtmlDepth = 2000;

/// Walks through UTF-8 HTML with libxml2's parser, without a tree and without recursion. Leaves out scripts,
/// styles, navigation, header, footer, forms and whatever is hidden. Never fetches anything.
HtmlWalk walkHtml(const QByteArray &utf8, Watch &watch);

} // namespace starling::exchange

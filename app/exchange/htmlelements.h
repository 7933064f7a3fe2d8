// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace starling::exchange {

/// What an element is to a reader of the page.
enum class HtmlRole {
    Inline,
    Block,
    Paragraph, ///< a block whose text is one piece: p and the headings
    Item,      ///< li, dd, option of a list
    Break,     ///< br, hr
    Control,   ///< button, tab
    Title,     ///< of the head
    Skipped,   ///< never seen, or no part of the page's content
    Header     ///< skipped at the top of a page, a block inside of an article
};

/// Names are in lower case.
HtmlRole htmlRoleOf(QByteArrayView name);

/// The attributes that matter, of one element.
struct HtmlAttributes
{
    QByteArrayView style;
    QByteArrayView role;
    QByteArrayView classes;
    bool hidden = false;
    bool ariaHidden = false;
};

/// True where an element with these attributes is not shown, or is navigation.
bool isLeftOut(const HtmlAttributes &attributes);

/// True for classes that people give to chips: "tag", "chip", "badge", "pill", …
bool isChipClass(QByteArrayView classes);

} // namespace starling::exchange

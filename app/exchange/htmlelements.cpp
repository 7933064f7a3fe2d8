// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlelements.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

template <std::size_t size>
bool contains(const std::array<const char *, size> &names, QByteArrayView name)
{
    return std::any_of(names.begin(), names.end(), [name](const char *each) { return name == each; });
}

constexpr std::array skipped{"script",   "style",  "template", "noscript", "nav",    "footer", "aside",
                             "svg",      "iframe", "canvas",   "object",   "embed",  "applet", "select",
                             "textarea", "dialog", "audio",    "video",    "map",    "menu",   "frameset",
                             "noframes", "math",   "datalist", "input",    "picture"};
constexpr std::array blocks{"html",    "body",     "div",   "section",    "article", "main",    "ul",
                            "ol",      "dl",       "table", "thead",      "tbody",   "tfoot",   "tr",
                            "td",      "th",       "pre",   "blockquote", "figure",  "details", "fieldset",
                            "address", "hgroup",   "form",  "center",     "caption", "legend",  "figcaption",
                            "search",  "optgroup", "dir",   "colgroup"};
constexpr std::array paragraphs{"p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"};

/// The value of a CSS property, without white space, at its start: "display: none" holds "display:none".
bool declares(const QByteArray &style, QByteArrayView declaration)
{
    return style.contains(declaration.toByteArray());
}

/// A part that a click on the question opens; saved while it was closed.
bool isClosedPanel(const HtmlAttributes &attributes)
{
    constexpr std::array words{"accordion", "collaps", "panel", "expand", "disclosure", "answer", "toggle"};
    const QByteArray classes = attributes.classes.toByteArray().toLower();
    return attributes.role == "tabpanel" || attributes.role == "region" ||
           std::any_of(words.begin(), words.end(),
                       [&classes](const char *word) { return classes.contains(word); });
}

} // namespace

HtmlRole htmlRoleOf(QByteArrayView name)
{
    if (contains(paragraphs, name))
        return HtmlRole::Paragraph;
    if (contains(blocks, name))
        return HtmlRole::Block;
    if (contains(skipped, name))
        return HtmlRole::Skipped;
    if (name == "li" || name == "dd")
        return HtmlRole::Item;
    if (name == "br" || name == "hr")
        return HtmlRole::Break;
    if (name == "button")
        return HtmlRole::Control;
    if (name == "title")
        return HtmlRole::Title;
    if (name == "header")
        return HtmlRole::Header;
    return HtmlRole::Inline;
}

bool isLeftOut(const HtmlAttributes &attributes)
{
    constexpr std::array roles{"navigation",  "banner",  "contentinfo", "complementary", "dialog",
                               "alertdialog", "tablist", "search",      "menu",          "menubar",
                               "alert",       "toolbar", "status",      "tooltip",       "progressbar"};
    if (contains(roles, attributes.role))
        return true;
    if ((attributes.hidden || attributes.ariaHidden) && !isClosedPanel(attributes))
        return true;
    if (!attributes.style.isEmpty()) {
        QByteArray style = attributes.style.toByteArray().toLower();
        style.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
        if ((declares(style, "display:none") || declares(style, "visibility:hidden")) &&
            !isClosedPanel(attributes))
            return true;
    }
    const QByteArray classes = attributes.classes.toByteArray().toLower();
    return classes.contains("sr-only") || classes.contains("visually-hidden") || classes.contains("cookie");
}

bool isChipClass(QByteArrayView classes)
{
    constexpr std::array words{"chip", "tag", "badge", "pill", "term", "keyword", "label", "item", "point"};
    const QByteArray lower = classes.toByteArray().toLower();
    return std::any_of(words.begin(), words.end(),
                       [&lower](const char *word) { return lower.contains(word); });
}

} // namespace starling::exchange

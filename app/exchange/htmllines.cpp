// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmllines.h"

#include "headings.h"

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr qsizetype longestChip = 120;

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

QString trimmedText(QStringView text)
{
    while (!text.isEmpty() && isHtmlSpace(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isHtmlSpace(text.back()))
        text.chop(1);
    return text.toString();
}

bool isChild(QByteArrayView name)
{
    return name == "span" || name == "a" || name == "code" || name == "label" || name == "mark" ||
           name == "small" || name.contains('-');
}

} // namespace

bool HtmlLines::isInside(QByteArrayView name) const
{
    return std::any_of(m_frames.begin(), m_frames.end(),
                       [name](const Frame &frame) { return frame.name == name; });
}

bool HtmlLines::open(QByteArrayView name, const HtmlAttributes &attributes)
{
    Frame frame{name.toByteArray(), htmlRoleOf(name), 0, 0, 0};
    if (m_skippedFrom == 0) {
        const bool top = frame.role == HtmlRole::Header && !isInside("main") && !isInside("article") &&
                         !isInside("section");
        const bool out = frame.role == HtmlRole::Skipped || top ||
                         (isLeftOut(attributes) && frame.name != "html" && frame.name != "body");
        if (attributes.role == "tab" || (attributes.role == "button" && frame.role == HtmlRole::Inline))
            frame.role = HtmlRole::Control;
        if (attributes.role == "listitem" && frame.role == HtmlRole::Block)
            frame.role = HtmlRole::Item;
        if (out)
            m_skippedFrom = m_frames.size() + 1;
    } else if (name == "h1" && m_walk.heading.isEmpty()) {
        ++m_headerTitles;
    }
    if (m_skippedFrom == 0) {
        switch (frame.role) {
        case HtmlRole::Inline:
            if (m_inlineDepth == 0 && isChild(name))
                m_children.push_back({m_line.size(), -1, attributes.classes.toByteArray()});
            ++m_inlineDepth;
            break;
        case HtmlRole::Break:
            breakLine(name == "hr");
            break;
        case HtmlRole::Title:
            ++m_titles;
            break;
        default:
            breakLine(frame.role != HtmlRole::Item);
            m_paragraph = frame.role == HtmlRole::Paragraph;
            m_controls += frame.role == HtmlRole::Control ? 1 : 0;
            frame.firstLine = m_walk.lines.size();
            frame.items = m_items;
            frame.headings = m_headings;
            m_pre = m_pre || name == "pre";
        }
    }
    m_frames.push_back(std::move(frame));
    return m_frames.size() <= maximumHtmlDepth;
}

void HtmlLines::close(QByteArrayView name)
{
    const auto found = std::find_if(m_frames.rbegin(), m_frames.rend(),
                                    [name](const Frame &frame) { return frame.name == name; });
    if (found == m_frames.rend())
        return;
    const auto depth = static_cast<std::size_t>(m_frames.rend() - found);
    while (m_frames.size() >= depth)
        pop();
}

void HtmlLines::pop()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    if (m_skippedFrom > 0) {
        if (m_frames.size() < m_skippedFrom)
            m_skippedFrom = 0;
        if (frame.name == "h1" && m_headerTitles > 0)
            --m_headerTitles;
        return;
    }
    switch (frame.role) {
    case HtmlRole::Inline:
        m_inlineDepth = std::max(0, m_inlineDepth - 1);
        if (m_inlineDepth == 0 && !m_children.empty() && m_children.back().end < 0)
            m_children.back().end = m_line.size();
        break;
    case HtmlRole::Break:
        break;
    case HtmlRole::Title:
        m_titles = std::max(0, m_titles - 1);
        break;
    case HtmlRole::Item:
        breakLine(false);
        closeItem(frame);
        break;
    default:
        breakLine(true);
        m_controls -= frame.role == HtmlRole::Control ? 1 : 0;
        m_pre = m_pre && frame.name != "pre";
    }
}

void HtmlLines::text(const QString &text)
{
    if (m_titles > 0) {
        m_walk.title += text;
        return;
    }
    if (m_headerTitles > 0 && m_skippedFrom > 0)
        m_walk.heading += text;
    if (m_skippedFrom > 0)
        return;
    for (const QChar c : text) {
        if (m_pre && c == u'\n') {
            breakLine(false);
        } else if (isHtmlSpace(c)) {
            if (!m_line.isEmpty() && !m_line.endsWith(u' '))
                m_line += u' ';
        } else {
            m_line += c;
            m_bare = m_bare || (m_inlineDepth == 0 && !QStringView(u",;|\u00B7\u2022/").contains(c));
        }
    }
}

/// Elements side by side with no text of the block itself between them, that look like one another.
bool HtmlLines::takeChips()
{
    if (m_bare || m_children.size() < 2 || m_children.back().end < 0)
        return false;
    const QByteArray &classes = m_children.front().classes;
    QStringList texts;
    bool joined = true; // nothing between any two of them: prose would not be written so
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const Child &child = m_children[i];
        const QString text = trimmedText(QStringView(m_line).mid(child.start, child.end - child.start));
        if (child.classes != classes || text.size() > longestChip)
            return false;
        if (!text.isEmpty())
            texts += text;
        joined = joined && (i == 0 || child.start == m_children[i - 1].end);
    }
    const bool chips = isChipClass(classes) || (!m_paragraph && (joined || !classes.isEmpty()));
    if (!chips || texts.size() < 2)
        return false;
    for (const QString &text : texts)
        m_walk.lines += HtmlLine{text, true, m_controls > 0};
    m_items += static_cast<int>(texts.size());
    return true;
}

void HtmlLines::breakLine(bool blank)
{
    if (!takeChips()) {
        const QString line = trimmedText(m_line);
        if (!line.isEmpty()) {
            m_walk.lines +=
                HtmlLine{line, m_children.size() == 1 && !m_bare && isChipClass(m_children.front().classes),
                         m_controls > 0};
            m_headings += headingOf(line) ? 1 : 0;
        }
    }
    m_line.clear();
    m_children.clear();
    m_bare = false;
    if (blank && !m_walk.lines.isEmpty() && !m_walk.lines.back().text.isEmpty())
        m_walk.lines += HtmlLine{};
}

/// The lines of a list item are one item, unless there are lists or sections in it.
void HtmlLines::closeItem(const Frame &item)
{
    const auto filled = std::count_if(m_walk.lines.begin() + item.firstLine, m_walk.lines.end(),
                                      [](const HtmlLine &line) { return !line.text.isEmpty(); });
    if (m_items != item.items || (m_headings != item.headings && filled > 1)) {
        ++m_items;
        return;
    }
    QStringList texts;
    bool control = false;
    for (qsizetype i = item.firstLine; i < m_walk.lines.size(); ++i) {
        if (!m_walk.lines.at(i).text.isEmpty())
            texts += m_walk.lines.at(i).text;
        control = control || m_walk.lines.at(i).control;
    }
    m_walk.lines.resize(item.firstLine);
    if (texts.isEmpty())
        return;
    const QString text = texts.join(u' ');
    m_walk.lines += HtmlLine{text, true, control};
    ++m_items;
}

HtmlWalk HtmlLines::finished()
{
    while (!m_frames.empty())
        pop();
    breakLine(false);
    m_walk.title = m_walk.title.simplified();
    m_walk.heading = m_walk.heading.simplified();
    return std::move(m_walk);
}

} // namespace starling::exchange

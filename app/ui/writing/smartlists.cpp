// SPDX-License-Identifier: GPL-3.0-or-later
#include "smartlists.h"

#include "texteditor.h"

#include <QKeyEvent>

namespace starling::ui {
namespace {

constexpr int mostDigits = 6;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The item before this one in the same list; nothing where it is the first.
std::optional<ListItem> itemBefore(QTextBlock block, qsizetype indent)
{
    for (block = block.previous(); block.isValid(); block = block.previous()) {
        const auto item = listItemOf(block.text());
        if (!item || item->indent < indent)
            return std::nullopt;
        if (item->indent == indent)
            return item;
    }
    return std::nullopt;
}

/// Below the text of the item before, so that it is a list within the list in Markdown.
qsizetype innerIndent(const QTextBlock &block, const ListItem &item)
{
    const auto before = itemBefore(block, item.indent);
    return before ? before->content : item.content;
}

/// That of the list around it.
qsizetype outerIndent(QTextBlock block, const ListItem &item)
{
    const qsizetype step = block.text().startsWith(u'\t') ? 1 : item.content - item.indent;
    for (block = block.previous(); block.isValid(); block = block.previous()) {
        const auto outer = listItemOf(block.text());
        if (!outer)
            break;
        if (outer->indent < item.indent)
            return outer->indent;
    }
    return qMax<qsizetype>(0, item.indent - step);
}

/// A list within a list begins at 1.
int numberAt(const QTextBlock &block)
{
    const auto item = listItemOf(block.text());
    const auto before = item ? itemBefore(block, item->indent) : std::nullopt;
    return before && before->number >= 0 ? before->number + 1 : 1;
}

} // namespace

std::optional<ListItem> listItemOf(QStringView line)
{
    ListItem item;
    qsizetype at = 0;
    while (at < line.size() && isBlank(line.at(at)))
        ++at;
    item.indent = at;
    const qsizetype start = at;
    while (at < line.size() && at - start < mostDigits && line.at(at) >= u'0' && line.at(at) <= u'9')
        ++at;
    if (at == line.size())
        return std::nullopt;
    const QChar sign = line.at(at);
    if (at > start) {
        if (sign != u'.' && sign != u')')
            return std::nullopt;
        item.number = line.mid(start, at - start).toInt();
    } else if (sign != u'-' && sign != u'*' && sign != u'+' && sign != QChar(0x2022)) {
        return std::nullopt;
    }
    item.sign = sign;
    ++at;
    if (at == line.size() || !isBlank(line.at(at)))
        return std::nullopt;
    while (at < line.size() && isBlank(line.at(at)))
        ++at;
    item.content = at;
    return item;
}

QString followingMarker(const ListItem &item)
{
    return (item.number < 0 ? item.sign : QString::number(item.number + 1) + item.sign) + u' ';
}

SmartLists::SmartLists(TextEditor &editor) : QObject(&editor), m_editor(editor)
{
    editor.installEventFilter(this);
}

bool SmartLists::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_editor.isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::NoModifier)
        return breakLine();
    if (key->key() == Qt::Key_Tab && modifiers == Qt::NoModifier)
        return moveItems(true);
    if (key->key() == Qt::Key_Backtab && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier)
        return moveItems(false);
    return false;
}

bool SmartLists::breakLine()
{
    QTextCursor cursor = m_editor.textCursor();
    const QString line = cursor.block().text();
    const auto item = listItemOf(line);
    if (cursor.hasSelection() || !item || cursor.positionInBlock() < item->content)
        return false;
    cursor.beginEditBlock();
    if (QStringView(line).mid(item->content).trimmed().isEmpty()) {
        if (item->indent > 0) { // one step out first
            cursor.endEditBlock();
            return moveItems(false);
        }
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u'\n' + line.left(item->indent) + followingMarker(*item));
    }
    if (item->number >= 0)
        renumberAfter(cursor.position());
    cursor.endEditBlock();
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    return true;
}

/// The items that follow in the same list count on.
void SmartLists::renumberAfter(int position)
{
    QTextBlock block = m_editor.document()->findBlock(position);
    auto before = listItemOf(block.text());
    QTextCursor cursor(m_editor.document());
    for (block = block.next(); before && block.isValid(); block = block.next()) {
        const auto item = listItemOf(block.text());
        if (item && item->indent > before->indent)
            continue;
        if (!item || item->indent != before->indent || item->number < 0 || item->number > before->number)
            break; // another list, or one that counts right
        cursor.setPosition(block.position() + static_cast<int>(item->indent));
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                            static_cast<int>(QString::number(item->number).size()));
        cursor.insertText(QString::number(before->number + 1));
        before->number += 1;
    }
}

bool SmartLists::moveItems(bool inwards)
{
    QTextCursor cursor = m_editor.textCursor();
    const int end = cursor.selectionEnd();
    QTextBlock block = m_editor.document()->findBlock(cursor.selectionStart());
    if (!listItemOf(block.text()))
        return false;
    QTextCursor edit(m_editor.document());
    edit.beginEditBlock();
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        const auto item = listItemOf(block.text());
        if (!item)
            continue;
        const qsizetype indent = inwards ? innerIndent(block, *item) : outerIndent(block, *item);
        if (indent == item->indent)
            continue;
        edit.setPosition(block.position());
        if (inwards) {
            edit.insertText(QString(indent - item->indent, u' '));
        } else {
            edit.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                              static_cast<int>(item->indent - indent));
            edit.removeSelectedText();
        }
        if (item->number >= 0)
            setNumber(block, numberAt(block));
        // The list that it left and the one that it came to count on.
        countOn(block.next(), item->indent);
        countOn(block.next(), indent);
    }
    edit.endEditBlock();
    return true;
}

void SmartLists::setNumber(const QTextBlock &block, int number)
{
    const auto item = listItemOf(block.text());
    if (!item || item->number < 0 || item->number == number)
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, static_cast<int>(item->indent));
    while (m_editor.document()->characterAt(cursor.selectionEnd()).isDigit())
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    cursor.insertText(QString::number(number));
}

void SmartLists::countOn(QTextBlock block, qsizetype indent)
{
    for (; block.isValid(); block = block.next()) {
        const auto item = listItemOf(block.text());
        if (!item || item->indent < indent)
            return;
        if (item->indent == indent)
            setNumber(block, numberAt(block));
    }
}

} // namespace starling::ui

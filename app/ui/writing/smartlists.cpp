// SPDX-License-Identifier: GPL-3.0-or-later
#include "smartlists.h"

#include "texteditor.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace starling::ui {
namespace {

constexpr int mostDigits = 6;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// How far an item moves: as far as its marker is wide, so that it is a list within the list in Markdown.
int stepOf(const ListItem &item)
{
    return static_cast<int>(item.content - item.indent);
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
        edit.setPosition(block.position());
        if (inwards) {
            edit.insertText(QString(stepOf(*item), u' '));
        } else if (item->indent > 0) {
            const bool tab = block.text().startsWith(u'\t');
            edit.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                              tab ? 1 : qMin(stepOf(*item), static_cast<int>(item->indent)));
            edit.removeSelectedText();
        }
    }
    edit.endEditBlock();
    return true;
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "smartlists.h"

#include "texteditor.h"

#include <QKeyEvent>

namespace starling::ui {
namespace {

/// The lists that are open as one goes down the lines: the items that a line may stand in or follow.
class OpenItems
{
public:
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    /// A line that is no item belongs to those whose text it stands below, and ends the others.
    void passText(const QString &line)
    {
        while (!m_items.isEmpty() && m_items.last().contentColumn > indentColumn(line))
            m_items.removeLast();
    }
    void passItem(const ListItem &item)
    {
        while (!m_items.isEmpty() && m_items.last().column >= item.column)
            m_items.removeLast();
        m_items += item;
    }
    /// The item before one at this column in the same list; none where it is the first.
    [[nodiscard]] const ListItem *before(qsizetype column) const
    {
        const ListItem *item = last(column);
        return item && item->column == column ? item : nullptr;
    }
    /// The item that one at this column stands in.
    [[nodiscard]] const ListItem *around(qsizetype column) const { return last(column - 1); }

private:
    [[nodiscard]] const ListItem *last(qsizetype most) const
    {
        for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
            if (m_items.at(i).column <= most)
                return &m_items.at(i);
        }
        return nullptr;
    }
    QList<ListItem> m_items; // from the outermost
};

/// Below the text of the item before, so that it is a list within the list in Markdown.
qsizetype innerColumn(const OpenItems &open, const ListItem &item)
{
    const ListItem *before = open.before(item.column);
    return before ? before->contentColumn : item.contentColumn;
}

/// That of the list around it.
qsizetype outerColumn(const OpenItems &open, const ListItem &item, const QString &line)
{
    if (const ListItem *around = open.around(item.column))
        return around->column;
    const qsizetype step = line.startsWith(u'\t') ? columnAfter(u"\t") : item.contentColumn - item.column;
    return qMax<qsizetype>(0, item.column - step);
}

/// A list within a list begins at 1, another one where its writer let it begin.
int numberOf(const ListItem &item, const OpenItems &open)
{
    if (const ListItem *before = open.before(item.column))
        return before->number >= 0 ? before->number + 1 : 1;
    return open.around(item.column) ? 1 : item.number;
}

/// Whether an item that stays in its place has to count on when others moved. One that did not follow from
/// the item before it begins a list of its own, or is numbered so on purpose.
bool isCounted(const ListItem &item, const OpenItems &earlier, const OpenItems &now)
{
    const ListItem *before = earlier.before(item.column);
    return before ? item.number == numberOf(item, earlier) : now.before(item.column) != nullptr;
}

/// Tabs before the column stay what they are.
void setColumn(const QTextBlock &block, const ListItem &item, qsizetype column)
{
    const QString line = block.text();
    qsizetype kept = item.indent;
    while (kept > 0 && columnAfter(QStringView(line).first(kept)) > column)
        --kept;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(kept));
    cursor.setPosition(block.position() + static_cast<int>(item.indent), QTextCursor::KeepAnchor);
    cursor.insertText(QString(column - columnAfter(QStringView(line).first(kept)), u' '));
}

void setNumber(const QTextBlock &block, const ListItem &item, int number)
{
    if (item.number < 0 || item.number == number)
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(item.indent));
    cursor.setPosition(block.position() + static_cast<int>(block.text().indexOf(item.sign, item.indent)),
                       QTextCursor::KeepAnchor);
    cursor.insertText(QString::number(number));
}

/// The first line of the lists that this one may belong to.
QTextBlock topOfLists(QTextBlock block)
{
    const auto belongs = [](const QString &line) {
        return line.trimmed().isEmpty() || indentColumn(line) > 0 || listItemOf(line);
    };
    while (block.previous().isValid() && belongs(block.previous().text()))
        block = block.previous();
    return block;
}

} // namespace

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
    for (block = block.next(); before && block.isValid(); block = block.next()) {
        const auto item = listItemOf(block.text());
        if (item && item->column > before->column)
            continue;
        if (!item || item->column != before->column || item->number < 0 || item->number > before->number)
            break; // another list, or one that counts right
        setNumber(block, *item, before->number + 1);
        before->number += 1;
    }
}

/// One way down the lines, however many move: those that follow count on in the list that was left and in the
/// one that was come to.
bool SmartLists::moveItems(bool inwards)
{
    const QTextCursor cursor = m_editor.textCursor();
    const QTextBlock first = m_editor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = m_editor.document()->findBlock(cursor.selectionEnd());
    if (!listItemOf(first.text()))
        return false;
    OpenItems earlier; // as they were
    OpenItems now;
    QTextCursor edit(m_editor.document());
    edit.beginEditBlock();
    for (QTextBlock block = topOfLists(first); block.isValid(); block = block.next()) {
        const QString line = block.text();
        auto item = listItemOf(line);
        if (!item) {
            if (line.trimmed().isEmpty())
                continue;
            earlier.passText(line);
            now.passText(line);
            if (block.blockNumber() > last.blockNumber() && earlier.isEmpty() && now.isEmpty())
                break;
            continue;
        }
        const ListItem was = *item;
        const bool chosen =
            block.blockNumber() >= first.blockNumber() && block.blockNumber() <= last.blockNumber();
        const qsizetype column = !chosen   ? was.column
                                 : inwards ? innerColumn(now, was)
                                           : outerColumn(now, was, line);
        if (column != was.column) {
            setColumn(block, was, column);
            item = listItemOf(block.text());
            setNumber(block, *item, numberOf(*item, now));
            item = listItemOf(block.text()).value_or(*item); // after 999 comes none
        } else if (block.blockNumber() > first.blockNumber() && was.number >= 0 &&
                   isCounted(was, earlier, now)) {
            item->number = numberOf(was, now);
            setNumber(block, was, item->number);
        }
        earlier.passItem(was);
        now.passItem(*item);
    }
    edit.endEditBlock();
    return true;
}

} // namespace starling::ui

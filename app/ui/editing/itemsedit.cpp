// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemsedit.h"

#include "core/questioncheck.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>

namespace starling::ui {
namespace {

constexpr int markWidth = 18;
constexpr double airOfLine = 0.6; ///< between items, so that one of two lines is seen to be one

bool isEmphasis(const QKeyEvent *key)
{
    return key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_B || key->key() == Qt::Key_I);
}

bool isMove(const QKeyEvent *key)
{
    return (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier &&
           (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
}

QString textOf(const QTextBlock &block)
{
    return block.text().replace(QChar::LineSeparator, u'\n');
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent) : TextEditor(parent)
{
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(8);
}

bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEmphasis(static_cast<QKeyEvent *>(event))) {
        event->accept(); // not for the window's menus
        return true;
    }
    return TextEditor::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (isEmphasis(event)) {
        toggleMarker(event->key() == Qt::Key_B ? QStringLiteral("**") : QStringLiteral("*"));
        return;
    }
    TextEditor::keyPressEvent(event);
}

void MarkdownEdit::toggleMarker(const QString &marker)
{
    QTextCursor cursor = textCursor();
    const int length = static_cast<int>(marker.size());
    int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const QTextBlock block = document()->findBlock(start);
    if (document()->findBlock(end) != block)
        end = block.position() + block.length() - 1; // an emphasis ends with its paragraph
    const QString text = block.text();
    const int from = start - block.position();
    const int to = end - block.position();
    const auto isMarkerAt = [&](int at) {
        // ** is not two times *
        return at >= 0 && text.mid(at, length) == marker &&
               (length > 1 || (text.mid(at + 1, 1) != marker && (at == 0 || text.mid(at - 1, 1) != marker)));
    };
    cursor.beginEditBlock();
    if (isMarkerAt(from - length) && isMarkerAt(to)) {
        cursor.setPosition(end);
        cursor.setPosition(end + length, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(start - length);
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        start -= length;
        end -= length;
    } else {
        cursor.setPosition(end);
        cursor.insertText(marker);
        cursor.setPosition(start);
        cursor.insertText(marker);
        start += length;
        end += length;
    }
    cursor.endEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

ItemsEdit::ItemsEdit(QWidget *parent) : MarkdownEdit(parent)
{
    document()->setDocumentMargin(markWidth); // the marks stand in it
    setAir(fontMetrics().lineSpacing() * airOfLine);
}

void ItemsEdit::setItems(const QStringList &items)
{
    QStringList blocks;
    for (const QString &item : items)
        blocks << QString(item).replace(u'\n', QChar::LineSeparator);
    setPlainText(blocks.join(u'\n'));
}

QStringList ItemsEdit::items() const
{
    QStringList items;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const QString text = textOf(block); !isBlank(text))
            items << text;
    }
    return items;
}

void ItemsEdit::moveItem(int direction)
{
    const QTextBlock block = textCursor().block();
    const QTextBlock other = direction < 0 ? block.previous() : block.next();
    if (!other.isValid())
        return;
    const int column = textCursor().positionInBlock();
    const QTextBlock &upper = direction < 0 ? other : block;
    const QTextBlock &lower = direction < 0 ? block : other;
    const QString above = upper.text();
    const QString below = lower.text();
    const int start = upper.position();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(lower.position() + lower.length() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(below + QChar::ParagraphSeparator + above);
    cursor.endEditBlock();
    cursor.setPosition(start + (direction < 0 ? 0 : static_cast<int>(below.size()) + 1) + column);
    setTextCursor(cursor);
}

bool ItemsEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMove(static_cast<QKeyEvent *>(event))) {
        event->accept(); // else it is the next question
        return true;
    }
    return MarkdownEdit::event(event);
}

void ItemsEdit::keyPressEvent(QKeyEvent *event)
{
    if (isMove(event)) {
        moveItem(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && !cursor.hasSelection() &&
        cursor.block().text().isEmpty() && !cursor.block().next().isValid() &&
        cursor.block().previous().isValid()) {
        cursor.deletePreviousChar(); // the last item has no next one to join
        setTextCursor(cursor);
        return;
    }
    MarkdownEdit::keyPressEvent(event);
}

void ItemsEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > longestPaste || !text.trimmed().contains(u'\n')) {
        MarkdownEdit::insertFromMimeData(source);
        return;
    }
    QStringList items = itemsOfText(text);
    for (QString &item : items)
        item = withShortLines(item, longestLine).replace(u'\n', QChar::LineSeparator);
    textCursor().insertText(items.join(QChar::ParagraphSeparator));
    ensureCursorVisible();
}

void ItemsEdit::changeEvent(QEvent *event)
{
    MarkdownEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setAir(fontMetrics().lineSpacing() * airOfLine);
}

void ItemsEdit::paintEvent(QPaintEvent *event)
{
    MarkdownEdit::paintEvent(event);
    const Theme theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = fontMetrics().height() / 9.0;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > viewport()->height())
            break;
        painter.setBrush(isBlank(block.text()) ? theme.hairline : theme.accent);
        painter.drawEllipse(
            QPointF(document()->documentMargin() / 2.0 + 1, where.top() + fontMetrics().height() * 0.55),
            radius, radius);
    }
}

QStringList itemsOfText(const QString &text)
{
    static const QRegularExpression sign(
        QStringLiteral("^\\s*(?:[-*+•·◦‣▪●○–—✓✔✅✗✘❌☐☑]\\x{FE0F}?\\s+|[✓✔✅✗✘❌•●▪]\\x{FE0F}?|"
                       "\\(?\\d{1,3}[.)]\\s+|[a-zA-Z][.)]\\s+)?"));
    QStringList items;
    const QStringList lines = text.split(QRegularExpression(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]+")));
    for (const QString &line : lines) {
        QString item = line;
        item.remove(0, sign.match(item).capturedLength());
        item = item.trimmed();
        if (!item.isEmpty())
            items << item;
    }
    return items;
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingview.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace starling::ui {
namespace {

constexpr int widestColumn = 46;  ///< in ems of the text: about 80 characters a line
constexpr qreal sideMargin = 0.8; ///< in ems

qreal emOf(const QTextDocument *document)
{
    return QFontMetricsF(document->defaultFont()).height();
}

bool isTickable(BlockRole role)
{
    return role == BlockRole::Tickable;
}

bool hasMark(BlockRole role)
{
    return isTickable(role) || role == BlockRole::Term;
}

} // namespace

ReadingView::ReadingView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setLineWrapMode(FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void ReadingView::showSection(QTextDocument *document, const QList<bool> &ticked, qreal indent)
{
    m_ticked = ticked;
    m_indent = indent;
    m_current = -1;
    m_pressed = -1;
    // Margins and width come before the view has the document: each change after that is a layout of its own.
    setMargins(document);
    if (const int width = columnWidth(document); document->textWidth() != width)
        document->setTextWidth(width);
    setExtraSelections({}); // Qt measures the old ones when new ones come, and their text is gone by then
    setDocument(document);
    fitColumn();
    verticalScrollBar()->setValue(0);
}

void ReadingView::setTicked(int item, bool ticked)
{
    if (item < 0 || item >= m_ticked.size() || m_ticked.at(item) == ticked)
        return;
    m_ticked[item] = ticked;
    viewport()->update();
}

void ReadingView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void ReadingView::setMargins(QTextDocument *document)
{
    const qreal em = emOf(document);
    QTextFrameFormat format = document->rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), em * sideMargin))
        return;
    format.setMargin(em * sideMargin);
    format.setTopMargin(em * 0.9);
    format.setBottomMargin(em);
    document->rootFrame()->setFrameFormat(format);
}

int ReadingView::columnWidth(const QTextDocument *document) const
{
    // The scroll bar's place is left free also without one: its coming would be another layout.
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    return qMin(room, qRound(emOf(document) * (widestColumn * 0.82 + 2 * sideMargin)));
}

void ReadingView::fitColumn()
{
    if (const int width = columnWidth(document()); width != lineWrapColumnOrWidth())
        setLineWrapColumnOrWidth(width);
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

QRectF ReadingView::firstLineOf(const QTextBlock &block) const
{
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return {};
    const QTextLine line = layout->lineAt(0);
    QRectF first = line.naturalTextRect().translated(rect.left(), rect.top());
    first.setHeight(line.ascent() + line.descent());
    first.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    return first;
}

QRectF ReadingView::markRectOf(const QTextBlock &block) const
{
    const BlockRole role = roleOf(block.blockFormat());
    const QRectF line = firstLineOf(block);
    if (line.isEmpty())
        return {};
    const qreal side = line.height() * 0.78;
    if (role == BlockRole::Term)
        return {line.right() + side * 0.7, line.center().y() - side / 2, side, side};
    return {line.left() - m_indent + 1, line.center().y() - side / 2, side, side};
}

QTextBlock ReadingView::firstBlockOf(int item) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (itemOf(block.blockFormat()) == item)
            return block;
    }
    return {};
}

QRectF ReadingView::markRect(int item) const
{
    const QTextBlock block = firstBlockOf(item);
    return block.isValid() && hasMark(roleOf(block.blockFormat())) ? markRectOf(block) : QRectF();
}

int ReadingView::itemCount() const
{
    return itemOf(document()->lastBlock().blockFormat()) + 1;
}

int ReadingView::markAt(const QPoint &point) const
{
    const int position = document()->documentLayout()->hitTest(
        QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::FuzzyHit);
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || !hasMark(roleOf(block.blockFormat())))
        return -1;
    const QRectF mark = markRectOf(block).adjusted(-4, -4, 4, 4);
    return mark.contains(point) ? itemOf(block.blockFormat()) : -1;
}

void ReadingView::activate(int item)
{
    const QTextBlock block = firstBlockOf(item);
    if (!block.isValid())
        return;
    if (isTickable(roleOf(block.blockFormat()))) {
        setTicked(item, !isTicked(item));
        Q_EMIT tickToggled(item, isTicked(item));
    } else {
        Q_EMIT copyRequested(item);
    }
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
    if (m_pressed < 0)
        QTextEdit::mousePressEvent(event);
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed >= 0)
        return;
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(markAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = std::exchange(m_pressed, -1);
    if (item < 0) {
        QTextEdit::mouseReleaseEvent(event);
    } else if (markAt(event->pos()) == item) {
        setCurrent(item);
        activate(item);
    }
}

void ReadingView::setCurrent(int item)
{
    const int count = itemCount();
    if (count == 0)
        return;
    m_current = qBound(0, item, count - 1);
    const QTextBlock block = firstBlockOf(m_current);
    QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    if (const QTextBlock next = block.next(); next.isValid() && itemOf(next.blockFormat()) == m_current)
        rect |= document()->documentLayout()->blockBoundingRect(next);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < bar->value())
        bar->setValue(qFloor(rect.top()) - 8);
    else if (rect.bottom() > bar->value() + viewport()->height())
        bar->setValue(qCeil(rect.bottom()) - viewport()->height() + 8);
    viewport()->update();
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && itemCount() > 0) {
        switch (event->key()) {
        case Qt::Key_Down:
            setCurrent(m_current + 1);
            return;
        case Qt::Key_Up:
            setCurrent(m_current < 0 ? 0 : m_current - 1);
            return;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current < 0)
                setCurrent(0);
            activate(m_current);
            return;
        default:
            break;
        }
    } else if (plain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        QScrollBar *bar = verticalScrollBar();
        bar->triggerAction(event->key() == Qt::Key_Down ? QScrollBar::SliderSingleStepAdd
                                                        : QScrollBar::SliderSingleStepSub);
        return;
    } else if (plain && event->key() == Qt::Key_Space) {
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ReadingView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    const int item = itemOf(cursorForPosition(event->pos()).blockFormat());
    if (item >= 0) {
        const bool tickable = isTickable(roleOf(firstBlockOf(item).blockFormat()));
        QAction *first = menu->actions().value(0);
        auto *action = new QAction(!tickable        ? tr("Copy &Term")
                                   : isTicked(item) ? tr("Remove &Tick")
                                                    : tr("&Tick"),
                                   menu);
        connect(action, &QAction::triggered, this, [this, item] { activate(item); });
        menu->insertAction(first, action);
        menu->insertSeparator(first);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintMarks(painter, event->rect());
    }
    QTextEdit::paintEvent(event);
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbacklist.h"

#include "feedbackdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace starling::ui {

FeedbackList::FeedbackList(QWidget *parent)
    : QListView(parent), m_model(new FeedbackModel(this)), m_delegate(new FeedbackDelegate(*m_model, *this))
{
    setObjectName(QStringLiteral("hints"));
    setAccessibleName(tr("Hints about my answer"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
}

void FeedbackList::setRows(const QList<FeedbackRow> &rows)
{
    m_model->setRows(rows);
    showPlaces();
}

void FeedbackList::point(const QModelIndex &index)
{
    if (m_pointed == index)
        return;
    m_pointed = index;
    showPlaces();
}

void FeedbackList::showPlaces()
{
    QModelIndex index = m_pointed;
    if (!index.isValid() && hasFocus())
        index = currentIndex();
    Q_EMIT placesShown(index.isValid() ? m_model->rows().at(index.row()).places : QList<feedback::Place>());
}

void FeedbackList::fold(const QModelIndex &index)
{
    m_model->toggleFold(m_model->rows().at(index.row()).part);
    Q_EMIT foldsChanged();
}

void FeedbackList::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FeedbackRow row = m_model->rows().at(index.row());
    if (row.kind == FeedbackRow::Kind::Heading) {
        fold(index);
    } else if (row.kind == FeedbackRow::Kind::Story) {
        Q_EMIT storyRequested(row.story);
    } else if (!row.places.isEmpty()) {
        m_number = row.key == m_lastKey ? m_number + 1 : 0;
        m_lastKey = row.key;
        Q_EMIT placeRequested(row.places, m_number);
    }
}

void FeedbackList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    m_mouse = event->position().toPoint();
    const QModelIndex index = indexAt(m_mouse);
    point(index);
    bool hand = false;
    if (index.isValid()) {
        const FeedbackRow &row = m_model->rows().at(index.row());
        hand = row.kind == FeedbackRow::Kind::Heading || !row.places.isEmpty() ||
               (row.kind == FeedbackRow::Kind::Story &&
                m_delegate->buttonOf(visualRect(index)).contains(event->position().toPoint()));
    }
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FeedbackList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (m_pointed.isValid())
        point(indexAt(m_mouse)); // another row has come below it
}

void FeedbackList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || index != currentIndex())
        return;
    // Beside its button a line about a story is only chosen.
    if (m_model->rows().at(index.row()).kind == FeedbackRow::Kind::Story &&
        !m_delegate->buttonOf(visualRect(index)).contains(event->position().toPoint()))
        return;
    act(index);
}

void FeedbackList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // lines wrap in the new width, a scroll bar that came included
}

void FeedbackList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    point({});
}

void FeedbackList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool heading =
        index.isValid() && m_model->rows().at(index.row()).kind == FeedbackRow::Kind::Heading;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(index);
        return;
    case Qt::Key_Space:
        if (heading)
            fold(index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (heading &&
            m_model->isFolded(m_model->rows().at(index.row()).part) == (event->key() == Qt::Key_Right))
            fold(index);
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void FeedbackList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // A click chooses its own line; scrolling to another would move it away from below the mouse.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    showPlaces();
    viewport()->update();
}

void FeedbackList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    showPlaces();
    viewport()->update();
}

void FeedbackList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_pointed.isValid())
        showPlaces();
}

void FeedbackList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forgetHeights();
    QListView::changeEvent(event);
}

} // namespace starling::ui

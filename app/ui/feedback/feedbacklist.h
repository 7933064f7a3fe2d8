// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbackmodel.h"

#include <QListView>

namespace starling::ui {

class FeedbackDelegate;

/// The list of hints, for mouse and keys: what is pointed at or current is shown in the draft; a click or
/// Enter goes there, and to the next place when it comes again; headings fold their part.
class FeedbackList : public QListView
{
    Q_OBJECT

public:
    explicit FeedbackList(QWidget *parent = nullptr);

    [[nodiscard]] FeedbackModel *hints() const { return m_model; }
    void setRows(const QList<FeedbackRow> &rows);

Q_SIGNALS:
    /// Empty: nothing is pointed at.
    void placesShown(const QList<starling::feedback::Place> &places);
    /// `number` counts up when the same line is asked for again.
    void placeRequested(const QList<starling::feedback::Place> &places, int number);
    void storyRequested(starling::StoryId id);
    void foldsChanged();
    void left(); ///< Escape: back to the text

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void point(const QModelIndex &index);
    void act(const QModelIndex &index);
    void fold(const QModelIndex &index);
    void showPlaces();

    FeedbackModel *m_model;
    FeedbackDelegate *m_delegate;
    QPersistentModelIndex m_pointed; ///< below the mouse
    QPoint m_mouse;                  ///< while it is over the list
    QString m_lastKey;               ///< the line that was gone to last
    int m_number = 0;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbackrow.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace starling::ui {

class FeedbackList;

/// What is shown beside the draft: how much of the question it matches, called a hint, and the list of hints.
/// It only shows; what there is to show comes from FeedbackCommands.
class FeedbackPanel : public QWidget
{
    Q_OBJECT

public:
    /// `menu`: what the button with the dots opens; not owned.
    explicit FeedbackPanel(QMenu *menu, QWidget *parent = nullptr);

    [[nodiscard]] FeedbackList *list() const { return m_list; }
    /// `score` below 0: there is none.
    void show(const QString &line, double score, const QList<FeedbackRow> &rows);
    using QWidget::show;

    QSize sizeHint() const override { return {320, 260}; }
    QSize minimumSizeHint() const override { return {200, 70}; }

Q_SIGNALS:
    void closeRequested();
    /// It comes into sight, or goes out of it, with the window or the place it is in.
    void sightChanged(bool visible);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showColours();

    QLabel *m_line;
    QWidget *m_bar;
    FeedbackList *m_list;
};

} // namespace starling::ui

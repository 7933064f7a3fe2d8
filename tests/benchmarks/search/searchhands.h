// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

class QLineEdit;
class QListView;

namespace starling::ui {
class MainWindow;
class QuestionListModel;
} // namespace starling::ui

namespace starling::bench {

/// Types into the search line of the real window and watches when the list is painted.
class SearchHands : public QObject
{
public:
    explicit SearchHands(ui::MainWindow &window);

    struct Times
    {
        QList<double> handled;  ///< the key event alone
        QList<double> answered; ///< from the key event to the rows in the list's model
        QList<double> painted;  ///< from the key event to the painted list
        QList<double> merged;   ///< from the key event to the full ranking in the list
        int moved = 0;          ///< rows pointed at that a merge moved
        int keys = 0;
        int empty = 0; ///< keys whose first painted list had no row though something is found
    };

    /// Types `text` behind `before`, each key after all is painted and merged; in the middle row and, where
    /// `pointing`, with that row selected.
    void type(const QString &before, const QString &text, Times &times, bool pointing);
    /// Types each key as soon as the last one is painted, without waiting for merges.
    void typeOn(const QString &text, Times &times);
    /// All keys at once; the time until the list of the last one is painted.
    double burst(const QString &text);
    /// The longest that the window's thread worked without a pause, in ms, since the last call.
    double busiest();
    void clear();
    void settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(QChar letter);
    void untilPainted();
    void untilComplete();

    ui::MainWindow &m_window;
    QLineEdit *m_line;
    QListView *m_list;
    const ui::QuestionListModel &m_model;
    QElapsedTimer m_clock;
    QElapsedTimer m_busy;
    double m_busiest = 0;
    double m_answeredAt = 0;
    double m_paintedAt = 0;
    double m_mergedAt = -1;
    bool m_answered = false;
    bool m_listPainted = false;
    bool m_painted = false;
    bool m_inside = false;
};

} // namespace starling::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewsession.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace starling::ui {

class CardPage;

/// The place where one reviews: what is due, the cards one after the other, and a calm word at the end.
class ReviewPlace : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPlace(Desk &desk, QWidget *parent = nullptr);

    /// Starts a sitting; what was under review before can be taken up again from the schedule.
    void start(ReviewSession::Mode mode, const ReviewFilter &filter);
    [[nodiscard]] CardPage *card() const { return m_card; }
    [[nodiscard]] ReviewSession *session() const { return m_session; }
    /// Reads the counts anew, where no card is in sight.
    void refresh();
    void showSettings();

Q_SIGNALS:
    void questionRequested(starling::QuestionId id);
    void reviewed(starling::QuestionId id, starling::Mastery mastery);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Outlook
    {
        study::ReviewSettings settings;
        ReviewCounts counts;
        QList<int> forecast; ///< from today on
    };

    void setupFront();
    void setupConnections();
    void showFront();
    void showSummary();
    void showOutlook(const Outlook &outlook);
    void askOutlook();
    void paintNow();
    void showProgress();
    void showNote(const QString &text, const CardRef &leech = {});

    Desk &m_desk;
    ReviewSession *m_session;
    QStackedWidget *m_stack;
    QWidget *m_front;
    QWidget *m_sitting;
    CardPage *m_card;
    QLabel *m_heading = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_outlook = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_cram = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_progress = nullptr;
    QWidget *m_noteBar = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_noteSuspend = nullptr;
    CardRef m_leech;
    ReviewFilter m_filter;
    bool m_afterSitting = false;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"
#include "feedback/feedback.h"
#include "feedback/storyfit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QAction;
class QMenu;

namespace starling {
class FeedbackThread;
class Rubrics;
} // namespace starling

namespace starling::ui {

class DraftMarks;
class FeedbackPanel;
class MainWindow;
class StoryCommands;
class TextEditor;
class WritingPane;

/// Brings the hints to the window: their commands, the panel beside or below the draft, and when they are
/// worked out: on a thread of their own, when typing pauses or a second has passed. Nothing is read or made
/// while the panel is out of sight, nor twice for the same text.
class FeedbackCommands : public QObject
{
    Q_OBJECT

public:
    FeedbackCommands(MainWindow &window, StoryCommands &stories, const Session &session);

    [[nodiscard]] FeedbackPanel *panel() const { return m_panel; }
    [[nodiscard]] QAction *showAction() const { return m_show; }
    /// Works out what is to be shown now, without waiting for a pause.
    void compute();
    /// What is shown is about the text in sight, and nothing is under way.
    [[nodiscard]] bool isSettled() const;

private:
    void setupActions();
    void addVoiceCheck(const QString &text, bool feedback::Voice::*check, const QString &name);
    void makePanel();
    void setShown(bool shown);
    void applyShown();
    void followSight(bool visible);
    void breakOff();
    void focusHints();
    void schedule();
    void askRubric();
    void showFeedback();
    void showQuestion();
    void editWordLists();
    void forgetRubrics();
    void remember(const QString &name, const QVariant &value);

    MainWindow &m_window;
    StoryCommands &m_stories;
    Session m_session;
    WritingPane &m_pane;
    TextEditor &m_editor;
    DraftMarks *m_marks;
    FeedbackThread *m_thread;
    std::shared_ptr<Rubrics> m_rubrics; ///< used on the writer's thread only
    QMenu *m_menu = nullptr;
    QAction *m_show = nullptr;
    FeedbackPanel *m_panel = nullptr;

    QTimer m_timer;
    QElapsedTimer m_waiting; ///< since the first change that is not worked out
    std::shared_ptr<const feedback::Rubric> m_rubric;
    std::shared_ptr<const feedback::Feedback> m_feedback;
    QList<feedback::StoryFit> m_fits;
    QString m_text; ///< what the thread reads or has read last
    feedback::Voice m_voice;
    quint64 m_asked = 0;
    int m_rubricAsked = 0; ///< counts up; an answer to an earlier one is of no use
    int m_firstWait;       ///< before the hints that come with the panel
    bool m_changed = true; ///< something else than the text, since the thread was asked last
    bool m_busy = false;   ///< the thread was asked and has not answered
    bool m_shown = false;
};

} // namespace starling::ui

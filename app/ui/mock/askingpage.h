// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace starling::ui {

class MockClock;
class TextEditor;

/// One question of an interview, large and alone: first time to think, then the answer, then the follow-ups.
/// It keeps the clock and says what was typed; nothing on it shows what the pack holds.
class AskingPage : public QWidget
{
    Q_OBJECT

public:
    explicit AskingPage(QWidget *parent = nullptr);

    /// Shows the question where it was left: thinking, or in the step that was answered last.
    void ask(const MockQuestion &question, int number, int count, const MockOptions &options);
    [[nodiscard]] MockStep step() const { return m_step; }
    [[nodiscard]] bool isThinking() const { return m_thinking; }
    [[nodiscard]] TextEditor *editor() const { return m_editor; }
    [[nodiscard]] MockClock *clock() const { return m_clock; }
    /// Hands over what is typed and not yet handed over.
    void flush();
    void pause();
    /// Where something about recording or the voice is said.
    void setRecordingState(bool possible, bool recording, const QString &said);

public Q_SLOTS:
    void next(); ///< from thinking to answering, from one step to the next

Q_SIGNALS:
    void answerChanged(starling::MockQuestionId id, starling::MockStep step,
                       const starling::MockAnswer &answer);
    void thinkingEnded(starling::MockQuestionId id, int seconds);
    void stepBegan(starling::MockStep step, const QString &spoken);
    void answered(starling::MockQuestionId id); ///< with all its follow-ups
    void leaveRequested();
    void recordRequested();
    void markRequested();
    void partnerRequested();
    void readRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void setupFoot(QVBoxLayout *column);
    void think();
    void begin(MockStep step);
    void save();
    void showColours();
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] static std::optional<MockStep> after(MockStep step);

    MockQuestion m_question;
    MockOptions m_options;
    MockStep m_step = MockStep::Answer;
    bool m_thinking = true;
    bool m_loading = false;
    bool m_pending = false;
    QTimer m_quiet;
    QLabel *m_place = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_asked = nullptr;
    MockClock *m_clock = nullptr;
    TextEditor *m_editor = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_mark = nullptr;
    QPushButton *m_read = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace starling::ui

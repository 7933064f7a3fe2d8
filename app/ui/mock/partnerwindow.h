// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/recall.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace starling::ui {

class JudgePage;
class MockClock;

/// The window of a friend who interviews: question, rubric, clock and follow-ups, on a second screen where
/// there is one. Their score sheet goes into the report. It never shows to the person what it holds.
class PartnerWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerWindow(QWidget *parent = nullptr);

    void showQuestion(const MockQuestion &question, const RecallQuestion &content, int number, int count);
    void showStep(MockStep step);
    void setName(const QString &name);
    [[nodiscard]] JudgePage *sheet() const { return m_sheet; }
    /// Full screen on a screen other than that of the person's window, where there is one.
    void showBeside(const QWidget &window);

Q_SIGNALS:
    void nameChanged(const QString &name);
    void verdictChanged(starling::MockQuestionId id, const starling::MockVerdict &verdict);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_name;
    QLabel *m_asked;
    QLabel *m_followUps;
    MockClock *m_clock;
    JudgePage *m_sheet;
    MockQuestion m_question;
};

} // namespace starling::ui

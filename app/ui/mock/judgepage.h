// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/recall.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;
class QTextEdit;
class QVBoxLayout;

namespace starling::ui {

class UncoverList;

/// One answer of an interview is judged: what was said beside the model answer and my draft, criteria and
/// mistakes ticked, a rating from 1 to 4. The same for the person and, in their window, for a partner.
class JudgePage : public QWidget
{
    Q_OBJECT

public:
    explicit JudgePage(QWidget *parent = nullptr);

    /// `withAnswer`: what was said is shown (a partner heard it and sees the rubric alone).
    void judge(const MockQuestion &question, const RecallQuestion &content, MockJudge judge, int number,
               int count, bool withAnswer = true);
    [[nodiscard]] MockVerdict verdict() const;
    [[nodiscard]] MockQuestionId questionId() const { return m_question.id; }
    [[nodiscard]] UncoverList *list() const { return m_list; }

Q_SIGNALS:
    /// Something was ticked or written; not the end.
    void changed(starling::MockQuestionId id, const starling::MockVerdict &verdict);
    void judged(starling::MockQuestionId id, const starling::MockVerdict &verdict);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupLayout();
    void setupRatings(QVBoxLayout *column);
    void rate(int rating);
    void showTexts(bool withAnswer);
    [[nodiscard]] QString saidText() const;

    MockQuestion m_question;
    RecallQuestion m_content;
    MockJudge m_judge = MockJudge::Self;
    int m_rating = 0;
    QLabel *m_place = nullptr;
    QLabel *m_title = nullptr;
    QTabWidget *m_texts = nullptr;
    QTextEdit *m_said = nullptr;
    QTextEdit *m_model = nullptr;
    QTextEdit *m_draft = nullptr;
    UncoverList *m_list = nullptr;
    QLineEdit *m_comment = nullptr;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/confidential.h"
#include "core/mock.h"
#include "core/recall.h"
#include "desk/desk.h"
#include "desk/mock/mocks.h"
#include "partnerwindow.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace starling::ui {

class AskingPage;
class JudgePage;
class MockHome;
class MockRecorder;
class ReportPage;

/// The place of mock interviews: leads from the list of interviews through one question after the other to
/// the report. Everything is handed to the desk as it happens, so an interview that is killed goes on where
/// it was.
class MockPlace : public QWidget
{
    Q_OBJECT

public:
    explicit MockPlace(Desk &desk, QWidget *parent = nullptr);

    /// `listed`: the questions of the search in the list.
    void setUp(const QList<QuestionId> &listed);
    void begin(const MockPlan &plan, const MockOptions &options);
    void open(MockId id);
    [[nodiscard]] AskingPage *asking() const { return m_asking; }
    [[nodiscard]] JudgePage *judging() const { return m_judging; }
    [[nodiscard]] ReportPage *report() const { return m_report; }
    [[nodiscard]] MockHome *home() const { return m_home; }
    [[nodiscard]] PartnerWindow *partner() const { return m_partner; }
    [[nodiscard]] const Mock &mock() const { return m_mock; }
    [[nodiscard]] QWidget *currentPage() const;

Q_SIGNALS:
    /// An interview wants the whole window, or gives it back.
    void wholeWindowWanted(bool wanted);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Loaded
    {
        Mock mock;
        QHash<QuestionId, RecallQuestion> content;
        QList<MockRow> earlier;
        QList<ConfidentialName> confidential;
    };
    static Result<Loaded> load(Library &library, MockId id);

    void setupConnections();
    void connectHome();
    void connectAsking();
    void connectJudging();
    void take(Result<Loaded> loaded);
    void goOn();
    void showHome();
    void showReport();
    void askQuestion(int index);
    void judgeQuestion(int index);
    void leave();
    void finish();
    void openPartner();
    void removeMock(MockId id);
    void removeRecordings();
    void feed(MockId id);
    void saveProgress(MockQuestion &question, MockState state);
    void saveVerdict(MockQuestionId id, MockJudge judge, const MockVerdict &verdict);
    MockQuestion *questionOf(MockQuestionId id);
    /// Runs a write at the desk; where it fails the person is told once.
    void write(std::function<Outcome(Mocks &)> job);
    [[nodiscard]] bool isUnderWay() const;

    Desk &m_desk;
    QStackedWidget *m_stack;
    MockHome *m_home;
    AskingPage *m_asking;
    JudgePage *m_judging;
    ReportPage *m_report;
    QPointer<PartnerWindow> m_partner;
    MockRecorder *m_recorder;
    Mock m_mock;
    QHash<QuestionId, RecallQuestion> m_content;
    QList<MockRow> m_earlier;
    QList<ConfidentialName> m_confidential;
    int m_index = -1;
    bool m_told = false; ///< that something is not saved
};

} // namespace starling::ui

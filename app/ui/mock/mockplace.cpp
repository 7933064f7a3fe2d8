// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockplace.h"

#include "askingpage.h"
#include "desk/library.h"
#include "desk/recall/recallquestions.h"
#include "desk/stories/storybank.h"
#include "judgepage.h"
#include "mockhome.h"
#include "mockrecorder.h"
#include "mocksetupdialog.h"
#include "partnerwindow.h"
#include "reportpage.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling::ui {

MockPlace::MockPlace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_home(new MockHome(this))
    , m_asking(new AskingPage(this))
    , m_judging(new JudgePage(this))
    , m_report(new ReportPage(this))
    , m_recorder(new MockRecorder(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_home, m_asking, m_judging, m_report})
        m_stack->addWidget(page);
    setupConnections();
}

QWidget *MockPlace::currentPage() const
{
    return m_stack->currentWidget();
}

bool MockPlace::isUnderWay() const
{
    return currentPage() == m_asking || currentPage() == m_judging;
}

MockQuestion *MockPlace::questionOf(MockQuestionId id)
{
    for (MockQuestion &question : m_mock.questions) {
        if (question.id == id)
            return &question;
    }
    return nullptr;
}

void MockPlace::write(std::function<Outcome(Mocks &)> job)
{
    m_desk.ask(
        this,
        [job = std::move(job)](Library &library) {
            Mocks mocks(library);
            return job(mocks);
        },
        [this](const Outcome &outcome) {
            if (!outcome && !std::exchange(m_told, true))
                warn(this, tr("Mock Interview"), Sentences::of(outcome.error()));
            else if (outcome)
                m_told = false;
        });
}

Result<MockPlace::Loaded> MockPlace::load(Library &library, MockId id)
{
    Mocks mocks(library);
    auto mock = mocks.mock(id);
    if (!mock)
        return mock.error();
    const auto rows = mocks.rows();
    if (!rows)
        return rows.error();
    auto names = confidentialNames(library);
    if (!names)
        return names.error(); // no report leaves without them
    Loaded loaded{.mock = std::move(*mock), .content = {}, .earlier = {}, .confidential = std::move(*names)};
    for (const MockRow &row : *rows) {
        if (row.id < id)
            loaded.earlier.append(row);
    }
    for (const MockQuestion &question : std::as_const(loaded.mock.questions)) {
        auto content = recallQuestion(library, question.planned.id);
        if (!content)
            return content.error();
        loaded.content.insert(question.planned.id, std::move(*content));
    }
    return loaded;
}

void MockPlace::setUp(const QList<QuestionId> &listed)
{
    m_desk.ask(
        this, [](Library &library) { return library.packs(); },
        [this, listed](const Result<QList<PackRow>> &packs) {
            if (!packs) {
                warn(this, tr("Mock Interview"), Sentences::of(packs.error()));
                return;
            }
            auto *dialog = new MockSetupDialog(*packs, listed, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setReadAloudPossible(m_recorder->canSpeak(), m_recorder->whyNotSpeak());
            const auto preview = [this, dialog] {
                const MockScope scope = dialog->scope();
                const study::MockWishes wishes = dialog->wishes();
                if (scope.categories.isEmpty()) {
                    dialog->showPlan({});
                    return;
                }
                m_desk.ask(
                    dialog,
                    [scope, wishes](Library &library) {
                        return Mocks(library).plan(scope, wishes, library.now().toLocalTime());
                    },
                    [dialog](const Result<MockPlan> &plan) { dialog->showPlan(plan ? *plan : MockPlan()); });
            };
            connect(dialog, &MockSetupDialog::planWanted, this, preview);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                if (!dialog->plan().questions.isEmpty())
                    begin(dialog->plan(), dialog->options());
            });
            preview();
            dialog->open();
        });
}

void MockPlace::begin(const MockPlan &plan, const MockOptions &options)
{
    m_desk.ask(
        this,
        [plan, options](Library &library) -> Result<Loaded> {
            const auto id = Mocks(library).begin(plan, options);
            return id ? load(library, *id) : id.error();
        },
        [this](Result<Loaded> loaded) { take(std::move(loaded)); });
}

void MockPlace::open(MockId id)
{
    m_desk.ask(
        this, [id](Library &library) { return load(library, id); },
        [this](Result<Loaded> loaded) { take(std::move(loaded)); });
}

void MockPlace::take(Result<Loaded> loaded)
{
    if (!loaded) {
        warn(this, tr("Mock Interview"), Sentences::of(loaded.error()));
        return;
    }
    m_mock = std::move(loaded->mock);
    m_content = std::move(loaded->content);
    m_earlier = std::move(loaded->earlier);
    m_confidential = std::move(loaded->confidential);
    if (m_mock.finishedAt.isValid())
        showReport();
    else
        goOn();
}

/// What comes next: an answer to judge, a question to ask, or the end.
void MockPlace::goOn()
{
    int toAsk = -1;
    int toJudge = -1;
    for (int i = 0; i < m_mock.questions.size(); ++i) {
        const MockState state = m_mock.questions.at(i).state;
        if (toAsk < 0 && (state == MockState::Planned || state == MockState::Answering))
            toAsk = i;
        if (toJudge < 0 && state == MockState::Answered)
            toJudge = i;
    }
    if (toJudge >= 0 && (!m_mock.options.judgeAtEnd || toAsk < 0))
        judgeQuestion(toJudge);
    else if (toAsk >= 0)
        askQuestion(toAsk);
    else
        finish();
}

void MockPlace::askQuestion(int index)
{
    m_index = index;
    const MockQuestion &question = m_mock.questions.at(index);
    m_stack->setCurrentWidget(m_asking);
    Q_EMIT wholeWindowWanted(true);
    const auto count = static_cast<int>(m_mock.questions.size());
    m_recorder->setQuestion(question.id);
    if (m_partner)
        m_partner->showQuestion(question, m_content.value(question.planned.id), index + 1, count);
    m_asking->ask(question, index + 1, count, m_mock.options);
}

void MockPlace::judgeQuestion(int index)
{
    m_index = index;
    const MockQuestion &question = m_mock.questions.at(index);
    m_stack->setCurrentWidget(m_judging);
    Q_EMIT wholeWindowWanted(true);
    m_judging->judge(question, m_content.value(question.planned.id), MockJudge::Self, index + 1,
                     static_cast<int>(m_mock.questions.size()));
}

void MockPlace::finish()
{
    m_mock.finishedAt = QDateTime::currentDateTimeUtc();
    write([id = m_mock.id](Mocks &mocks) { return mocks.finish(id); });
    open(m_mock.id); // with what a partner and the recorder added
}

void MockPlace::showReport()
{
    Q_EMIT wholeWindowWanted(false);
    m_index = -1;
    m_stack->setCurrentWidget(m_report);
    m_report->showReport(
        {.mock = m_mock, .content = m_content, .earlier = m_earlier, .confidential = m_confidential});
}

void MockPlace::showHome()
{
    Q_EMIT wholeWindowWanted(false);
    m_index = -1;
    m_stack->setCurrentWidget(m_home);
    m_desk.ask(
        this, [](Library &library) { return Mocks(library).rows(); },
        [this](const Result<QList<MockRow>> &rows) {
            if (rows)
                m_home->showRows(*rows);
            else
                warn(this, tr("Mock Interview"), Sentences::of(rows.error()));
        });
}

void MockPlace::leave()
{
    if (currentPage() == m_asking)
        m_asking->pause();
    m_recorder->stop();
    if (m_partner)
        m_partner->close();
    showHome();
}

void MockPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isUnderWay() && currentPage() != m_report)
        showHome();
}

void MockPlace::hideEvent(QHideEvent *event)
{
    if (currentPage() == m_asking)
        m_asking->flush(); // the window closes: the last letter too
    QWidget::hideEvent(event);
}

} // namespace starling::ui

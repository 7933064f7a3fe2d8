// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of an interview say, and where it goes.
#include "askingpage.h"
#include "desk/library.h"
#include "desk/outputfile.h"
#include "judgepage.h"
#include "mockhome.h"
#include "mockplace.h"
#include "mockrecorder.h"
#include "partnerwindow.h"
#include "recordingsdialog.h"
#include "reportpage.h"
#include "ui/sentences.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"

#include <QMessageBox>
#include <QPushButton>

namespace starling::ui {

void MockPlace::setupConnections()
{
    connectHome();
    connectAsking();
    connectJudging();
    connect(m_report, &ReportPage::closeRequested, this, &MockPlace::showHome);
    connect(m_report, &ReportPage::feedRequested, this, &MockPlace::feed);
    connect(m_report, &ReportPage::recordingsRequested, this, [this](const QList<MockQuestion> &questions) {
        auto *dialog = new RecordingsDialog(questions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RecordingsDialog::playRequested, m_recorder, &MockRecorder::play);
        connect(dialog, &RecordingsDialog::deleteRequested, this,
                [this](RecordingId id) { write([id](Mocks &mocks) { return mocks.deleteRecordings(id); }); });
        connect(dialog, &QDialog::finished, this, [this, id = m_mock.id] {
            m_recorder->stopPlaying();
            open(id);
        });
        dialog->open();
    });
    connect(m_report, &ReportPage::saveRequested, this, [this](const QString &path, const QByteArray &bytes) {
        write([path, bytes](Mocks &) { return writeOutput(path, bytes); });
    });
}

void MockPlace::connectHome()
{
    connect(m_home, &MockHome::newRequested, this, [this] { setUp({}); });
    connect(m_home, &MockHome::openRequested, this, &MockPlace::open);
    connect(m_home, &MockHome::deleteRequested, this, &MockPlace::removeMock);
    connect(m_home, &MockHome::deleteRecordingsRequested, this, &MockPlace::removeRecordings);
    connect(m_home, &MockHome::againRequested, this, [this](MockId id) {
        m_desk.ask(
            this,
            [id](Library &library) -> Result<Loaded> {
                Mocks mocks(library);
                const auto before = mocks.mock(id);
                const auto plan = mocks.planAgain(id);
                if (!before || !plan)
                    return before ? plan.error() : before.error();
                const auto again = mocks.begin(*plan, before->options);
                return again ? load(library, *again) : again.error();
            },
            [this](Result<Loaded> loaded) { take(std::move(loaded)); });
    });
}

void MockPlace::connectAsking()
{
    connect(m_asking, &AskingPage::answerChanged, this,
            [this](MockQuestionId id, MockStep step, const MockAnswer &answer) {
                if (MockQuestion *question = questionOf(id)) {
                    question->answers.insert(step, answer);
                    if (question->state == MockState::Planned)
                        question->state = MockState::Answering;
                }
                write([id, step, answer](Mocks &mocks) { return mocks.saveAnswer(id, step, answer); });
            });
    connect(m_asking, &AskingPage::thinkingEnded, this, [this](MockQuestionId id, int seconds) {
        if (MockQuestion *question = questionOf(id)) {
            question->thoughtSeconds = seconds;
            saveProgress(*question, question->state);
        }
    });
    connect(m_asking, &AskingPage::stepBegan, this, [this](MockStep step, const QString &spoken) {
        m_recorder->setStep(step);
        if (m_mock.options.readAloud)
            m_recorder->speak(spoken);
        if (m_partner && !m_asking->isThinking())
            m_partner->showStep(step);
    });
    connect(m_asking, &AskingPage::readRequested, m_recorder, &MockRecorder::speak);
    connect(m_asking, &AskingPage::recordRequested, m_recorder, &MockRecorder::toggle);
    connect(m_asking, &AskingPage::markRequested, m_recorder, &MockRecorder::mark);
    connect(m_asking, &AskingPage::partnerRequested, this, &MockPlace::openPartner);
    connect(m_recorder, &MockRecorder::stateChanged, m_asking, &AskingPage::setRecordingState);
    connect(m_asking, &AskingPage::leaveRequested, this, &MockPlace::leave);
    connect(m_asking, &AskingPage::answered, this, [this](MockQuestionId id) {
        m_recorder->stop();
        if (MockQuestion *question = questionOf(id))
            saveProgress(*question, MockState::Answered);
        goOn();
    });
}

void MockPlace::connectJudging()
{
    connect(m_judging, &JudgePage::leaveRequested, this, &MockPlace::leave);
    connect(m_judging, &JudgePage::changed, this, [this](MockQuestionId id, const MockVerdict &verdict) {
        saveVerdict(id, MockJudge::Self, verdict);
    });
    connect(m_judging, &JudgePage::judged, this, [this](MockQuestionId id, const MockVerdict &verdict) {
        saveVerdict(id, MockJudge::Self, verdict);
        if (MockQuestion *question = questionOf(id))
            saveProgress(*question, MockState::Judged);
        goOn();
    });
}

void MockPlace::saveProgress(MockQuestion &question, MockState state)
{
    question.state = state;
    write([id = question.id, state, thought = question.thoughtSeconds, position = qMax(0, m_index)](
              Mocks &mocks) { return mocks.saveProgress(id, state, thought, position); });
}

void MockPlace::saveVerdict(MockQuestionId id, MockJudge judge, const MockVerdict &verdict)
{
    if (MockQuestion *question = questionOf(id))
        question->verdicts.insert(judge, verdict);
    write([id, judge, verdict](Mocks &mocks) { return mocks.saveVerdict(id, judge, verdict); });
}

void MockPlace::openPartner()
{
    if (m_partner) {
        m_partner->raise();
        m_partner->activateWindow();
        return;
    }
    m_partner = new PartnerWindow(this);
    m_partner->setAttribute(Qt::WA_DeleteOnClose);
    m_partner->setName(m_mock.partner);
    connect(m_partner, &PartnerWindow::nameChanged, this, [this](const QString &name) {
        m_mock.partner = name;
        write([id = m_mock.id, name](Mocks &mocks) { return mocks.setPartner(id, name); });
    });
    connect(m_partner, &PartnerWindow::verdictChanged, this,
            [this](MockQuestionId id, const MockVerdict &verdict) {
                saveVerdict(id, MockJudge::Partner, verdict);
            });
    if (m_index >= 0) {
        const MockQuestion &question = m_mock.questions.at(m_index);
        m_partner->showQuestion(question, m_content.value(question.planned.id), m_index + 1,
                                static_cast<int>(m_mock.questions.size()));
    }
    m_partner->showBeside(*window());
}

void MockPlace::removeMock(MockId id)
{
    QMessageBox box(QMessageBox::Question, tr("Mock Interview"),
                    tr("Delete this interview with its answers, judgements and recordings?"),
                    QMessageBox::NoButton, this);
    QPushButton *yes = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    takeIconsOff(box);
    box.exec();
    if (box.clickedButton() != static_cast<QAbstractButton *>(yes))
        return;
    write([id](Mocks &mocks) { return mocks.remove(id); });
    showHome();
}

void MockPlace::removeRecordings()
{
    QMessageBox box(QMessageBox::Question, tr("Mock Interview"),
                    tr("Delete the recordings of all interviews?"), QMessageBox::NoButton, this);
    box.setInformativeText(tr("What was typed and judged stays."));
    QPushButton *yes = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    takeIconsOff(box);
    box.exec();
    if (box.clickedButton() == static_cast<QAbstractButton *>(yes))
        write([](Mocks &mocks) { return mocks.deleteRecordings({}); });
}

void MockPlace::feed(MockId id)
{
    m_desk.ask(
        this, [id](Library &library) { return Mocks(library).feedRatings(id, library.now().toLocalTime()); },
        [this, id](const Result<MockFed> &fed) {
            if (!fed)
                warn(this, tr("Mock Interview"), Sentences::of(fed.error()));
            open(id);
        });
}

} // namespace starling::ui

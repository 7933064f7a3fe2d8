// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerwindow.h"

#include "judgepage.h"
#include "mockclock.h"
#include "mockwording.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace starling::ui {

PartnerWindow::PartnerWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_name(new QLineEdit(this))
    , m_asked(new QLabel(this))
    , m_followUps(new QLabel(this))
    , m_clock(new MockClock(this))
    , m_sheet(new JudgePage(this))
{
    setWindowTitle(tr("Starling: for the interviewer"));
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 6, 20, 0);
    auto *label = new QLabel(tr("Interviewer:"), this);
    label->setBuddy(m_name);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setMaxLength(100);
    head->addWidget(label);
    head->addWidget(m_name);
    head->addWidget(m_clock, 1);
    column->addLayout(head);
    for (QLabel *text : {m_asked, m_followUps}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setContentsMargins(20, 0, 20, 0);
        column->addWidget(text);
    }
    QFont font = m_asked->font();
    font.setBold(true);
    m_asked->setFont(font);
    QStringList ladder;
    for (const MockStep step : allMockSteps) {
        if (step != MockStep::Answer)
            ladder << MockWording::asks(step);
    }
    m_followUps->setText(tr("Follow-ups: %1").arg(ladder.join(QStringLiteral("  "))));
    column->addWidget(m_sheet, 1);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT nameChanged(m_name->text().trimmed()); });
    connect(m_sheet, &JudgePage::changed, this, &PartnerWindow::verdictChanged);
    connect(m_sheet, &JudgePage::judged, this, [this](MockQuestionId id, const MockVerdict &verdict) {
        m_asked->setText(tr("Noted."));
        Q_EMIT verdictChanged(id, verdict);
    });
}

void PartnerWindow::setName(const QString &name)
{
    m_name->setText(name);
}

void PartnerWindow::showQuestion(const MockQuestion &question, const RecallQuestion &content, int number,
                                 int count)
{
    m_question = question;
    m_sheet->judge(question, content, MockJudge::Partner, number, count, false);
    showStep(MockStep::Answer);
}

void PartnerWindow::showStep(MockStep step)
{
    m_asked->setText(step == MockStep::Answer ? tr("Ask this question, then listen.")
                                              : tr("Now: %1").arg(MockWording::asks(step)));
    m_clock->start(step == MockStep::Answer ? tr("Question") : tr("Follow-up"), 0,
                   step == MockStep::Answer
                       ? m_question.planned.times.thinkingSeconds + m_question.planned.times.answerSeconds
                       : 60);
}

void PartnerWindow::showBeside(const QWidget &window)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen != window.screen()) {
            setGeometry(screen->geometry());
            showFullScreen();
            return;
        }
    }
    // One screen: an ordinary window, that the friend can put where the person does not look.
    resize(900, 640);
    show();
}

void PartnerWindow::closeEvent(QCloseEvent *event)
{
    m_clock->stop();
    Q_EMIT closed();
    QWidget::closeEvent(event);
}

void PartnerWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        QWidget::keyPressEvent(event);
}

} // namespace starling::ui

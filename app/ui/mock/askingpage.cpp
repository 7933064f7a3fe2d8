// SPDX-License-Identifier: GPL-3.0-or-later
#include "askingpage.h"

#include "mockclock.h"
#include "mockwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scaledlabel.h"
#include "ui/wording.h"
#include "ui/writing/texteditor.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int quietMs = 300;
constexpr int followUpSeconds = 60;

bool isText(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

AskingPage::AskingPage(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Question of the interview"));
    m_quiet.setSingleShot(true);
    m_quiet.setTimerType(Qt::PreciseTimer);
    connect(&m_quiet, &QTimer::timeout, this, &AskingPage::flush);
    setupLayout();
    connect(m_editor, &TextEditor::textChanged, this, [this] {
        if (m_loading)
            return;
        m_pending = true;
        if (!m_quiet.isActive())
            m_quiet.start(quietMs); // not put off by the next key: a kill costs no more than this
    });
    connect(m_clock, &MockClock::ticked, this, [this] {
        if (!m_thinking && m_clock->seconds() % 5 == 0)
            save(); // the time counts too where nothing is typed
    });
    showColours();
}

void AskingPage::setupLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 20, 40, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_place = new QLabel(this);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setObjectName(QStringLiteral("mockPlace"));
    m_clock = new MockClock(this);
    head->addWidget(m_place, 1);
    head->addWidget(m_clock, 1);
    column->addLayout(head);
    m_title = scaledLabel(this, 1.8, true);
    m_title->setObjectName(QStringLiteral("mockTitle"));
    m_asked = scaledLabel(this, 1.35, false);
    m_asked->setObjectName(QStringLiteral("mockAsked"));
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_asked);
    m_editor = new TextEditor(this);
    m_editor->setObjectName(QStringLiteral("mockAnswer"));
    m_editor->setAccessibleName(tr("My answer"));
    m_editor->setPlaceholderText(tr("Answer aloud, or type here. It saves itself."));
    m_editor->installEventFilter(this);
    QFont font = m_editor->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_editor->setFont(font);
    column->addWidget(m_editor, 1);
    setupFoot(column);
}

void AskingPage::setupFoot(QVBoxLayout *column)
{
    m_said = scaledLabel(this, 0.95, false);
    m_said->setObjectName(QStringLiteral("mockSaid"));
    column->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    auto *leave = new QPushButton(tr("Lea&ve (Esc)"), this);
    m_read = new QPushButton(tr("Rea&d Aloud"), this);
    m_record = new QPushButton(this);
    m_mark = new QPushButton(tr("Mar&k"), this);
    m_mark->setToolTip(tr("Marks this place in the recording, to hear it again later."));
    auto *partner = new QPushButton(tr("&Partner…"), this);
    partner->setToolTip(tr("Opens a window for a friend who interviews you."));
    connect(partner, &QPushButton::clicked, this, &AskingPage::partnerRequested);
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("mockNext"));
    m_next->setDefault(true);
    for (QPushButton *button : {leave, partner, m_read, m_record, m_mark})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_next);
    column->addLayout(foot);
    connect(leave, &QPushButton::clicked, this, &AskingPage::leaveRequested);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT readRequested(spoken()); });
    connect(m_record, &QPushButton::clicked, this, &AskingPage::recordRequested);
    connect(m_mark, &QPushButton::clicked, this, &AskingPage::markRequested);
    connect(m_next, &QPushButton::clicked, this, &AskingPage::next);
    setRecordingState(false, false, {});
}

void AskingPage::setRecordingState(bool possible, bool recording, const QString &said)
{
    m_record->setVisible(possible);
    m_record->setText(recording ? tr("Stop Re&cording") : tr("Re&cord"));
    m_mark->setVisible(recording);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}

std::optional<MockStep> AskingPage::after(MockStep step)
{
    const auto next = static_cast<size_t>(step) + 1;
    return next < allMockSteps.size() ? std::optional(allMockSteps.at(next)) : std::nullopt;
}

QString AskingPage::spoken() const
{
    return m_step == MockStep::Answer ? m_question.title : MockWording::asks(m_step);
}

void AskingPage::ask(const MockQuestion &question, int number, int count, const MockOptions &options)
{
    m_question = question;
    m_options = options;
    m_place->setText(
        tr("Question %1 of %2  ·  %3").arg(number).arg(count).arg(Wording::of(question.planned.category)));
    m_title->setText(question.title);
    m_read->setVisible(options.readAloud);
    MockStep step = MockStep::Answer;
    for (const MockStep each : allMockSteps) {
        if (question.answers.contains(each))
            step = each;
    }
    if (question.answers.isEmpty())
        think();
    else
        begin(step);
}

void AskingPage::think()
{
    m_thinking = true;
    m_step = MockStep::Answer;
    m_loading = true;
    m_editor->setText({});
    m_loading = false;
    m_editor->hide();
    m_asked->hide();
    m_next->setText(tr("&Begin to Answer (Enter)"));
    m_clock->start(tr("Think"), m_question.thoughtSeconds, m_question.planned.times.thinkingSeconds);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT stepBegan(m_step, spoken());
}

void AskingPage::begin(MockStep step)
{
    m_thinking = false;
    m_step = step;
    const MockAnswer before = m_question.answers.value(step);
    m_loading = true;
    m_editor->setText(before.text);
    m_editor->moveCursor(QTextCursor::End);
    m_loading = false;
    m_editor->show();
    m_asked->setText(MockWording::asks(step));
    m_asked->setVisible(step != MockStep::Answer);
    const bool last = !m_options.followUps || !after(step);
    m_next->setText(last ? tr("Do&ne (Ctrl+Enter)") : tr("&Next (Ctrl+Enter)"));
    m_clock->start(step == MockStep::Answer ? tr("Answer") : tr("Follow-up"), before.seconds,
                   step == MockStep::Answer ? m_question.planned.times.answerSeconds : followUpSeconds);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_question.answers.insert(step, before);
    save(); // from now on the interview goes on here
    if (step != MockStep::Answer)
        Q_EMIT stepBegan(step, spoken());
}

void AskingPage::save()
{
    m_pending = false;
    m_quiet.stop();
    const MockAnswer answer{.text = m_editor->text(), .seconds = m_clock->seconds()};
    m_question.answers.insert(m_step, answer);
    Q_EMIT answerChanged(m_question.id, m_step, answer);
}

void AskingPage::flush()
{
    if (m_pending)
        save();
}

void AskingPage::pause()
{
    m_clock->stop();
    if (m_thinking)
        Q_EMIT thinkingEnded(m_question.id, m_clock->seconds());
    else if (m_question.id.isValid())
        save();
}

void AskingPage::next()
{
    if (m_thinking) {
        m_question.thoughtSeconds = m_clock->seconds();
        Q_EMIT thinkingEnded(m_question.id, m_question.thoughtSeconds);
        begin(MockStep::Answer);
        return;
    }
    m_clock->stop();
    save();
    if (const auto following = after(m_step); m_options.followUps && following)
        begin(*following);
    else
        Q_EMIT answered(m_question.id);
}

void AskingPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (enter || (m_thinking && event->key() == Qt::Key_Space))
        next();
    else if (m_thinking && isText(*event)) {
        next(); // who writes has begun to answer, and the first letter is a part of it
        QCoreApplication::sendEvent(m_editor, event);
    } else
        QWidget::keyPressEvent(event);
}

bool AskingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            next();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AskingPage::showColours()
{
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.muted);
    m_place->setPalette(colours);
    m_said->setPalette(colours);
    colours.setColor(QPalette::WindowText, theme.accent);
    m_asked->setPalette(colours);
}

void AskingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_said)
        showColours();
    QWidget::changeEvent(event);
}

} // namespace starling::ui

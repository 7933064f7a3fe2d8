// SPDX-License-Identifier: GPL-3.0-or-later
#include "lengthbar.h"

#include "core/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/menuarrow.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace starling::ui {
namespace {

constexpr std::array usualTargets{60, 90, 120, 180, 300};

} // namespace

LengthBar::LengthBar(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_parts(new QLabel(this)), m_time(new QToolButton(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_parts->setTextFormat(Qt::PlainText);
    m_parts->setObjectName(QStringLiteral("partTimes"));
    m_parts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_time->setObjectName(QStringLiteral("speakingTime"));
    m_time->setAutoRaise(true);
    m_time->setFocusPolicy(Qt::TabFocus);
    m_time->setPopupMode(QToolButton::InstantPopup);
    m_time->setMenu(new QMenu(m_time));
    takeMenuIndicatorOff(*m_time);
    m_time->setAccessibleName(tr("Speaking time and target"));
    connect(m_time->menu(), &QMenu::aboutToShow, this, &LengthBar::fillMenu);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_words);
    row->addWidget(m_time);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_parts);
    show();
}

void LengthBar::showText(const QString &text, bool isAnswer)
{
    m_isAnswer = isAnswer;
    m_length = lengthOf(text);
    if (!isAnswer)
        m_length = {.words = wordCount(text), .parts = {}};
    show();
}

int LengthBar::firstRowHeight() const
{
    return qMax(m_words->sizeHint().height(), m_time->sizeHint().height());
}

void LengthBar::setPace(int wordsPerMinute)
{
    m_pace = wordsPerMinute;
    show();
}

void LengthBar::setTarget(int seconds)
{
    m_target = seconds > 0 ? seconds : usualTargetSeconds;
    show();
}

void LengthBar::show()
{
    m_words->setText(Wording::ofWords(m_length.words));
    const int seconds = speakingSeconds(m_length.words, m_pace);
    m_time->setVisible(m_isAnswer);
    m_time->setText(
        withMenuArrow(tr("%1 of %2").arg(minutesAndSeconds(seconds), minutesAndSeconds(m_target))));
    m_time->setToolTip(tr("Time to say it at %1 words a minute, and how long it should take").arg(m_pace));
    QStringList brief;
    QStringList full;
    for (const AnswerLength::Part &part : std::as_const(m_length.parts)) {
        const QString name = Wording::of(part.part);
        const QString time = minutesAndSeconds(speakingSeconds(part.words, m_pace));
        brief << tr("%1 %2").arg(name.left(1), time);
        full << tr("%1: %2, %3").arg(name, Wording::ofWords(part.words), time);
    }
    m_parts->setText(brief.join(QStringLiteral("  ·  ")));
    m_parts->setToolTip(full.join(u'\n'));
    m_parts->setAccessibleDescription(full.join(u'\n'));
    m_parts->setVisible(!brief.isEmpty());
    setColours();
}

void LengthBar::setColours()
{
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.muted);
    m_words->setPalette(colours);
    m_parts->setPalette(colours);
    const bool tooLong = speakingSeconds(m_length.words, m_pace) > m_target + m_target / 10;
    for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText})
        colours.setColor(role, tooLong ? theme.warning : theme.muted);
    m_time->setPalette(colours);
}

void LengthBar::fillMenu()
{
    QMenu *menu = m_time->menu();
    menu->clear();
    for (const int seconds : usualTargets) {
        QAction *action = menu->addAction(tr("Aim for %1").arg(minutesAndSeconds(seconds)));
        action->setCheckable(true);
        action->setChecked(seconds == m_target);
        connect(action, &QAction::triggered, this, [this, seconds] { Q_EMIT targetChosen(seconds); });
    }
    connect(menu->addAction(tr("Another &Length…")), &QAction::triggered, this, &LengthBar::askTarget);
    menu->addSeparator();
    connect(menu->addAction(tr("&Measure My Pace… (now %1 words a minute)").arg(m_pace)), &QAction::triggered,
            this, &LengthBar::measureRequested);
}

void LengthBar::askTarget()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Length of the Answer"));
    dialog->setLabelText(tr("Seconds:"));
    dialog->setIntRange(10, 3600);
    dialog->setIntStep(15);
    dialog->setIntValue(m_target);
    connect(dialog, &QInputDialog::intValueSelected, this, &LengthBar::targetChosen);
    takeIconsOff(*dialog);
    dialog->open();
}

} // namespace starling::ui

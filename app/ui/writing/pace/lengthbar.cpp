// SPDX-License-Identifier: GPL-3.0-or-later
#include "lengthbar.h"

#include "parttargets.h"

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

#include <algorithm>
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
    showParts();
    setColours();
}

void LengthBar::showParts()
{
    const auto targets = partTargets(m_target);
    QStringList full;
    QStringList named;
    QStringList brief;
    QStringList said;
    for (const AnswerLength::Part &part : std::as_const(m_length.parts)) {
        const QString name = Wording::of(part.part);
        const QString words = Wording::ofWords(part.words);
        const int seconds = speakingSeconds(part.words, m_pace);
        const int target = targets.at(static_cast<size_t>(part.part));
        full << tr("%1 %2, %3 of %4 s").arg(name, words).arg(seconds).arg(target);
        named << tr("%1 %2 of %3 s").arg(name).arg(seconds).arg(target);
        brief << tr("%1 %2/%3 s").arg(name.left(1)).arg(seconds).arg(target);
        said
            << tr("%1: %2, %3 of %4").arg(name, words, minutesAndSeconds(seconds), minutesAndSeconds(target));
    }
    m_partLines.clear();
    for (const QStringList &parts : {full, named, brief})
        m_partLines << parts.join(QStringLiteral("  ·  "));
    m_parts->setToolTip(said.join(u'\n'));
    m_parts->setAccessibleDescription(said.join(u'\n'));
    m_parts->setVisible(!said.isEmpty());
    fitParts();
}

/// As much of each part as one line has room for.
void LengthBar::fitParts()
{
    const QFontMetrics metrics = m_parts->fontMetrics();
    const auto fits = [&](const QString &line) { return metrics.horizontalAdvance(line) <= width(); };
    const auto fitting = std::find_if(m_partLines.cbegin(), m_partLines.cend(), fits);
    m_parts->setText(fitting == m_partLines.cend() ? m_partLines.constLast() : *fitting);
}

void LengthBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
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
    QStringList shares;
    const auto targets = partTargets(m_target);
    for (const StarPart part : allStarParts)
        shares << tr("%1 %2 s").arg(Wording::of(part)).arg(targets.at(static_cast<size_t>(part)));
    menu->addAction(tr("Shared out: %1").arg(shares.join(QStringLiteral(", "))))->setEnabled(false);
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
    dialog->setLabelText(
        tr("Seconds for the whole answer; Situation, Task, Action, Result and Lesson share them:"));
    dialog->setIntRange(10, 3600);
    dialog->setIntStep(15);
    dialog->setIntValue(m_target);
    connect(dialog, &QInputDialog::intValueSelected, this, &LengthBar::targetChosen);
    takeIconsOff(*dialog);
    dialog->open();
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pacedialog.h"

#include "core/plaintext.h"
#include "core/speakingtime.h"
#include "ui/widgets/dialogbuttons.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace starling::ui {

PaceDialog::PaceDialog(int presentPace, QWidget *parent)
    : QDialog(parent)
    , m_text(
          tr("Last spring our shop was slow on Monday mornings. Customers waited, some left, and nobody knew "
             "why. I was asked to find out. First I wrote down what happened between the click and the page, "
             "step by step. Then I measured each step for a week. Most of the time went into one question to "
             "the database, which was asked forty times where once would do. I changed that, showed the "
             "change to two colleagues, and we put it in on a quiet evening. The next Monday the page came "
             "in half a second instead of four. Complaints fell to almost none. What I took from it: measure "
             "before you change anything, and write down what you expect to see."))
    , m_said(new QLabel(this))
    , m_button(new QPushButton(tr("&Start Reading"), this))
    , m_use(nullptr)
{
    setWindowTitle(tr("Measure My Pace"));
    auto *how = new QLabel(
        tr("Press Start, read the text aloud as you would in an interview, and press Stop."), this);
    auto *text = new QLabel(m_text);
    for (QLabel *label : {how, text, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont larger = text->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    text->setFont(larger);
    text->setMargin(8);
    text->setAlignment(Qt::AlignTop);
    text->setBackgroundRole(QPalette::Base);
    text->setAutoFillBackground(true);
    // Where the window is low or the letters are large, the text scrolls.
    auto *page = new QScrollArea(this);
    page->setObjectName(QStringLiteral("paceText"));
    page->setWidgetResizable(true);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setWidget(text);
    m_said->setObjectName(QStringLiteral("pace"));
    m_said->setText(tr("Now %1 words a minute are reckoned with.").arg(presentPace));
    m_button->setDefault(true);
    auto *buttons = dialogButtons(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use This Pace"), QDialogButtonBox::AcceptRole);
    m_use->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(how);
    column->addWidget(page, 1);
    column->addWidget(m_said);
    column->addWidget(m_button);
    column->addWidget(buttons);
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &PaceDialog::showTime);
    connect(m_button, &QPushButton::clicked, this, &PaceDialog::press);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_pace)
            Q_EMIT measured(*m_pace);
        accept();
    });
    const QSize room = (parent ? parent->window()->size() : screen()->availableSize()) - QSize(40, 60);
    const int width = qMin(560, room.width());
    const int margins = column->contentsMargins().left() + column->contentsMargins().right();
    const int beside = margins + 2 * page->frameWidth() + page->verticalScrollBar()->sizeHint().width();
    const int others = sizeHint().height() - page->sizeHint().height() + 2 * page->frameWidth();
    resize(width, qMin(others + text->heightForWidth(width - beside), room.height()));
}

void PaceDialog::press()
{
    if (!m_tick.isActive()) {
        m_clock.start();
        m_tick.start();
        m_use->setEnabled(false);
        m_button->setText(tr("&Stop"));
        showTime();
        return;
    }
    m_tick.stop();
    m_button->setText(tr("&Start Again"));
    m_pace = paceOf(wordCount(m_text), m_clock.elapsed());
    m_use->setEnabled(m_pace.has_value());
    m_said->setText(m_pace ? tr("You speak %1 words a minute.").arg(*m_pace)
                           : tr("Nobody reads the text in %1. Press Start, read all of it, and press Stop.")
                                 .arg(minutesAndSeconds(static_cast<int>(m_clock.elapsed() / 1000))));
}

void PaceDialog::showTime()
{
    m_said->setText(minutesAndSeconds(static_cast<int>(m_clock.elapsed() / 1000)));
}

} // namespace starling::ui

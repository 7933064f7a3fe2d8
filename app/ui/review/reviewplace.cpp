// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewplace.h"

#include "cardpage.h"
#include "desk/library.h"
#include "reviewsettingsdialog.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace starling::ui {

ReviewPlace::ReviewPlace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(new ReviewSession(desk, this))
    , m_stack(new QStackedWidget(this))
    , m_front(new QWidget(this))
    , m_sitting(new QWidget(this))
    , m_card(new CardPage(this))
{
    setupFront();
    setupConnections();
    showFront();
}

void ReviewPlace::setupConnections()
{
    connect(m_session, &ReviewSession::cardShown, this, [this] {
        m_card->showCard(*m_session->current(), m_session->mode());
        showProgress();
        m_stack->setCurrentWidget(m_sitting);
        m_card->setFocus(Qt::OtherFocusReason);
        paintNow();
    });
    connect(m_session, &ReviewSession::outcomesRefreshed, this,
            [this] { m_card->showOutcomes(m_session->current()->card, m_session->current()->at); });
    connect(m_session, &ReviewSession::finished, this, &ReviewPlace::showSummary);
    connect(m_session, &ReviewSession::reviewed, this, &ReviewPlace::reviewed);
    connect(m_session, &ReviewSession::failed, this, [this](const Error &error) {
        m_session->stop();
        showFront();
        warn(this, tr("Review"), Sentences::of(error));
    });
    connect(m_session, &ReviewSession::leechFound, this, [this](const CardRef &ref, const QString &title) {
        showNote(tr("“%1” was missed again and again. Write a shorter answer of your own, split it into "
                    "smaller questions, or leave it out for now.")
                     .arg(title),
                 ref);
    });
    connect(m_session, &ReviewSession::clockWentBack, this, [this] {
        showNote(tr("The clock of this computer stands before your last review. Nothing is lost; check the "
                    "date."));
    });
    connect(m_card, &CardPage::outcomesWanted, m_session, &ReviewSession::refreshOutcomes);
    connect(m_card, &CardPage::rated, m_session, &ReviewSession::rate);
    connect(m_card, &CardPage::undoRequested, m_session, &ReviewSession::undo);
    connect(m_card, &CardPage::buryRequested, m_session, &ReviewSession::bury);
    connect(m_card, &CardPage::suspendRequested, m_session, &ReviewSession::suspend);
    connect(m_card, &CardPage::questionRequested, this, &ReviewPlace::questionRequested);
    connect(m_card, &CardPage::pauseRequested, this, [this] {
        m_session->stop();
        showSummary();
    });
    connect(m_begin, &QPushButton::clicked, this, [this] { start(ReviewSession::Mode::Due, m_filter); });
    connect(m_cram, &QPushButton::clicked, this, [this] { start(ReviewSession::Mode::Cram, m_filter); });
    connect(m_undo, &QPushButton::clicked, m_session, &ReviewSession::undo);
    connect(m_noteSuspend, &QPushButton::clicked, this, [this] {
        m_session->suspendCard(m_leech);
        m_noteBar->hide();
        m_card->setFocus(Qt::OtherFocusReason);
    });
}

void ReviewPlace::start(ReviewSession::Mode mode, const ReviewFilter &filter)
{
    m_filter = mode == ReviewSession::Mode::Due ? filter : ReviewFilter();
    m_noteBar->hide();
    m_desk.ask(
        this, [](Library &library) { return Reviews(library).settings(); },
        [this, mode, filter](const Result<study::ReviewSettings> &settings) {
            if (!settings) {
                warn(this, tr("Review"), Sentences::of(settings.error()));
                return;
            }
            m_card->setChoices(*settings);
            m_session->start(mode, filter);
        });
}

void ReviewPlace::showFront()
{
    m_afterSitting = false;
    m_heading->setText(tr("Review"));
    m_summary->clear();
    m_undo->hide();
    m_stack->setCurrentWidget(m_front);
    askOutlook();
}

void ReviewPlace::showSummary()
{
    m_afterSitting = true;
    const int done = m_session->done();
    m_heading->setText(done > 0 ? tr("That is it for now") : tr("Review"));
    if (done > 0) {
        const int minutes = qMax(1, qRound(m_session->seconds() / 60));
        m_summary->setText(tr("%n card(s), ", nullptr, done) +
                           tr("%1 remembered, ").arg(m_session->remembered()) +
                           tr("%n minute(s).", nullptr, minutes));
    } else {
        m_summary->clear();
    }
    m_undo->setVisible(done > 0);
    m_stack->setCurrentWidget(m_front);
    askOutlook();
}

void ReviewPlace::refresh()
{
    if (m_stack->currentWidget() == m_front)
        askOutlook();
}

void ReviewPlace::askOutlook()
{
    m_desk.ask(
        this,
        [filter = m_filter](Library &library) -> Result<Outlook> {
            Reviews reviews(library);
            const QDateTime now = library.now().toLocalTime();
            const auto settings = reviews.settings();
            const auto counts = reviews.counts(now, filter);
            const auto forecast = reviews.forecast(now, 8);
            if (!settings)
                return settings.error();
            if (!counts)
                return counts.error();
            if (!forecast)
                return forecast.error();
            return Outlook{*settings, *counts, *forecast};
        },
        [this](const Result<Outlook> &outlook) {
            if (outlook)
                showOutlook(*outlook);
            else
                m_outlook->setText(Sentences::of(outlook.error()));
        });
}

void ReviewPlace::showOutlook(const Outlook &outlook)
{
    const ReviewCounts &counts = outlook.counts;
    const int now = counts.learning + counts.due + counts.fresh;
    QStringList lines;
    if (now > 0) {
        QStringList parts;
        if (counts.due > 0)
            parts << tr("%n come(s) back today", nullptr, counts.due);
        if (counts.learning > 0)
            parts << tr("%n being learnt", nullptr, counts.learning);
        if (counts.fresh > 0)
            parts << tr("%n new", nullptr, counts.fresh);
        lines << parts.join(QStringLiteral("  ·  "));
    } else {
        lines
            << (m_afterSitting || counts.reviewedToday > 0
                    ? tr("Nothing more is due today.")
                    : tr("Nothing is due. Questions come here once they were reviewed, or as new ones within "
                         "the daily limit of the settings."));
    }
    if (counts.postponed > 0)
        lines << tr("%n more wait(s) for the next days: the daily limit spreads them.", nullptr,
                    counts.postponed);
    if (counts.reviewedToday > 0)
        lines << tr("Reviewed today: %1").arg(counts.reviewedToday);
    const int tomorrow = outlook.forecast.value(1);
    int week = 0;
    for (int day = 1; day < outlook.forecast.size(); ++day)
        week += outlook.forecast.at(day);
    lines << tr("Tomorrow: %1  ·  next seven days: %2").arg(tomorrow).arg(week);
    m_outlook->setText(lines.join(QLatin1Char('\n')));
    m_begin->setVisible(now > 0);
    m_begin->setText(m_afterSitting ? tr("&Go On") : tr("&Start the Review"));
    if (isVisible() && m_stack->currentWidget() == m_front)
        (now > 0 ? m_begin : m_cram)->setFocus(Qt::OtherFocusReason);
}

/// The next card is there as soon as the last one is rated: an update would wait for the platform's timer.
void ReviewPlace::paintNow()
{
    if (!isVisible())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_sitting->repaint();
}

void ReviewPlace::showProgress()
{
    QString mode;
    if (m_session->mode() == ReviewSession::Mode::Cram)
        mode = tr("Cram: the schedule stays as it is  ·  ");
    m_progress->setText(mode + tr("%n left", nullptr, qMax(1, m_session->left())) + QStringLiteral("  ·  ") +
                        tr("%n done", nullptr, m_session->done()));
}

void ReviewPlace::showNote(const QString &text, const CardRef &leech)
{
    m_leech = leech;
    m_note->setText(text);
    m_noteSuspend->setVisible(leech.question.isValid());
    m_noteBar->show();
}

void ReviewPlace::showSettings()
{
    m_desk.ask(
        this, [](Library &library) { return Reviews(library).settings(); },
        [this](const Result<study::ReviewSettings> &settings) {
            if (!settings) {
                warn(this, tr("Review Settings"), Sentences::of(settings.error()));
                return;
            }
            auto *dialog = new ReviewSettingsDialog(*settings, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                const study::ReviewSettings chosen = dialog->settings();
                m_card->setChoices(chosen);
                m_desk.ask(
                    this, [chosen](Library &library) { return Reviews(library).setSettings(chosen); },
                    [this](const Outcome &outcome) {
                        if (!outcome)
                            warn(this, tr("Review Settings"), Sentences::of(outcome.error()));
                        refresh();
                    });
            });
            dialog->open();
        });
}

void ReviewPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stack->currentWidget() == m_sitting)
        m_card->setFocus(Qt::OtherFocusReason);
    else
        refresh();
}

void ReviewPlace::keyPressEvent(QKeyEvent *event)
{
    const bool start = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (start && m_stack->currentWidget() == m_front && m_begin->isVisible())
        m_begin->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace starling::ui

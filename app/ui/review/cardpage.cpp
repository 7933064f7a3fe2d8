// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardpage.h"

#include "ratingbar.h"
#include "reviewwording.h"
#include "ui/wording.h"
#include "ui/writing/texteditor.h"
#include "uncoverlist.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace starling::ui {

void CardPage::setChoices(const study::ReviewSettings &settings)
{
    m_settings = settings;
    m_ratings->setSimple(settings.simpleMode);
}

const RecallItem *CardPage::term() const
{
    const auto &items = m_card.content.items;
    const auto found = std::find_if(items.cbegin(), items.cend(), [this](const RecallItem &item) {
        return item.id == m_card.card.ref.item;
    });
    return found == items.cend() ? nullptr : &*found;
}

void CardPage::showCard(const AskedCard &card, ReviewSession::Mode mode)
{
    setUpdatesEnabled(false);
    m_card = card;
    m_mode = mode;
    m_confidence.reset();
    m_proposed.reset();
    m_hints = 0;
    m_thinking = 0;
    m_hint->clear();
    m_hint->hide();
    m_editor->setText({});
    m_list->setItems({});
    m_definition->clear();
    const Question &content = card.content.question.content;
    const QString caption =
        card.content.question.pack.title + QStringLiteral("  ·  ") + Wording::of(content.category);
    if (isTerm()) {
        const RecallItem *item = term();
        const bool forward = card.card.ref.kind == CardKind::Term;
        m_caption->setText(caption + QStringLiteral("  ·  ") +
                           (forward ? tr("What does it mean?") : tr("What is it called?")));
        m_title->setText(item ? (forward ? item->text : item->definition) : content.title);
        m_definition->setText(item ? (forward ? item->definition : item->text) : QString());
    } else {
        m_caption->setText(caption + QStringLiteral("  ·  ") + Wording::of(content.difficulty));
        m_title->setText(content.title);
    }
    m_ratings->showOutcomes(card.card.outcomes, card.at.toMSecsSinceEpoch(),
                            mode == ReviewSession::Mode::Cram);
    m_clock.start();
    setPhase(Phase::Answering);
    setFocus(Qt::OtherFocusReason);
    setUpdatesEnabled(true);
}

void CardPage::showOutcomes(const ReviewCard &card, const QDateTime &at)
{
    m_card.card = card;
    m_card.at = at;
    m_ratings->showOutcomes(card.outcomes, at.toMSecsSinceEpoch(), m_mode == ReviewSession::Mode::Cram);
}

void CardPage::setPhase(Phase phase)
{
    m_phase = phase;
    const bool answering = phase == Phase::Answering;
    const bool bet = answering && m_settings.askConfidence && !isTerm();
    m_editor->setVisible(!isTerm() && answering);
    m_written->setVisible(!isTerm() && !answering && !m_written->text().isEmpty());
    m_body->setCurrentWidget(isTerm()    ? static_cast<QWidget *>(m_definition)
                             : answering ? static_cast<QWidget *>(m_editor)
                                         : m_judging);
    m_definition->setVisible(isTerm() && !answering);
    m_bets->setVisible(bet);
    m_uncover->setVisible(answering && !bet);
    m_ratings->setVisible(phase == Phase::Rating);
    showHelp();
}

void CardPage::uncover(std::optional<Confidence> confidence)
{
    m_confidence = confidence;
    m_thinking = static_cast<double>(m_clock.elapsed()) / 1000;
    // As of now, and with the bet: what the buttons say is what the rating will do.
    Q_EMIT outcomesWanted(confidence);
    setFocus(Qt::OtherFocusReason);
    if (isTerm()) {
        flipTerm();
        return;
    }
    m_written->setText(m_editor->text().trimmed());
    m_list->setItems(m_card.content.items);
    if (m_list->items().isEmpty()) {
        propose();
        return;
    }
    setPhase(Phase::Uncovering);
    m_list->uncoverNext();
}

void CardPage::flipTerm()
{
    const study::Proposal proposal = study::proposeForTerm(true, m_hints, m_thinking);
    m_proposed = proposal.rating;
    m_ratings->showProposal(proposal);
    setPhase(Phase::Rating);
}

void CardPage::hint()
{
    const Question &content = m_card.content.question.content;
    if (m_phase != Phase::Answering || isTerm())
        return;
    QString text;
    if (m_hints == 0 && !content.framework.name.isEmpty()) {
        text = tr("Hint: think of %1.").arg(content.framework.name);
    } else {
        const int index = m_hints - (content.framework.name.isEmpty() ? 0 : 1);
        if (index >= content.keyPoints.size())
            return;
        const QString point = content.keyPoints.at(index);
        text = tr("Hint: “%1 …”").arg(point.split(QLatin1Char(' ')).mid(0, 3).join(QLatin1Char(' ')));
    }
    ++m_hints;
    m_hint->setText(text.remove(QStringLiteral("**")));
    m_hint->show();
}

study::Recalled CardPage::recalled() const
{
    study::Recalled sum;
    for (int row = 0; row < m_list->items().size(); ++row) {
        const bool good = m_list->verdict(row).value_or(false);
        switch (m_list->items().at(row).section) {
        case Section::Mistakes:
            sum.mistakes += m_list->verdict(row).has_value() && !good;
            break;
        default:
            ++sum.others;
            sum.othersTicked += good;
        }
    }
    sum.hints = m_hints;
    sum.seconds = m_thinking;
    sum.usualSeconds = m_card.card.usualSeconds;
    return sum;
}

void CardPage::propose()
{
    const study::Proposal proposal = study::proposeRating(recalled());
    m_proposed = proposal.rating;
    m_ratings->showProposal(proposal);
    setPhase(Phase::Rating);
}

void CardPage::choose(Rating rating)
{
    ReviewAnswer answer;
    answer.rating = rating;
    answer.proposed = m_proposed;
    answer.confidence = m_confidence;
    answer.hints = m_hints;
    answer.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    for (int row = 0; row < m_list->items().size(); ++row) {
        const std::optional<bool> good = m_list->verdict(row);
        const RecallItem &item = m_list->items().at(row);
        if (good) // of a mistake the tick says that it was made
            answer.ticks.append({item.id, item.section == Section::Mistakes ? !*good : *good});
    }
    Q_EMIT rated(answer);
}

void CardPage::undo()
{
    Q_EMIT undoRequested();
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recall.h"
#include "desk/desk.h"
#include "desk/reviewing/reviews.h"

#include <QObject>

namespace starling::ui {

/// A card together with what is shown of it.
struct AskedCard
{
    ReviewCard card;
    RecallQuestion content;
    QDateTime at; ///< the outcomes are those of a rating at this time
};

/// One sitting of reviews: asks the desk for the queue, has the next card ready before it is needed, and
/// writes ratings behind the person's back. Knows nothing of widgets.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Due,   ///< what the schedule asks
        These, ///< everything of the filter, and the ratings count
        Cram   ///< everything of the filter, and the schedule stays
    };

    ReviewSession(Desk &desk, QObject *parent = nullptr);

    void start(Mode mode, const ReviewFilter &filter);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const std::optional<AskedCard> &current() const { return m_current; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int remembered() const { return m_remembered; }
    [[nodiscard]] double seconds() const { return m_seconds; }

    /// The outcomes as of now, with the bet; cardReady() follows with the same card.
    void refreshOutcomes(std::optional<Confidence> confidence);
    /// Writes the rating of the current card and goes on; the next card is there at once.
    void rate(ReviewAnswer answer);
    /// Takes the last rating back and shows its card again.
    void undo();
    void bury();
    void suspend();
    void suspendCard(const CardRef &ref);
    void stop();

Q_SIGNALS:
    void cardShown(); ///< current() is another card
    void outcomesRefreshed();
    void finished(); ///< nothing is left; current() is empty
    void leechFound(starling::CardRef ref, const QString &title);
    void clockWentBack();
    void failed(const starling::Error &error);
    void reviewed(starling::QuestionId id, starling::Mastery mastery);

private:
    struct Prepared
    {
        std::optional<AskedCard> card;
        QList<CardRef> queue; ///< of Mode::Due
        int left = 0;
    };

    void prepareNext();
    void take(Result<Prepared> prepared);
    void advance();
    void dropCurrent(const std::function<Outcome(Reviews &, const AskedCard &)> &job);
    [[nodiscard]] std::function<Result<Prepared>(Library &)> preparing() const;

    Desk &m_desk;
    Mode m_mode = Mode::Due;
    ReviewFilter m_filter;
    bool m_running = false;
    std::optional<AskedCard> m_current;
    std::optional<AskedCard> m_next;
    QList<CardRef> m_list; ///< what is still to come, where the schedule does not say it
    bool m_preparing = false;
    bool m_waiting = false; ///< a card is shown as soon as it is there
    int m_left = 0;
    int m_done = 0;
    int m_remembered = 0;
    double m_seconds = 0;
    quint64 m_round = 0; ///< answers of an earlier one are dropped
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewsession.h"
#include "study/ratingproposal.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace starling::ui {

class RatingBar;
class TextEditor;
class UncoverList;

/// One card: the question alone, then the bet, then the answer uncovered piece by piece, then the rating. All
/// of it by single keys. It shows and collects; what happens to the card is the session's business.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    enum class Phase { Answering, Uncovering, Rating };

    explicit CardPage(QWidget *parent = nullptr);

    void setChoices(const study::ReviewSettings &settings);
    void showCard(const AskedCard &card, ReviewSession::Mode mode);
    /// The same card with outcomes as of now.
    void showOutcomes(const ReviewCard &card, const QDateTime &at);
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] TextEditor *editor() const { return m_editor; }
    [[nodiscard]] UncoverList *uncoverList() const { return m_list; }

public Q_SLOTS:
    void undo(); ///< what Edit, Undo calls on the widget that has the focus

Q_SIGNALS:
    void outcomesWanted(std::optional<starling::Confidence> confidence);
    void rated(const starling::ReviewAnswer &answer);
    void undoRequested();
    void buryRequested();
    void suspendRequested();
    void questionRequested(starling::QuestionId id);
    void pauseRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupHead(QVBoxLayout *column);
    void setupBody(QVBoxLayout *column);
    void setupBets(QVBoxLayout *column);
    void setupFoot(QVBoxLayout *column);
    void setPhase(Phase phase);
    void uncover(std::optional<Confidence> confidence);
    void flipTerm();
    void hint();
    void propose();
    void choose(Rating rating);
    bool answeringKey(int key);
    bool uncoveringKey(int key);
    bool ratingKey(int key);
    bool commonKey(int key);
    void showColours();
    void showHelp();
    [[nodiscard]] study::Recalled recalled() const;
    [[nodiscard]] bool isTerm() const { return m_card.card.ref.kind != CardKind::Question; }
    [[nodiscard]] const RecallItem *term() const;

    AskedCard m_card;
    ReviewSession::Mode m_mode = ReviewSession::Mode::Due;
    study::ReviewSettings m_settings;
    Phase m_phase = Phase::Answering;
    std::optional<Confidence> m_confidence;
    std::optional<Rating> m_proposed;
    QElapsedTimer m_clock;
    double m_thinking = 0; ///< seconds until the uncovering
    int m_hints = 0;

    QLabel *m_caption = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QStackedWidget *m_body = nullptr;
    TextEditor *m_editor = nullptr;
    QLabel *m_written = nullptr;
    UncoverList *m_list = nullptr;
    QLabel *m_definition = nullptr;
    QWidget *m_bets = nullptr;
    QPushButton *m_uncover = nullptr;
    RatingBar *m_ratings = nullptr;
    QWidget *m_judging = nullptr;
    QLabel *m_help = nullptr;
};

} // namespace starling::ui

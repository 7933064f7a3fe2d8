// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outcomes.h"
#include "study/ratingproposal.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace starling::ui {

/// The four ratings, each with when the card would come back; in the simple mode "not yet" and "got it". What
/// a button says and what it sends are of the same outcome.
class RatingBar : public QWidget
{
    Q_OBJECT

public:
    explicit RatingBar(QWidget *parent = nullptr);

    void setSimple(bool simple);
    /// `cram`: the schedule stays, so no time is shown.
    void showOutcomes(const std::array<study::RatingOutcome, 4> &outcomes, qint64 now, bool cram);
    void showProposal(const study::Proposal &proposal);
    [[nodiscard]] Rating proposed() const;

Q_SIGNALS:
    void chosen(starling::Rating rating);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    QLabel *m_reason;
    std::array<QPushButton *, 4> m_buttons{};
    std::array<QString, 4> m_until;
    std::optional<study::Proposal> m_proposal;
    bool m_simple = false;
};

} // namespace starling::ui

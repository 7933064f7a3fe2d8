// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbackrow.h"

#include <QCoreApplication>

namespace starling::ui {

/// Turns what was found in a draft into lines for people. It is a hint everywhere: "matches", never
/// "correct".
class FeedbackRows
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::FeedbackRows)

public:
    explicit FeedbackRows(const feedback::Feedback &feedback) : m_feedback(feedback) {}

    /// All parts with their headings, in the order of the panel; `text` is the draft that was read.
    QList<FeedbackRow> rows(const QString &text);

    /// Whether the question has anything to compare a draft with.
    static bool hasScore(const feedback::Feedback &feedback);
    /// "Hint: 62% matches", or that there is nothing to match.
    static QString scoreLine(const feedback::Feedback &feedback);
    static QString heading(FeedbackRow::Part part);

private:
    void addHeading(FeedbackRow::Part part, const QString &side = {});
    FeedbackRow &add(FeedbackRow::Part part, FeedbackRow::Mark mark, const QString &key, const QString &text);
    void addPoints(FeedbackRow::Part part, const QList<feedback::PointMatch> &points);
    void addTerms();
    void addShape();
    void addNumbers();
    void addFindings(FeedbackRow::Part part);

    const feedback::Feedback &m_feedback;
    QString m_text;
    QList<FeedbackRow> m_rows;
};

} // namespace starling::ui

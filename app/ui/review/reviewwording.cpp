// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewwording.h"

#include <QLocale>

namespace starling::ui {

QString ReviewWording::of(Rating rating)
{
    switch (rating) {
    case Rating::Again:
        return tr("Again");
    case Rating::Hard:
        return tr("Hard");
    case Rating::Good:
        return tr("Good");
    case Rating::Easy:
        return tr("Easy");
    }
    return {};
}

QString ReviewWording::meaningOf(Rating rating)
{
    switch (rating) {
    case Rating::Again:
        return tr("I did not have it: something that matters was missing.");
    case Rating::Hard:
        return tr("I had it, with effort or help. This counts as remembered.");
    case Rating::Good:
        return tr("I had it.");
    case Rating::Easy:
        return tr("I had all of it at once.");
    }
    return {};
}

QString ReviewWording::of(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess:
        return tr("A guess");
    case Confidence::Unsure:
        return tr("Unsure");
    case Confidence::Sure:
        return tr("Fairly sure");
    case Confidence::Certain:
        return tr("I would bet on it");
    }
    return {};
}

QString ReviewWording::of(const study::Proposal &proposal)
{
    const QString share = QLocale().toString(qRound(proposal.share * 100));
    const bool all = proposal.share >= 1;
    switch (proposal.reason) {
    case study::ProposalReason::NothingToTick:
        return tr("Judge freely: there was nothing to tick.");
    case study::ProposalReason::MustHaveMissing:
        return tr("A key point was missing.");
    case study::ProposalReason::UnderSixty:
        return tr("%1 % remembered, less than 60 %.").arg(share);
    case study::ProposalReason::UnderEighty:
        return tr("%1 % remembered.").arg(share);
    case study::ProposalReason::Hints:
        return all ? tr("Complete, but with hints.") : tr("%1 % remembered, with hints.").arg(share);
    case study::ProposalReason::Slow:
        return all ? tr("Complete, but slower than usual.")
                   : tr("%1 % remembered, slower than usual.").arg(share);
    case study::ProposalReason::MistakesMade:
        return all ? tr("Complete, but with a mistake.") : tr("%1 % remembered, with a mistake.").arg(share);
    case study::ProposalReason::Complete:
        return all ? tr("Complete.") : tr("%1 % remembered.").arg(share);
    case study::ProposalReason::Fluent:
        return tr("Everything, unaided, and faster than usual.");
    }
    return {};
}

QString ReviewWording::until(const MemoryState &after, qint64 now)
{
    const qint64 minutes = qMax<qint64>(0, (after.due - now + 59'999) / 60'000);
    if (after.state == CardState::Learning || after.state == CardState::Relearning) {
        if (minutes < 60)
            return minutes < 1 ? tr("now") : tr("in %n min", nullptr, static_cast<int>(minutes));
        if (minutes < 24 * 60)
            return tr("in %n h", nullptr, static_cast<int>((minutes + 30) / 60));
    }
    const int days = static_cast<int>(qMax<qint64>(1, after.scheduledDays));
    if (days < 45)
        return tr("in %n day(s)", nullptr, days);
    if (days < 365)
        return tr("in %1 months").arg(QLocale().toString(days / 30.44, 'f', 1));
    return tr("in %1 years").arg(QLocale().toString(days / 365.25, 'f', 1));
}

QString ReviewWording::clock(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace starling::ui

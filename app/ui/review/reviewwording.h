// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "study/ratingproposal.h"

#include <QCoreApplication>

namespace starling::ui {

/// The words of reviewing as a person reads them.
class ReviewWording
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::ReviewWording)

public:
    static QString of(Rating rating);
    /// What the rating means, one sentence. Hard is a pass: it says so.
    static QString meaningOf(Rating rating);
    static QString of(Confidence confidence);
    static QString of(const study::Proposal &proposal);
    /// When a card comes back: "in 10 min", "in 4 days", "in 3 months".
    static QString until(const MemoryState &after, qint64 now);
    /// "2:05"
    static QString clock(int seconds);
};

} // namespace starling::ui

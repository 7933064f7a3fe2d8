// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/storyfit.h"
#include "feedbackrow.h"

namespace starling::ui {

class Stories;

/// The few stories that fit best, with their heading; nothing where none does.
QList<FeedbackRow> storyRows(const QList<feedback::StoryFit> &fits, const Stories &stories);

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback.h"

namespace starling::feedback {

/// Which of the question's own mistakes the draft may be making. Needs the rest of the feedback; `allVoice`
/// are the findings of all checks of the voice, also of those that are switched off.
QList<Finding> mistakeFindings(const Draft &draft, const Rubric &rubric, const Feedback &feedback,
                               const QList<Finding> &allVoice);

} // namespace starling::feedback

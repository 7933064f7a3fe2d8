// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback.h"

namespace starling::feedback {

/// How the draft sounds: "I" against "we", hedges, fillers, passive openings, blame.
QList<Finding> voiceFindings(const Draft &draft, const Voice &voice);

} // namespace starling::feedback

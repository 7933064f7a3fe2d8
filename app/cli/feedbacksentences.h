// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/feedback.h"

#include <QString>

namespace starling::cli {

/// What a finding says, in a sentence.
QString sentenceOf(const feedback::Finding &finding);
/// How a draft names a term, in a few words; empty where it does as the term is written.
QString noteOf(const feedback::TermMatch &match);

QLatin1StringView wordOf(feedback::State state);
QLatin1StringView wordOf(feedback::Finding::Kind kind); ///< "empty part", …
QLatin1StringView wordOf(feedback::Naming naming);      ///< "acronym", …

} // namespace starling::cli

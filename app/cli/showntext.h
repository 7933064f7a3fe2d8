// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

namespace starling::cli {

/// A question with its sections, my answer and my notes, to read on a terminal.
QStringList shownText(const StudyQuestion &question);

/// The name of a section as its tab has it: "STAR example".
QLatin1StringView titleOf(Section section);

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Whether the lines are questions and answers behind their letters: "Q: …" and "A: …", "**Q1.** …",
/// "Question 3: …" and "Answer: …".
bool looksLikeQuestionsAndAnswers(const QStringList &lines);

/// Reads them: what follows the answer's letter, or the question where answers have none, lands in How to
/// Answer. A heading above questions is a tag of theirs.
ImportResult readQuestionsAndAnswers(const QByteArray &bytes, const ImportOptions &options = {});

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// A question or a request, as "Describe a day at work".
bool asksSomething(const QString &line);

/// Whether most lines of a text are questions or requests.
bool looksLikeQuestionList(const QStringList &lines);

/// Reads a plain list: each line that asks something, or in a list of topics each topic, becomes a question
/// with empty sections. List signs and numbers before the lines are left out; lines that are there twice are
/// read once. A line above them is the title, a heading between topics their tag.
ImportResult readQuestionList(const QByteArray &bytes, const ImportOptions &options = {});

} // namespace starling::exchange

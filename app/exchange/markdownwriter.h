// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// Writes the layout of docs/formats.md as UTF-8. Reading it again gives an equal pack and equal own texts.
/// `own` may be empty: then nothing of the person is in it.
QByteArray writeMarkdown(const Pack &pack, const QList<OwnTexts> &own = {});

/// The same for one question by itself, with the head of its pack and which part of it the file is: see
/// joinparts.h.
QByteArray writeMarkdownQuestion(const Pack &pack, int question, const QList<OwnTexts> &own = {});

} // namespace starling::exchange

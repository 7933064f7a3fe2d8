// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling {

/// What becomes of the emphasis that is opened or closed within a stretch of Markdown that is replaced:
/// "**Globex** Grand", "*at Globex* Grand".
struct BrokenEmphasis
{
    qsizetype start = 0; ///< of what is replaced, with a mark before it whose partner goes too
    qsizetype end = 0;   ///< likewise behind it
    QString opens;       ///< marks that stay, before what is put there
    QString closes;      ///< and behind it
};

/// `first` and `last` bound what may be replaced besides the stretch from `start` to `end`.
BrokenEmphasis brokenEmphasis(const QString &text, qsizetype start, qsizetype end, qsizetype first,
                              qsizetype last);

} // namespace starling

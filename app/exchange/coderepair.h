// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <QString>

namespace starling::exchange {

/// Text after the repair, with what was mended and what could not be.
struct RepairedText
{
    QString text;
    int mended = 0;            ///< characters that came out of broken ones
    int unmended = 0;          ///< characters that are broken and cannot be told any more
    int firstMendedLine = 0;   ///< from 1, 0 if there is none
    int firstUnmendedLine = 0; ///< from 1, 0 if there is none
    QString chain;             ///< how it broke: "UTF-8 read as windows-874"
};

/// Mends characters whose UTF-8 bytes were read as another code page, once or several times over, in the
/// whole text or in parts. Decided for each run of non-ASCII characters: only a run whose bytes are wholly
/// valid UTF-8 with a plausible meaning is replaced, so text that is right stays as it is.
RepairedText repairText(const QString &text);
/// Ends early, with half a text, where the watch says so.
RepairedText repairText(const QString &text, Watch &watch);

} // namespace starling::exchange

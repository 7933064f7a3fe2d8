// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling::exchange {

/// A text with gaps ("{{c1::answer::hint}}"), both ways; nested gaps count.
struct Cloze
{
    QString question; ///< with […] or [hint] in the place of each gap
    QString answer;   ///< with what stands in the gaps
    bool hasGaps = false;
};

/// Works on HTML and on plain text; of one that is not closed the text stays.
Cloze clozeOf(const QString &text);

} // namespace starling::exchange

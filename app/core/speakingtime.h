// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "starmarkers.h"

namespace starling {

/// How fast a person speaks until it is measured, and the bounds of what we believe, in words a minute.
inline constexpr int usualPace = 150;
inline constexpr int slowestPace = 60;
inline constexpr int fastestPace = 300;
/// How long an answer should take unless the person says otherwise.
inline constexpr int usualTargetSeconds = 120;

/// Seconds to say so many words, rounded.
int speakingSeconds(int words, int wordsPerMinute);
/// The pace of someone who read so many words in so many milliseconds; nothing where it is not believable.
std::optional<int> paceOf(int words, qint64 milliseconds);
/// "2:05"
QString minutesAndSeconds(int seconds);

/// Words of an answer without its markers, and of each part that it is divided into.
struct AnswerLength
{
    struct Part
    {
        StarPart part = StarPart::Situation;
        int words = 0;
        friend bool operator==(const Part &, const Part &) = default;
    };
    int words = 0;
    QList<Part> parts; ///< in the order of the text; a part told twice stands once
    friend bool operator==(const AnswerLength &, const AnswerLength &) = default;
};

AnswerLength lengthOf(const QString &text);

} // namespace starling

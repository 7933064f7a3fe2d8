// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakingtime.h"

#include "plaintext.h"

#include <algorithm>

namespace starling {

int speakingSeconds(int words, int wordsPerMinute)
{
    const int pace = std::clamp(wordsPerMinute, slowestPace, fastestPace);
    return static_cast<int>((qint64{words} * 60 + pace / 2) / pace);
}

std::optional<int> paceOf(int words, qint64 milliseconds)
{
    if (milliseconds <= 0)
        return std::nullopt;
    const qint64 pace = (qint64{words} * 60'000 + milliseconds / 2) / milliseconds;
    if (pace < slowestPace || pace > fastestPace)
        return std::nullopt;
    return static_cast<int>(pace);
}

QString minutesAndSeconds(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

AnswerLength lengthOf(const QString &text)
{
    const QList<StarSpan> spans = starSpans(text);
    AnswerLength length;
    if (spans.isEmpty()) {
        length.words = wordCount(text);
        return length;
    }
    length.words = wordCount(QStringView(text).left(spans.first().marker));
    for (const StarSpan &span : spans) {
        const int words = wordCount(QStringView(text).mid(span.begin, span.end - span.begin));
        length.words += words;
        const auto known = std::find_if(length.parts.begin(), length.parts.end(),
                                        [&span](const auto &part) { return part.part == span.part; });
        if (known == length.parts.end())
            length.parts.append({span.part, words});
        else
            known->words += words;
    }
    return length;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace starling {

/// The parts of a told story, in the order they are told.
enum class StarPart { Situation, Task, Action, Result, Lesson };

inline constexpr std::array allStarParts{StarPart::Situation, StarPart::Task, StarPart::Action,
                                         StarPart::Result, StarPart::Lesson};

/// A part of an answer that is divided by markers. A marker is a line of its own, a Markdown heading of any
/// level that names a part, in English or German, in any case, with or without a colon: "## Situation",
/// "# task:", "## Ergebnis". Nothing else is one. Text before the first marker is in no part.
struct StarSpan
{
    StarPart part = StarPart::Situation;
    qsizetype marker = 0; ///< where its marker begins, in UTF-16 units
    qsizetype begin = 0;  ///< the line below the marker
    qsizetype end = 0;    ///< the next marker, or the end of the text
    friend bool operator==(const StarSpan &, const StarSpan &) = default;
};

/// The part that a line names, if it is a marker.
std::optional<StarPart> starMarker(QStringView line);
/// The marker we write: "## Situation"; `language` is that of the answer, "de…" or anything for English.
QString starMarkerLine(StarPart part, const QString &language = {});

QList<StarSpan> starSpans(QStringView text);
/// Without its marker lines: what is counted and spoken.
QString spokenText(const QString &text);

/// The same text with all five markers. `earlier` is how the text was divided before, if it ever was: it
/// comes back as it was where only its markers were taken off, else each part begins again where its first
/// line is found. No word is lost.
QString withStarMarkers(const QString &text, const QString &earlier = {}, const QString &language = {});
/// The same text as paragraphs, without markers and without the blank lines around them.
QString withoutStarMarkers(const QString &text);

} // namespace starling

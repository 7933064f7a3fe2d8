// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story.h"

namespace starling {

/// Where a confidential name stands in a text, in UTF-16 units.
struct ConfidentialPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    int name = 0; ///< index in the list of names
    friend bool operator==(const ConfidentialPlace &, const ConfidentialPlace &) = default;
};

/// The places of names as whole words, case aside, from the first to the last; where two overlap, the one
/// that begins first, then the longer one. White space in a name stands for any white space.
QList<ConfidentialPlace> confidentialPlaces(const QString &text, const QList<ConfidentialName> &names);

/// The text with each name replaced.
QString withoutConfidential(const QString &text, const QList<ConfidentialName> &names);

} // namespace starling

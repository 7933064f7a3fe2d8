// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace starling {

/// A run of text that two versions share, or that only one of them has.
struct DiffRun
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/// What became of `before`, word by word: the runs without Added are `before`, those without Removed are
/// `after`, character for character. Words, the white space between them and marks are compared as they are.
/// (E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.) Bounded: of texts that differ in more
/// than some 1,500 words, the part between their common beginning and end is shown as replaced.
QList<DiffRun> wordDiff(const QString &before, const QString &after);

} // namespace starling

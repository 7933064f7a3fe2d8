// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace starling::ui {

/// A word of a line, by its place in it.
struct SpellWord
{
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

/// The words of a line that are worth checking: letters with apostrophes inside. Left out are words with
/// digits or underscores, ACRONYMS and words with CAPITALS inside (camelCase), code between backticks, URLs,
/// mail addresses, paths, single letters, and markers that begin with "#".
QList<SpellWord> spellWords(QStringView line);

} // namespace starling::ui

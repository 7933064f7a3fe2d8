// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace starling::exchange {

// How words of English are formed, as far as it tells where a word ends.

/// "batches" and "skills", but neither "switchs" nor "batchess".
bool isPlural(QStringView word);

bool hasVowel(QStringView word);

/// What words end in rather than begin with.
bool isEnding(QStringView text);

/// Ends as words do and names do not: "manning".
bool endsLikeWord(QStringView text);

/// What a word in small letters may be formed from by a common ending: "caching" from "cach" and "cache".
QStringList stemsOf(QStringView word);

/// "modulation" of "intermodulation"; empty where the word does not begin so, or too little is left.
QStringView withoutPrefix(QStringView word);

} // namespace starling::exchange

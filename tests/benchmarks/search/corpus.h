// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling::bench {

/// Question `number` of a made-up collection, the same for the same number: about 600 words whose frequencies
/// follow Zipf's law over 30,000 words, as in real texts. A hard case: a word such as "scale" is in most
/// questions, a letter in all.
Question corpusQuestion(int number);

/// Questions `first` to `first + count - 1` as a pack of its own.
Pack corpusPack(int first, int count);

/// All texts of the question, as a person would keep them in a file.
QString plainTextOf(const Question &question);

} // namespace starling::bench

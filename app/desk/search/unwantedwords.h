// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "searchfilter.h"

namespace starling {

class Library;

/// What finds the questions that `query` leaves out for their texts: its conditions on text that stand alone
/// and are negated, each wanted instead. Empty where there are none.
SearchQuery unwantedIn(const SearchQuery &query);

/// The questions without any hit of `unwanted`, at most `most` of them, in their order. Looks into the texts
/// of single questions, for the few that are shown first: a large index would have to be asked for all that
/// hold an unwanted word. Errors: Cancelled, once `stop` is true.
Result<QList<QuestionId>> without(Library &library, const SearchQuery &unwanted, const QList<QuestionId> &ids,
                                  qsizetype most, const SearchStop &stop);

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QStringList>

namespace starling::test {

/// How well the items of a page were found: F1, averaged over its questions.
struct PageScores
{
    double terms = 0;
    double points = 0;
    QStringList wrong;       ///< terms that are none
    QStringList wrongPoints; ///< key points that are none
};

/// The lines of the shipped lexicon, and those that are no term of the page.
QStringList shippedTerms();
QStringList withoutTermsOf(const Pack &page, const QStringList &lexicon);

/// Prints the page with its items run together, and reads it with a lexicon of these terms and the ordinary
/// words, or, without terms, with nothing.
PageScores scoresWith(const QStringList &lexicon, const Pack &page);

} // namespace starling::test

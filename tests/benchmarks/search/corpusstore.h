// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starling::bench {

/// A store of so many made-up questions and the same texts as files, made once and used again.
struct CorpusStore
{
    QString store;
    QString texts; ///< a folder with a file per question
};

/// Makes in `folder` what is not there; ends the program where it cannot.
CorpusStore corpusStore(const QString &folder, int count);

} // namespace starling::bench

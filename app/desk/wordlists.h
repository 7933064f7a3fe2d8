// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "feedback/lexicon.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace starling {

/// The word lists of a language: each as the person's own copy has it (`folder`/words/LANGUAGE/NAME.txt,
/// beside the store), or as it came with the program. A language without lists has none, and English if it is
/// empty.
feedback::WordLists readWordLists(const QString &language, const QString &folder);

/// The lists made ready.
std::shared_ptr<const feedback::Lexicon> readLexicon(const QString &language, const QString &folder);

/// A list as a file has it, comments and all.
struct WordListText
{
    QString text;    ///< the person's own copy, or the shipped one
    QString shipped; ///< empty where the program has none
};

/// The languages that have lists: those that came with the program, then the person's own.
QStringList wordListLanguages(const QString &folder);
/// All lists of a language by name (feedback::listNames()), also those that are still empty.
QHash<QString, WordListText> wordListTexts(const QString &language, const QString &folder);
/// Keeps texts by name as the person's own copies; one that is as it was shipped needs none. Error:
/// WriteFailed; the lists before it are kept.
Outcome saveWordLists(const QString &language, const QString &folder, const QHash<QString, QString> &texts);

/// Where the person's own copies are looked for: beside the store.
QString ownListsFolder(const QString &storePath);

} // namespace starling

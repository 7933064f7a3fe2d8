// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace starling::ui {

/// A Hunspell dictionary: two files beside each other.
struct Dictionary
{
    QString name; ///< "en_GB"
    QString affixes;
    QString words;
    friend bool operator==(const Dictionary &, const Dictionary &) = default;
};

/// Where this system keeps dictionaries, and a folder "dictionaries" beside the program and the store.
QStringList dictionaryFolders(const QString &programFolder, const QString &storeFolder);

/// All of them by name; where a name is in several folders the first counts.
QList<Dictionary> findDictionaries(const QStringList &folders);

/// The names that fit the languages ("en", "de_DE"), one for each language: the exact name, else the one that
/// is usual for it.
QStringList dictionariesFor(const QStringList &languages, const QList<Dictionary> &available);

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionaries.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

// A later system is a line here.
#if defined(Q_OS_MACOS)
const QStringList systemFolders{u"~/Library/Spelling"_s, u"/Library/Spelling"_s,
                                u"/opt/homebrew/share/hunspell"_s, u"/usr/local/share/hunspell"_s};
#elif defined(Q_OS_WIN)
const QStringList systemFolders{u"~/AppData/Local/hunspell"_s, u"~/AppData/Roaming/hunspell"_s,
                                u"C:/Hunspell"_s, u"C:/Program Files/LibreOffice/share/extensions/dict-en"_s,
                                u"C:/Program Files/LibreOffice/share/extensions/dict-de"_s};
#else
const QStringList systemFolders{u"~/.local/share/hunspell"_s,   u"/usr/share/hunspell"_s,
                                u"/usr/share/myspell"_s,        u"/usr/share/myspell/dicts"_s,
                                u"/usr/local/share/hunspell"_s, u"/run/host/usr/share/hunspell"_s};
#endif

QString language(const QString &name)
{
    return name.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
}

} // namespace

QStringList dictionaryFolders(const QString &programFolder, const QString &storeFolder)
{
    QStringList folders{storeFolder + u"/dictionaries"_s, programFolder + u"/dictionaries"_s};
    for (const QString &folder : systemFolders)
        folders += folder.startsWith(u'~') ? QDir::homePath() + folder.mid(1) : folder;
    return folders;
}

QList<Dictionary> findDictionaries(const QStringList &folders)
{
    QList<Dictionary> found;
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &file : folder.entryList({u"*.aff"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(4);
            const QString words = folder.filePath(name + u".dic"_s);
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&name](const Dictionary &other) { return other.name == name; });
            if (!known && !name.startsWith("hyph_"_L1) && QFile::exists(words))
                found.append({name, folder.filePath(file), words});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Dictionary &a, const Dictionary &b) { return a.name < b.name; });
    return found;
}

QStringList dictionariesFor(const QStringList &languages, const QList<Dictionary> &available)
{
    QStringList names;
    QStringList served;
    for (const QString &wanted : languages) {
        if (served.contains(language(wanted)))
            continue;
        const QString usual = QLocale(language(wanted)).name(); // de: de_DE
        QString best;
        int grade = 0;
        for (const Dictionary &dictionary : available) {
            QString name = dictionary.name;
            name.replace(u'-', u'_');
            const int fits = name == QString(wanted).replace(u'-', u'_') ? 3
                             : name == usual                             ? 2
                             : language(name) == language(wanted)        ? 1
                                                                         : 0;
            if (fits > grade) {
                grade = fits;
                best = dictionary.name;
            }
        }
        if (!best.isEmpty()) {
            names += best;
            served += language(wanted);
        }
    }
    return names;
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordlists.h"

#include <QFile>
#include <QFileInfo>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestList = 4LL * 1024 * 1024;

std::optional<QString> textOf(const QString &path)
{
    QFile file(path);
    if (file.size() > longestList || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

} // namespace

feedback::WordLists readWordLists(const QString &language, const QString &folder)
{
    feedback::WordLists lists;
    lists.language = language.isEmpty() ? u"en"_s : language.section(u'-', 0, 0).toLower();
    for (const QString &name : feedback::listNames()) {
        const QString file = u"/words/%1/%2.txt"_s.arg(lists.language, name);
        std::optional<QString> text;
        if (!folder.isEmpty())
            text = textOf(folder + file);
        if (!text)
            text = textOf(u":/starling"_s + file);
        if (text)
            feedback::setList(lists, name, *text);
    }
    return lists;
}

std::shared_ptr<const feedback::Lexicon> readLexicon(const QString &language, const QString &folder)
{
    return std::make_shared<const feedback::Lexicon>(readWordLists(language, folder));
}

QString ownListsFolder(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath();
}

} // namespace starling

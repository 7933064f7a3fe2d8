// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordlists.h"

#include "outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResource>

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

QString listPath(const QString &language, const QString &name)
{
    return u"/words/%1/%2.txt"_s.arg(language, name);
}

/// Those that came with the program, where they lie in it; null for a language without.
std::shared_ptr<const feedback::WordVectors> vectorsOf(const QString &language)
{
    const QResource file(u":/starling/vectors/%1.vectors"_s.arg(language));
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        return {};
    return feedback::WordVectors::read({file.data(), static_cast<qsizetype>(file.size())});
}

} // namespace

feedback::WordLists readWordLists(const QString &language, const QString &folder)
{
    feedback::WordLists lists;
    lists.language = language.isEmpty() ? u"en"_s : language.section(u'-', 0, 0).toLower();
    for (const QString &name : feedback::listNames()) {
        const QString file = listPath(lists.language, name);
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
    feedback::WordLists lists = readWordLists(language, folder);
    auto vectors = vectorsOf(lists.language);
    return std::make_shared<const feedback::Lexicon>(std::move(lists), std::move(vectors));
}

QStringList wordListLanguages(const QString &folder)
{
    QStringList languages = QDir(u":/starling/words"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (!folder.isEmpty()) {
        for (const QString &own :
             QDir(folder + u"/words"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (!languages.contains(own))
                languages += own;
        }
    }
    return languages;
}

QHash<QString, WordListText> wordListTexts(const QString &language, const QString &folder)
{
    QHash<QString, WordListText> texts;
    for (const QString &name : feedback::listNames()) {
        const QString file = listPath(language, name);
        WordListText list;
        list.shipped = textOf(u":/starling"_s + file).value_or(QString());
        list.text = textOf(folder + file).value_or(list.shipped);
        texts.insert(name, list);
    }
    return texts;
}

Outcome saveWordLists(const QString &language, const QString &folder, const QHash<QString, QString> &texts)
{
    const QString own = folder + u"/words/"_s + language;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QString file = listPath(language, text.key());
        if (text.value() == textOf(u":/starling"_s + file).value_or(QString())) {
            if (QFile::exists(folder + file) && !QFile::remove(folder + file))
                return Error{Error::Kind::WriteFailed, folder + file, {}};
            continue;
        }
        if (!QDir().mkpath(own))
            return Error{Error::Kind::WriteFailed, own, {}};
        if (Outcome written = writeOutput(folder + file, text.value().toUtf8()); !written)
            return written;
    }
    return {};
}

QString ownListsFolder(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath();
}

} // namespace starling

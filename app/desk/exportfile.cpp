// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include "exchange/markdownwriter.h"
#include "outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

Error failure(const QString &path, const QString &detail)
{
    return {Error::Kind::WriteFailed, path, detail};
}

/// Makes a new folder beside `path`, under a name that nothing has yet; empty where that cannot be.
QString folderBeside(const QString &path)
{
    const QString stem = path + u'.' + QString::number(QCoreApplication::applicationPid());
    for (int i = 0; i < 100; ++i) {
        const QString name = u"%1-%2.tmp"_s.arg(stem).arg(i);
        if (QDir().mkdir(name))
            return name;
        if (!QFileInfo::exists(name))
            return {};
    }
    return {};
}

Outcome fillFolder(const QDir &folder, const ExportContent &content,
                   const std::function<bool(double)> &progress)
{
    const QList<exchange::OwnTexts> own = ownTextsOf(content);
    const auto count = static_cast<double>(content.pack.questions.size());
    for (int i = 0; i < content.pack.questions.size(); ++i) {
        if (progress && !progress(i / count))
            return Error{Error::Kind::Cancelled, folder.path(), {}};
        QFile file(folder.filePath(fileNameOf(content.pack.questions.at(i), i)));
        const QByteArray bytes = exchange::writeMarkdownQuestion(content.pack, i, own);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failure(file.fileName(), file.errorString());
    }
    return {};
}

Outcome writeFolder(const QString &name, const ExportContent &content,
                    const std::function<bool(double)> &progress)
{
    const QString path = QDir::cleanPath(QFileInfo(name).absoluteFilePath());
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(name, u"it is a file"_s);
    if (info.exists() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure(name, u"the folder is not empty"_s);
    const QString beside = folderBeside(path);
    if (beside.isEmpty())
        return failure(name, u"no folder can be made there"_s);
    Outcome done = fillFolder(QDir(beside), content, progress);
    if (done && progress && !progress(1.0))
        done = Error{Error::Kind::Cancelled, name, {}};
    if (done && info.exists() && !QDir().rmdir(path)) // not every system renames over an empty folder
        done = failure(name, u"the folder is in use"_s);
    if (done && !QDir().rename(beside, path))
        done = failure(name, u"the folder cannot be named so"_s);
    if (!done)
        QDir(beside).removeRecursively();
    return done;
}

} // namespace

QList<exchange::OwnTexts> ownTextsOf(const ExportContent &content)
{
    QList<exchange::OwnTexts> own;
    for (int i = 0; i < content.pack.questions.size(); ++i) {
        const auto written = content.own.constFind(content.pack.questions.at(i).uid);
        if (written != content.own.cend())
            own += exchange::OwnTexts{i, written->answer, written->note, written->variants};
    }
    return own;
}

Outcome writeExport(const QString &path, const ExportContent &content, ExportFormat format,
                    const QDateTime &now, const std::function<bool(double)> &progress)
{
    if (format == ExportFormat::MarkdownFolder)
        return writeFolder(path, content, progress);
    if (progress && !progress(0.0))
        return Error{Error::Kind::Cancelled, path, {}};
    const auto bytes = exportBytes(content, format, now);
    if (!bytes)
        return bytes.error();
    if (progress && !progress(0.9))
        return Error{Error::Kind::Cancelled, path, {}};
    return writeOutput(path, *bytes);
}

QString fileNameOf(const Question &question, qsizetype index)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : question.title.toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= longest)
            break;
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    const QString number = u"%1"_s.arg(index + 1, 3, 10, QChar(u'0'));
    return name.isEmpty() ? number + ".md"_L1 : u"%1-%2.md"_s.arg(number, name);
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "openlibrary.h"
#include "sentences.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// A store that is too damaged to be opened is unsound too; everything else is no answer.
Result<QStringList> problemsOf(const QString &path)
{
    Result<std::unique_ptr<Library>> library = Library::open(path);
    if (library)
        return library.value()->verify(false);
    if (library.error().kind == Error::Kind::Damaged)
        return QStringList{sentence(library.error())};
    return library.error();
}

} // namespace

Exit runVerify(const CommandLine &line, Streams &streams)
{
    const QString path = storePath(line);
    const auto problems = valueOrComplaint(problemsOf(path), streams);
    if (!problems)
        return Exit::Refused;

    const bool sound = problems->isEmpty();
    if (line.json) {
        streams.print(QJsonObject{
            {u"store"_s, path},
            {u"sound"_s, sound},
            {u"problems"_s, QJsonArray::fromStringList(*problems)},
        });
    } else if (sound) {
        streams.print(u"%1 is sound."_s.arg(visibleLine(path)));
    } else {
        for (const QString &problem : *problems)
            streams.print(visibleLine(problem));
    }
    if (sound)
        return Exit::Done;
    streams.complain(u"%1 is not sound: %2. Make a copy of the file, and put a backup in its place."_s.arg(
        visibleLine(path), counted(problems->size(), "problem"_L1)));
    return Exit::Refused;
}

} // namespace starling::cli

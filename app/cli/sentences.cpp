// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "visibletext.h"

#include <QStringList>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// What happened and what to do; %1 is the thing, %2 the system's own message in brackets, or nothing.
QString pattern(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::CannotOpen:
        return u"%1 cannot be opened%2. Check that its folder exists and that you may write there."_s;
    case Error::Kind::InUse:
        return u"%1 is open in another window or program. Close Starling there and try again."_s;
    case Error::Kind::NotAStore:
        return u"%1 is not a store of Starling%2, and was left as it is. Choose another file with --store."_s;
    case Error::Kind::Damaged:
        return u"%1 is damaged%2. Make a copy of the file, and put a backup in its place."_s;
    case Error::Kind::MigrationFailed:
        return u"%1 could not be brought to this version of Starling%2. It is as it was; check that the disk "
               "has room, and try again."_s;
    case Error::Kind::NoFullTextSearch:
        return u"%1 was not opened%2: the SQLite in use cannot search texts, it lacks FTS5. Install Qt's own "
               "SQLite plug-in, and try again."_s;
    case Error::Kind::BackupFailed:
        return u"%1 could not be backed up%2, so nothing in it was changed. Check that the disk has room, "
               u"and "
               "try again."_s;
    case Error::Kind::WriteFailed:
        return u"%1 could not be written%2. Check that the disk has room and that you may write there, and "
               "try again."_s;
    case Error::Kind::ReadFailed:
        return u"%1 cannot be read%2. Check that it exists and that you may read it."_s;
    case Error::Kind::NotFound:
        return u"There is no \"%1\"%2. The commands packs and questions list what there is."_s;
    case Error::Kind::Refused:
        return u"%1 was refused%2. Nothing was changed."_s;
    case Error::Kind::Cancelled:
        return u"%1 was given up%2. Nothing was changed."_s;
    case Error::Kind::TooNew:
    case Error::Kind::Ambiguous:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error &error)
{
    const QString what = visibleLine(error.what);
    const QString detail = visibleLine(error.detail.trimmed());
    if (error.kind == Error::Kind::TooNew) {
        const QString version = detail.isEmpty() ? QString() : u" (version %1 of the store)"_s.arg(detail);
        return u"%1 was written by a newer Starling%2, and was left as it is. Update Starling, or choose "
               "another file with --store."_s.arg(what, version);
    }
    if (error.kind == Error::Kind::Ambiguous) {
        return u"\"%1\" fits more than one question. Say which one: %2."_s.arg(
            what, visibleLine(error.detail.trimmed().split(u'\n').join(u", "_s)));
    }
    const QString message = detail.isEmpty() ? QString() : u" (%1)"_s.arg(detail);
    const QString name = what.isEmpty() ? u"The store"_s : what;
    if (error.kind == Error::Kind::InUse)
        return pattern(error.kind).arg(name); // the system's message says no more
    return pattern(error.kind).arg(name, message);
}

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "connection.h"
#include "files.h"
#include "integrity.h"
#include "persontexts.h"
#include "statement.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

Outcome verifyCopy(const Connection &original, const QString &path)
{
    auto copy = Connection::open(path, Connection::Mode::Reader);
    if (!copy)
        return copy.error();
    const auto problems = integrityCheck(**copy);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Kind::BackupFailed, path, problems->join(u'\n')};
    const auto texts = personTexts(original);
    if (!texts)
        return texts.error();
    const auto copied = personTexts(**copy);
    if (!copied)
        return copied.error();
    if (*texts != *copied)
        return Error{Error::Kind::BackupFailed, path, u"the copy holds other texts than the store"_s};
    return {};
}

Outcome makeVerifiedCopy(const Connection &connection, const QString &part)
{
    // SQLite writes into an empty file that is there; made by us, it is private from the first byte.
    if (Outcome made = makePrivateFile(part); !made)
        return made;
    if (Outcome copied = execute(connection, u"VACUUM INTO CAST(? AS TEXT)"_s, part); !copied)
        return copied;
    return verifyCopy(connection, part);
}

} // namespace

Outcome makeBackup(const Connection &connection, const QString &target)
{
    const QString part = target + ".part"_L1;
    removeDatabaseFiles(part); // of an attempt that was killed
    Outcome done = makeVerifiedCopy(connection, part);
    if (done)
        done = renameDurably(part, target);
    if (done)
        return {};
    removeDatabaseFiles(part);
    return Error{Error::Kind::BackupFailed, target, done.error().detail};
}

} // namespace starling::store

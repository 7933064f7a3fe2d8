// SPDX-License-Identifier: GPL-3.0-or-later
#include "importundo.h"

#include "editing/settling.h"
#include "library.h"
#include "store/importundo.h"
#include "store/store.h"
#include "store/transaction.h"

namespace starling {

using namespace Qt::StringLiterals;

Result<std::optional<ImportToUndo>> importToUndo(Library &library)
{
    const auto last = store::readLastImport(library.store().connection());
    if (!last)
        return last.error();
    if (!*last)
        return std::optional<ImportToUndo>();
    return std::optional(ImportToUndo{(*last)->title, (*last)->importedAt});
}

Result<ImportUndone> undoLastImport(Library &library)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<ImportUndone> {
        const auto last = store::readLastImport(connection);
        if (!last)
            return last.error();
        if (!*last)
            return Error{Error::Kind::NotFound, u"import to undo"_s, {}};
        const auto undone = store::undoImport(connection, **last);
        if (!undone)
            return undone.error();
        if (undone->pack.isValid()) {
            if (const Outcome done = settlePack(connection, undone->pack); !done)
                return done.error();
        }
        return ImportUndone{undone->pack, undone->title, undone->removed, undone->restored, undone->kept};
    });
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "statement.h"

#include <QDateTime>

namespace starling::store {

/// Notes, within the transaction of an import, what it is about to change, so that it can be taken back.
/// Every call comes before the change it is about, but added().
class ImportRecord
{
public:
    /// The record of an import into a pack that is there. Older records than the last few go.
    static Result<ImportRecord> ofUpdate(const Connection &connection, PackId pack, const QString &newVersion,
                                         const QDateTime &now);
    /// The record of an import that just added the pack.
    static Result<ImportRecord> ofNewPack(const Connection &connection, PackId pack, const QDateTime &now);

    Outcome added(QuestionId id, const QByteArray &digest);
    Outcome changing(QuestionId id, const QByteArray &newDigest);
    /// Its place or number; of no effect where it is recorded already.
    Outcome moving(QuestionId id);

private:
    ImportRecord(const Connection &connection, qint64 id);
    static Result<ImportRecord> make(const Connection &connection, PackId pack, bool added,
                                     const QString &version, const QDateTime &now);

    qint64 m_id;
    Statement m_added;
    Statement m_changing;
    Statement m_items;
    Statement m_moving;
};

} // namespace starling::store

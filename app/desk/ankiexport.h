// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownwriting.h"
#include "core/pack.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace starling {

/// The bytes of an .apkg that Anki accepts: a card for each question and for each explained term. Read again
/// by readForeign() it gives the same pack. `own` are the person's texts by the question's uid. Errors:
/// WriteFailed (of the private folder it is made in).
Result<QByteArray> ankiPackageOf(const Pack &pack, const QHash<QString, OwnWriting> &own,
                                 const QDateTime &now);

} // namespace starling

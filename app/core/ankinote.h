// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace starling {

/// One note as Anki keeps it. Its fields are HTML; what Anki knows beside (scheduling, media) is not here.
struct AnkiNote
{
    QString guid; ///< stable over versions; may be empty
    QString notetype;
    QStringList fieldNames; ///< one per field, or fewer where the source does not name them
    QStringList fields;
    QStringList tags;
    QString deck; ///< of its first card, "Parent::Child"; may be empty
    friend bool operator==(const AnkiNote &, const AnkiNote &) = default;
};

} // namespace starling

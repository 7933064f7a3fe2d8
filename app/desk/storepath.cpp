// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include <QStandardPaths>

namespace starling {

// ~/.local/share/starling (or below $XDG_DATA_HOME), ~/Library/Application Support/starling and
// %LOCALAPPDATA%\starling. On Windows the local folder, not the roaming one: a store that is copied between
// machines while it is open is a store that is lost. The generic location, because ours does not depend on
// the names that a QCoreApplication was given.
QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/starling/starling.db");
}

} // namespace starling

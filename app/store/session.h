// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QVariant>

namespace starling::store {

class Connection;

/// Booleans, whole numbers (as qlonglong), doubles, strings and byte arrays come back as they went in.
Result<QHash<QString, QVariant>> readSession(const Connection &connection);

/// One transaction over the values that are new or other than stored; an invalid QVariant takes its name out.
/// Error: Refused for a value of another type (what: its name); nothing is written then.
Outcome writeSession(const Connection &connection, const QHash<QString, QVariant> &values);

} // namespace starling::store

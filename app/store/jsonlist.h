// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace starling::store {

/// A short list of strings in one column (tags, authors), as a JSON array.
QString jsonFromList(const QStringList &list);
QStringList listFromJson(const QString &json);

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QStringList>

namespace starling::store {

/// A short list of strings in one column (tags, authors), as a JSON array.
QString jsonFromList(const QStringList &list);
QStringList listFromJson(const QString &json);
/// For json_each(): any number of ids in one parameter.
QByteArray jsonFromIds(const QList<QuestionId> &ids);

} // namespace starling::store

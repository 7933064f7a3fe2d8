// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QStringList>

namespace starling::store {

/// A short list of strings in one column (tags, authors), as a JSON array.
QString jsonFromList(const QStringList &list);
QStringList listFromJson(const QString &json);
QByteArray jsonFromNumbers(const QList<qint64> &numbers);

/// For json_each(): any number of ids in one parameter.
template <class Tag>
QByteArray jsonFromIds(const QList<Id<Tag>> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const Id<Tag> id : ids)
        numbers.append(id.value);
    return jsonFromNumbers(numbers);
}

} // namespace starling::store

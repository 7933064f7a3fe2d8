// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace starling::store {

QString jsonFromList(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList list;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonArray array = document.array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

QByteArray jsonFromNumbers(const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace starling::store

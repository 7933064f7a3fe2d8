// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace starling::store {

struct AnkiNotetype;

// The objects that a collection of schema 11 keeps as JSON. Times are seconds since 1970.

QJsonObject ankiModel(const AnkiNotetype &notetype, qint64 changed);
QJsonObject ankiDeck(qint64 id, const QString &name, qint64 changed);
QJsonObject ankiDeckOptions(); ///< the preset with the id 1
QJsonObject ankiConfiguration();

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace starling::exchange {

/// The bytes where the values named by `pointers` begin. A pointer to what is not there gets the nearest
/// enclosing value; of a key that stands twice the last counts, as QJsonDocument has it. `utf8` must have
/// passed scanJson.
QList<qsizetype> offsetsOf(QByteArrayView utf8, const QStringList &pointers);

/// The lines, from 1, of some byte offsets. CR, LF and CRLF each end a line.
QList<int> linesOf(QByteArrayView utf8, const QList<qsizetype> &offsets);

/// One part of a JSON pointer with its slash, `~` and `/` escaped.
QString pointerPart(const QString &key);

} // namespace starling::exchange

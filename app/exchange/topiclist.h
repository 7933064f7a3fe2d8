// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace starling::exchange {

/// What a line of a list of topics says; empty where it is no topic: a sentence, code, an address.
QString topicOf(const QString &line);

/// Whether the lines, without blank ones, are a list of topics ("Sharding"), most of them behind signs or
/// numbers or all without, and neither prose nor data.
bool looksLikeTopicList(const QStringList &lines);

} // namespace starling::exchange

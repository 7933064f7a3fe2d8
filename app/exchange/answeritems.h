// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace starling::exchange {

/// An answer in free text as items: those of its lists, and its paragraphs with their lines joined. Code in
/// fences stays as it is.
QStringList answerItems(const QStringList &lines);

} // namespace starling::exchange

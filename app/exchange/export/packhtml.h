// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownwriting.h"
#include "core/pack.h"
#include "exchange/import.h"

#include <QHash>

#include <optional>

namespace starling::exchange {

/// One self-contained page to read and to print: contents with links, every question with its sections, the
/// person's texts where there are any (by the question's uid). No scripts, nothing is loaded from
/// elsewhere, everything of the pack is escaped. At its end the pack itself stands as JSON in an element that
/// is not shown.
QByteArray writePackHtml(const Pack &pack, const QHash<QString, OwnWriting> &own);

/// The pack of a page that writePackHtml() wrote and nobody changed since; nothing for any other page.
std::optional<Pack> packInHtml(const QByteArray &html);

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownwriting.h"
#include "core/pack.h"

#include <QByteArray>
#include <QFont>
#include <QHash>

#include <functional>
#include <optional>

namespace starling::ui {

/// A whole pack as the bytes of a PDF file: a title page, contents with page numbers, each question on a page
/// of its own with its sections and the person's texts (by the question's uid), page numbers below. Works
/// question by question, so that the memory does not grow with the pack; may run on any thread. `progress` is
/// told how much is done (0 to 1) and answers whether to go on; nothing is answered where it does not.
std::optional<QByteArray> packPdf(const Pack &pack, const QHash<QString, OwnWriting> &own, const QFont &font,
                                  const std::function<bool(double)> &progress = {});

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starling::exchange {

/// Recognises the lines that a page has around its questions: navigation, offers, cookies, imprint.
bool looksLikeFurniture(QStringView line);

} // namespace starling::exchange

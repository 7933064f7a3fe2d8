// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace starling::exchange {

/// Some text and what stands around it; a few characters on either side are enough.
struct TextInPlace
{
    QStringView left;
    QStringView text;
    QStringView right;
};

/// Whether a person may have written it: letters of one script in a usual order of cases, and signs where
/// they go, such as quotes and exponents at the end of a word. Broken text hardly ever looks like this.
bool looksNatural(const TextInPlace &place);

} // namespace starling::exchange

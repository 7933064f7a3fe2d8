// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace starling::exchange {

// The note types that Starling exports. Anki shows Front and Back; the last field holds what Starling needs
// to read its own notes back: of a question the pack in JSON with that one question, of a term the word
// "term".
inline constexpr QLatin1StringView questionNotetype{"Starling question"};
inline constexpr QLatin1StringView termNotetype{"Starling term"};
inline constexpr QLatin1StringView frontField{"Front"};
inline constexpr QLatin1StringView backField{"Back"};
inline constexpr QLatin1StringView dataField{"Starling"};
inline constexpr QLatin1StringView termData{"term"};

} // namespace starling::exchange

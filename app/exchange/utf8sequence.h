// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace starling::exchange {

/// One multi-byte UTF-8 sequence at the start of some bytes; length 0 where there is none.
struct Utf8Sequence
{
    char32_t character = 0;
    int length = 0;
};

/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF. ASCII is no multi-byte sequence.
constexpr Utf8Sequence utf8SequenceAt(std::span<const unsigned char> bytes)
{
    if (bytes.empty())
        return {};
    const unsigned char lead = bytes[0];
    int length = 0;
    char32_t character = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        character = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        character = lead & 0x0FU;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        character = lead & 0x07U;
    } else {
        return {};
    }
    if (bytes.size() < static_cast<std::size_t>(length))
        return {};
    for (int i = 1; i < length; ++i) {
        const unsigned char next = bytes[static_cast<std::size_t>(i)];
        if ((next & 0xC0U) != 0x80U)
            return {};
        character = (character << 6U) | (next & 0x3FU);
    }
    const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (overlong || surrogate || character > 0x10FFFF)
        return {};
    return {character, length};
}

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace starling::exchange {

/// An eight-bit code page that UTF-8 is often read as by mistake: the characters of the bytes 0x80 to 0xFF.
struct CodePage
{
    const char *name;
    std::array<char16_t, 128> high;
    std::uint32_t gaps = 0; ///< bit n: it has no character of its own for the byte 0x80 + n
};

inline constexpr std::size_t codePageCount = 27;

/// The known pages; the first is windows-1252, which also reads bytes that are no UTF-8.
const std::array<CodePage, codePageCount> &codePages();

} // namespace starling::exchange

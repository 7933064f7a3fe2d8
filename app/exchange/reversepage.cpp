// SPDX-License-Identifier: GPL-3.0-or-later
#include "reversepage.h"

#include "utf8sequence.h"

#include <algorithm>
#include <array>

namespace starling::exchange {

std::optional<Decoded> Reverse::decode(QStringView run) const
{
    constexpr qsizetype longest = 4;
    Decoded decoded;
    while (!run.isEmpty()) {
        std::array<unsigned char, longest> bytes{};
        const qsizetype length = std::min(longest, run.size());
        for (qsizetype i = 0; i < length; ++i)
            bytes[static_cast<std::size_t>(i)] = m_bytes[run.at(i).unicode()];
        const Utf8Sequence sequence = utf8SequenceAt({bytes.data(), static_cast<std::size_t>(length)});
        if (sequence.length == 0 || sequence.character < 0x80)
            return std::nullopt;
        decoded.text += QChar::fromUcs4(sequence.character);
        ++decoded.sequences;
        run = run.mid(sequence.length);
    }
    return decoded;
}

} // namespace starling::exchange

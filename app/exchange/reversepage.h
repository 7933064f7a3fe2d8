// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codepages.h"

#include <QString>

#include <optional>
#include <vector>

namespace starling::exchange {

/// A run of UTF-8 as text, and of how many characters it is.
struct Decoded
{
    QString text;
    int sequences = 0;
};

/// One code page turned round: from the character that was read to the byte that was there.
class Reverse
{
public:
    explicit Reverse(const CodePage &page) : m_name(QLatin1StringView(page.name)), m_bytes(0x10000)
    {
        for (std::size_t i = 0; i < page.high.size(); ++i)
            m_bytes[page.high[i]] = static_cast<unsigned char>(0x80 + i);
        m_bytes[QChar::ReplacementCharacter] = 0;
        // Browsers leave such a byte as a control.
        for (std::size_t control = 0; control < 32; ++control) {
            if ((page.gaps >> control & 1U) != 0)
                m_bytes[0x80 + control] = static_cast<unsigned char>(0x80 + control);
        }
    }
    [[nodiscard]] QString name() const { return m_name; }
    /// False for most runs that are no UTF-8, at the price of a look at their first two characters.
    [[nodiscard]] bool mayDecode(QStringView run) const
    {
        const unsigned char lead = m_bytes[run.front().unicode()];
        return run.size() > 1 && lead >= 0xC2 && lead <= 0xF4 &&
               (m_bytes[run.at(1).unicode()] & 0xC0U) == 0x80U;
    }
    /// The run as UTF-8, if it is that from end to end.
    [[nodiscard]] std::optional<Decoded> decode(QStringView run) const;

private:
    QString m_name;
    std::vector<unsigned char> m_bytes; // by character, 0 where the page has it not
};

} // namespace starling::exchange

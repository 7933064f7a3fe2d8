// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdecode.h"

#include "codepages.h"
#include "utf8sequence.h"

#include "core/plaintext.h"

#include <QStringDecoder>

#include <algorithm>

namespace starling::exchange {

static bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

bool looksBinary(const QByteArray &bytes)
{
    if (isUtf16(bytes))
        return false;
    qsizetype controls = 0;
    for (const char byte : bytes) {
        if (byte == '\0')
            return true;
        const auto value = static_cast<unsigned char>(byte);
        const bool white = value == '\t' || value == '\n' || value == '\r' || value == '\f';
        controls += (value < 0x20 && !white) || value == 0x7F ? 1 : 0;
    }
    return controls > 8 && controls > bytes.size() / 100;
}

static DecodedText decodeMixed(const QByteArray &bytes)
{
    const std::array<char16_t, 128> &fallback = codePages().front().high;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    DecodedText decoded;
    decoded.text.reserve(bytes.size());
    int line = 1;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const unsigned char byte = data[at];
        if (byte < 0x80) {
            line += byte == '\n' ? 1 : 0;
            decoded.text += QLatin1Char(static_cast<char>(byte));
            ++at;
            continue;
        }
        const Utf8Sequence sequence =
            utf8SequenceAt({data + at, static_cast<std::size_t>(bytes.size() - at)});
        if (sequence.length > 0) {
            decoded.text += QChar::fromUcs4(sequence.character);
            at += sequence.length;
            continue;
        }
        const char16_t character = fallback[byte - 0x80U];
        decoded.text += character < 0xA0 ? QChar(QChar::ReplacementCharacter) : QChar(character);
        ++decoded.strayBytes;
        if (decoded.firstStrayLine == 0)
            decoded.firstStrayLine = line;
        ++at;
    }
    return decoded;
}

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText decoded;
    if (isUtf16(bytes)) {
        QStringDecoder decoder(QStringConverter::Utf16);
        decoded.text = decoder(bytes);
    } else {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        decoded.text = decoder(bytes);
        if (decoder.hasError())
            decoded = decodeMixed(bytes);
    }
    decoded.text = normalised(decoded.text);
    return decoded;
}

} // namespace starling::exchange

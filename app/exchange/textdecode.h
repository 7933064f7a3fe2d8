// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace starling::exchange {

/// Text read from bytes: what it says, and how many bytes were no UTF-8.
struct DecodedText
{
    QString text;
    int strayBytes = 0;     ///< bytes that were no UTF-8 and were read as windows-1252
    int firstStrayLine = 0; ///< from 1, 0 if there is none
};

/// True where the bytes are no text: NULs (other than of UTF-16 with a byte order mark) or many control
/// characters.
bool looksBinary(const QByteArray &bytes);

/// Reads UTF-8, or UTF-16 with a byte order mark. Bytes that are no UTF-8 are read as windows-1252 one by
/// one, so a file that is UTF-8 only in parts keeps those parts. Line ends become LF.
DecodedText decodeText(const QByteArray &bytes);

} // namespace starling::exchange

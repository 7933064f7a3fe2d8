// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace starling::exchange {

/// The beginning of a file, as bytes and as text; the whole of it where a few lines do not tell.
struct Sample
{
    explicit Sample(const QByteArray &file);

    const QByteArray &bytes;
    QString opening;   ///< the first 64 KB without a byte order mark, line ends LF, empty if they are no text
    QStringList lines; ///< those of the opening that hold more than white space, without it
};

/// One format: how it is told from the others and how it is read. A new format is a row in recognise.cpp.
struct FormatReader
{
    Format format;
    bool (*fits)(const Sample &sample);
    ImportResult (*read)(QByteArray bytes, const ImportOptions &options);
};

/// The first row that fits, by what is in the file and never by its name; page text where none does.
const FormatReader &readerFor(const Sample &sample);

} // namespace starling::exchange

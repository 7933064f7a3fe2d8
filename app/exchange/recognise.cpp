// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise.h"

#include "packjson.h"
#include "pagetext.h"
#include "textdecode.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

constexpr qsizetype openingSize = 64 * 1024;

/// Some editors and shells on Windows save UTF-16; its byte order mark tells.
QByteArray withoutUtf16(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

ImportResult notSupported(const char *name)
{
    return Refusal{{Fault{Fault::Kind::NotSupported, {}, 0, QString::fromLatin1(name)}}};
}

bool isZip(const Sample &sample)
{
    return sample.bytes.startsWith("PK\x03\x04") || sample.bytes.startsWith("PK\x05\x06");
}

bool isAnkiText(const Sample &sample)
{
    if (sample.lines.isEmpty())
        return false;
    constexpr std::array keys{"#separator:", "#html:", "#notetype",    "#deck",
                              "#columns:",   "#tags",  "#guid column:"};
    return std::any_of(keys.begin(), keys.end(), [&](const char *key) {
        return sample.lines.front().startsWith(QLatin1StringView(key), Qt::CaseInsensitive);
    });
}

bool isJson(const Sample &sample)
{
    return sample.opening.trimmed().startsWith(u'{') || sample.opening.trimmed().startsWith(u'[');
}

bool isAnything(const Sample &)
{
    return true;
}

// In this order: what a signature tells comes before what only the shape of the lines tells.
constexpr std::array readers{
    FormatReader{Format::AnkiPackage, isZip,
                 [](const QByteArray &, const ImportOptions &) { return notSupported("Anki package"); }},
    FormatReader{
        Format::PackJson, isJson,
        [](const QByteArray &bytes, const ImportOptions &) { return readPackJson(withoutUtf16(bytes)); }},
    FormatReader{Format::AnkiText, isAnkiText,
                 [](const QByteArray &, const ImportOptions &) { return notSupported("Anki text"); }},
    FormatReader{Format::PageText, isAnything,
                 [](const QByteArray &bytes, const ImportOptions &options) {
                     return readPageText(bytes, options.extraTerms);
                 }},
};

} // namespace

Sample::Sample(const QByteArray &file) : bytes(file)
{
    const QByteArray start = file.left(openingSize);
    if (!looksBinary(start))
        opening = decodeText(start).text;
    for (const QString &line : opening.split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines += text;
    }
}

const FormatReader &readerFor(const Sample &sample)
{
    return *std::find_if(readers.begin(), readers.end(),
                         [&sample](const FormatReader &reader) { return reader.fits(sample); });
}

} // namespace starling::exchange

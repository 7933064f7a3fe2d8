// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "packjson.h"
#include "pagetext.h"

#include <QStringDecoder>

namespace starling::exchange {
namespace {

/// Some editors and shells on Windows save UTF-16; its byte order mark tells. Other bytes stay as they are:
/// what they mean is for the readers to find out.
QByteArray withoutUtf16(const QByteArray &bytes)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    if (!little && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

} // namespace

ImportResult readImport(const QByteArray &bytes, const QStringList &extraTerms)
{
    if (bytes.size() > maximumImportSize)
        return Refusal{{Fault{Fault::Kind::TooLarge, {}, 0, QString::number(maximumImportSize)}}};
    const QByteArray text = withoutUtf16(bytes);
    QByteArrayView start(text);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    start = start.trimmed();
    if (start.isEmpty())
        return Refusal{{Fault{Fault::Kind::Empty, {}, 0, {}}}};
    if (start.startsWith('{') || start.startsWith('['))
        return readPackJson(text);
    return readPageText(bytes, extraTerms);
}

} // namespace starling::exchange

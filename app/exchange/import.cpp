// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "recognise.h"

#include <algorithm>

namespace starling::exchange {

QStringList itemsOf(const JoinedLine &line)
{
    QStringList items;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QString item = line.text.mid(start, end - start).trimmed();
        if (!item.isEmpty())
            items += item;
        start = end;
    };
    for (const JoinedLine::Border &border : line.borders) {
        if (border.chosen)
            take(border.at);
    }
    take(line.text.size());
    return items;
}

ImportResult readImport(QByteArray bytes, const ImportOptions &options)
{
    if (bytes.size() > maximumImportSize)
        return Refusal{{Fault{Fault::Kind::TooLarge, {}, 0, QString::number(maximumImportSize)}}};
    const auto *const notWhite = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) {
        return !QByteArrayView(" \t\r\n\f\v\xEF\xBB\xBF").contains(c);
    });
    const bool markOnly = bytes == "\xFF\xFE" || bytes == "\xFE\xFF";
    if (notWhite == bytes.cend() || markOnly)
        return Refusal{{Fault{Fault::Kind::Empty, {}, 0, {}}}};
    const FormatReader &reader = readerFor(Sample(bytes));
    ImportResult read = reader.read(std::move(bytes), options);
    if (read && read->pack.title.trimmed().isEmpty()) // a page need not have one, a pack must
        read->pack.title = QStringLiteral("Interview questions");
    return read;
}

ImportResult readImport(const QByteArray &bytes, const QStringList &extraTerms)
{
    return readImport(bytes, ImportOptions{.extraTerms = extraTerms});
}

} // namespace starling::exchange

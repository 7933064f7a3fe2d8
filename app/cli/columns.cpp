// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "visibletext.h"

#include <algorithm>

namespace starling::cli {

using namespace Qt::StringLiterals;

QStringList columns(const QList<QStringList> &lines)
{
    QList<QStringList> cells;
    cells.reserve(lines.size());
    QList<qsizetype> widths;
    for (const QStringList &line : lines) {
        QStringList shown;
        for (const QString &cell : line)
            shown += visibleLine(cell);
        if (widths.size() < shown.size())
            widths.resize(shown.size());
        for (qsizetype i = 0; i < shown.size(); ++i)
            widths[i] = std::max(widths[i], shown[i].size());
        cells += shown;
    }
    QStringList out;
    out.reserve(cells.size());
    for (const QStringList &line : cells) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool last = i + 1 == line.size();
            text += last ? line[i] : line[i].leftJustified(widths[i] + 2);
        }
        out += text;
    }
    return out;
}

QString counted(qsizetype count, QLatin1StringView noun)
{
    return u"%1 %2%3"_s.arg(count).arg(noun).arg(count == 1 ? ""_L1 : "s"_L1);
}

} // namespace starling::cli

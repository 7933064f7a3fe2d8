// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagefit.h"

#include <QFontMetrics>

namespace starling::ui {

Passage passageFitting(const Passage &passage, const QFontMetrics &metrics, int width)
{
    if (passage.hits.isEmpty())
        return passage;
    const QString lead = QStringLiteral("… ");
    const TextSpan hit = passage.hits.constFirst();
    // With what hangs on the hit: a line is broken between words only.
    const QString end = passage.text.left(passage.text.indexOf(QLatin1Char(' '), hit.start + hit.length));
    const int room = width - metrics.horizontalAdvance(lead.trimmed());
    if (metrics.horizontalAdvance(end) <= room)
        return passage;
    qsizetype start = 0;
    while (start < hit.start && metrics.horizontalAdvance(lead + end.sliced(start)) > room) {
        const qsizetype space = end.indexOf(QLatin1Char(' '), start);
        start = space >= 0 && space < hit.start ? space + 1 : hit.start;
    }
    Passage fitting{.text = lead + passage.text.sliced(start), .hits = passage.hits};
    for (TextSpan &span : fitting.hits)
        span.start += lead.size() - start;
    return fitting;
}

bool hitNeedsTwoLines(const QString &before, const Passage &title, const QFontMetrics &metrics, int width)
{
    return !title.hits.isEmpty() && metrics.horizontalAdvance(before + title.text) > width;
}

QString withPackFitting(const QString &line, const QString &pack, const QFontMetrics &metrics, int width)
{
    const QString all = line + QStringLiteral(" · ") + pack;
    const QString word = pack.section(u' ', 0, 0);
    const QString least = word.size() < pack.size() ? line + QStringLiteral(" · ") + word + u'…' : all;
    return pack.isEmpty() || metrics.horizontalAdvance(least) > width ? line : all;
}

} // namespace starling::ui

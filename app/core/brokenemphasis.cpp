// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokenemphasis.h"

#include <QList>

namespace starling {
namespace {

/// A run of one mark.
struct Run
{
    qsizetype start = 0;
    QString marks;
    bool opens = false; ///< else it closes
};

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'`';
}

bool isBlank(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

bool isWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// The runs that have no partner in the stretch.
QList<Run> unpaired(const QString &text, qsizetype start, qsizetype end)
{
    QList<Run> open;
    for (qsizetype at = start; at < end;) {
        const QChar mark = text.at(at);
        if (!isMark(mark)) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < end && text.at(at) == mark)
            ++at;
        const QString marks(at - begin, mark);
        const bool before = isBlank(text, begin - 1);
        const bool behind = isBlank(text, at);
        if ((before && behind) || (mark == u'_' && isWord(text, begin - 1) && isWord(text, at)))
            continue; // a bullet; an underscore within a word
        if (!open.isEmpty() && open.last().marks == marks && !before)
            open.removeLast();
        else
            open.append({begin, marks, !behind && (before || !isWord(text, begin - 1))});
    }
    return open;
}

} // namespace

BrokenEmphasis brokenEmphasis(const QString &text, qsizetype start, qsizetype end, qsizetype first,
                              qsizetype last)
{
    BrokenEmphasis broken{start, end, {}, {}};
    const QStringView all(text);
    for (const Run &run : unpaired(text, start, end)) {
        if (run.opens) {
            if (all.sliced(broken.end, last - broken.end).startsWith(run.marks))
                broken.end += run.marks.size();
            else
                broken.opens += run.marks;
        } else if (all.sliced(first, broken.start - first).endsWith(run.marks)) {
            broken.start -= run.marks.size();
        } else {
            broken.closes += run.marks;
        }
    }
    return broken;
}

} // namespace starling

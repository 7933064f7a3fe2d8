// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloze.h"

#include <QList>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

/// The length of "{{c12::" at that place, or 0.
qsizetype opening(QStringView text)
{
    if (!text.startsWith("{{c"_L1))
        return 0;
    qsizetype at = 3;
    while (at < text.size() && text.at(at).isDigit())
        ++at;
    return at > 3 && text.sliced(at).startsWith("::"_L1) ? at + 2 : 0;
}

/// One gap that is open: where its parts begin in the two texts.
struct Gap
{
    qsizetype question = 0;
    qsizetype answer = 0;
    qsizetype hint = -1; ///< in the answer, where the hint begins
};

} // namespace

Cloze clozeOf(const QString &text)
{
    Cloze result;
    QList<Gap> open;
    const QStringView all(text);
    const qsizetype lastClosing = text.lastIndexOf("}}"_L1);
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype length = at < lastClosing && open.size() < 8 ? opening(all.sliced(at)) : 0;
        if (length > 0) {
            open += Gap{result.question.size(), result.answer.size()};
            at += length;
        } else if (!open.isEmpty() && all.sliced(at).startsWith("}}"_L1)) {
            const Gap gap = open.takeLast();
            QString hint = u"…"_s;
            if (gap.hint >= 0) {
                hint = result.answer.sliced(gap.hint);
                result.answer.truncate(gap.hint);
            }
            result.question.truncate(gap.question);
            result.question += u'[' + hint + u']';
            result.hasGaps = true;
            at += 2;
        } else if (!open.isEmpty() && open.last().hint < 0 && all.sliced(at).startsWith("::"_L1)) {
            open.last().hint = result.answer.size();
            at += 2;
        } else {
            result.question += all.at(at);
            result.answer += all.at(at);
            ++at;
        }
    }
    return result;
}

} // namespace starling::exchange

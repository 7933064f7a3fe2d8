// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinparts.h"

#include <QSet>

#include <algorithm>

namespace starling::exchange {

bool areOfOnePack(const Import &left, const Import &right)
{
    const auto headOf = [](const Import &import) {
        const Pack &pack = import.pack;
        return Pack{.uid = pack.uid,
                    .title = pack.title,
                    .subtitle = pack.subtitle,
                    .role = pack.role,
                    .language = pack.language,
                    .version = pack.version,
                    .licence = pack.licence,
                    .authors = pack.authors,
                    .questions = {}};
    };
    return left.part > 0 && right.part > 0 && left.parts == right.parts && headOf(left) == headOf(right);
}

Import joined(QList<Import> parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Import &left, const Import &right) { return left.part < right.part; });
    Import whole = parts.takeFirst();
    QSet<int> seen{whole.part};
    QSet<QString> uids;
    for (const Question &question : std::as_const(whole.pack.questions))
        uids.insert(question.uid);
    for (const Import &part : std::as_const(parts)) {
        if (seen.contains(part.part))
            continue;
        seen.insert(part.part);
        const auto offset = static_cast<int>(whole.pack.questions.size());
        const bool twice = std::any_of(part.pack.questions.begin(), part.pack.questions.end(),
                                       [&](const Question &question) { return uids.contains(question.uid); });
        if (twice)
            continue;
        for (const Question &question : part.pack.questions)
            uids.insert(question.uid);
        whole.pack.questions += part.pack.questions;
        for (Finding finding : part.findings) {
            finding.question += finding.question < 0 ? 0 : offset;
            whole.findings += finding;
        }
        for (OwnTexts own : part.ownTexts) {
            own.question += offset;
            whole.ownTexts += own;
        }
    }
    if (seen.size() == whole.parts)
        whole.part = whole.parts = 0;
    return whole;
}

} // namespace starling::exchange

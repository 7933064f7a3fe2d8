// SPDX-License-Identifier: GPL-3.0-or-later
#include "headings.h"

#include <algorithm>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

bool isSpaceOrEmphasis(QChar c)
{
    return c == u'*' || c == u'_' || c.isSpace();
}

/// So many words name what follows; more say something, whatever stands before them.
constexpr qsizetype mostWords = 6;

/// "## " and no "#1"
bool isHeadingSign(QStringView before)
{
    const QStringView sign = before.trimmed();
    return !sign.isEmpty() && sign.size() <= 6 && before.back().isSpace() &&
           std::all_of(sign.cbegin(), sign.cend(), [](QChar c) { return c == u'#'; });
}

/// The part whose name begins the line, alone or before a colon.
Heading namedPart(QStringView before, QStringView line, const QList<QStringList> &heads)
{
    Heading heading;
    const bool signs = before.contains(u'#') || before.contains(u'*') || before.contains(u'_');
    for (const Part part : allParts) {
        for (const QString &head : heads.at(static_cast<qsizetype>(part))) {
            if (!line.startsWith(head, Qt::CaseInsensitive))
                continue;
            const QStringView behind = line.mid(head.size());
            const auto *rest = std::find_if_not(behind.cbegin(), behind.cend(), isSpaceOrEmphasis);
            const bool bare = rest == behind.cend() && (signs || head.size() > 3);
            const bool colon = rest != behind.cend() && *rest == u':';
            if (!bare && !colon && !(signs && behind.startsWith(u"**")))
                continue;
            heading.part = part;
            heading.alone =
                rest == behind.cend() || (colon && std::all_of(rest + 1, behind.cend(), isSpaceOrEmphasis));
            return heading;
        }
    }
    return heading;
}

} // namespace

QLatin1StringView wordOf(Part part)
{
    static constexpr std::array words{"situation"_L1, "task"_L1, "action"_L1, "result"_L1, "lesson"_L1};
    return words.at(static_cast<size_t>(part));
}

QList<Heading> headingsOf(QStringView text, const Tokens &tokens, const WordLists &lists)
{
    QList<QStringList> heads;
    for (const Part part : allParts)
        heads += lists.heads.value(wordOf(part));
    QList<Heading> headings(tokens.sentences.size());
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const Place place = tokens.sentences.at(i).place;
        // Only as far back as the sentence before: a text may be one long line.
        const qsizetype from = i > 0 ? tokens.sentences.at(i - 1).place.end() : 0;
        const QStringView gap = text.mid(from, place.offset - from);
        const qsizetype lineBreak = gap.lastIndexOf(u'\n');
        if (i > 0 && lineBreak < 0)
            continue;
        const QStringView before = gap.mid(lineBreak + 1);
        if (std::any_of(before.cbegin(), before.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        qsizetype lineEnd = text.indexOf(u'\n', place.offset);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        headings[i] = namedPart(before, text.mid(place.offset, lineEnd - place.offset), heads);
        headings[i].markdown = isHeadingSign(before);
        const qsizetype words = tokens.sentences.at(i).end - tokens.sentences.at(i).first;
        headings[i].alone = headings.at(i).alone || (headings.at(i).markdown && words <= mostWords);
    }
    return headings;
}

} // namespace starling::feedback

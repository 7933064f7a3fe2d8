// SPDX-License-Identifier: GPL-3.0-or-later
#include "starmarkers.h"

#include <QStringList>

#include <algorithm>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array english{"Situation"_L1, "Task"_L1, "Action"_L1, "Result"_L1, "Lesson"_L1};
constexpr std::array german{"Situation"_L1, "Aufgabe"_L1, "Handlung"_L1, "Ergebnis"_L1, "Lehre"_L1};

/// The first line of a part that says something; empty where there is none.
QStringView firstLine(QStringView part)
{
    for (const QStringView line : part.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line;
    }
    return {};
}

/// Where the line begins in the text, at `from` or later; -1 where it is in none.
qsizetype lineAt(QStringView text, QStringView line, qsizetype from)
{
    for (qsizetype at = text.indexOf(line, from); at >= 0; at = text.indexOf(line, at + 1)) {
        const qsizetype end = at + line.size();
        if ((at == 0 || text.at(at - 1) == u'\n') && (end == text.size() || text.at(end) == u'\n'))
            return at;
    }
    return -1;
}

/// A block of the divided text: marker, and below it what belongs to it.
QString block(StarPart part, QStringView content, const QString &language)
{
    QString text = content.toString();
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return starMarkerLine(part, language) + u"\n\n"_s + (text.isEmpty() ? QString() : text + u"\n\n"_s);
}

} // namespace

std::optional<StarPart> starMarker(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    if (level == 0 || level > 6 || level == line.size() || !line.at(level).isSpace())
        return std::nullopt;
    QStringView name = line.mid(level).trimmed();
    if (name.endsWith(u':'))
        name = name.chopped(1).trimmed();
    for (const auto &names : {english, german}) {
        for (const StarPart part : allStarParts) {
            if (name.compare(names.at(static_cast<size_t>(part)), Qt::CaseInsensitive) == 0)
                return part;
        }
    }
    return std::nullopt;
}

QString starMarkerLine(StarPart part, const QString &language)
{
    const auto &names = language.startsWith("de"_L1) ? german : english;
    return u"## "_s + names.at(static_cast<size_t>(part));
}

QList<StarSpan> starSpans(QStringView text)
{
    QList<StarSpan> spans;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (const auto part = starMarker(text.mid(start, end - start))) {
            if (!spans.isEmpty())
                spans.last().end = start;
            const qsizetype begin = qMin(end + 1, text.size());
            spans.append({*part, start, begin, text.size()});
        }
        start = end + 1;
    }
    return spans;
}

QString spokenText(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!starMarker(line))
            lines += line;
    }
    return lines.join(u'\n');
}

QString withStarMarkers(const QString &text, const QString &earlier, const QString &language)
{
    const QString plain = starSpans(text).isEmpty() ? text : withoutStarMarkers(text);
    const QList<StarSpan> spans = starSpans(earlier);
    const bool whole = std::equal(spans.begin(), spans.end(), allStarParts.begin(), allStarParts.end(),
                                  [](const StarSpan &span, StarPart part) { return span.part == part; });
    if (whole && withoutStarMarkers(earlier) == plain)
        return earlier; // nothing was written since: as it was, to the letter
    std::array<qsizetype, allStarParts.size()> starts{};
    qsizetype from = 0;
    // A part whose beginning is not found is empty: what it had stays with the part before it.
    starts.fill(-1);
    starts.at(0) = 0;
    size_t last = 0; // the order of the text stays as it is
    for (const StarSpan &span : spans) {
        const auto index = static_cast<size_t>(span.part);
        const QStringView line = firstLine(QStringView(earlier).mid(span.begin, span.end - span.begin));
        if (index <= last || line.isEmpty())
            continue;
        const qsizetype at = lineAt(plain, line, from);
        if (at >= 0) {
            starts.at(index) = at;
            from = at + line.size();
            last = index;
        }
    }
    QString out;
    for (size_t i = 0; i < allStarParts.size(); ++i) {
        qsizetype end = plain.size();
        for (size_t later = 0; later < allStarParts.size(); ++later) {
            if (later > i && starts.at(later) >= 0)
                end = qMin(end, starts.at(later));
        }
        const QStringView content =
            starts.at(i) < 0 ? QStringView() : QStringView(plain).mid(starts.at(i), end - starts.at(i));
        out += block(allStarParts.at(i), content, language);
    }
    return out;
}

QString withoutStarMarkers(const QString &text)
{
    QStringList lines;
    bool afterMarker = false;
    bool divided = false;
    for (const QString &line : text.split(u'\n')) {
        if (starMarker(line)) {
            while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
                lines.removeLast();
            afterMarker = divided = true;
            continue;
        }
        if (afterMarker) {
            if (line.trimmed().isEmpty())
                continue;
            if (!lines.isEmpty())
                lines += QString();
            afterMarker = false;
        }
        lines += line;
    }
    while (divided && !lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace starling

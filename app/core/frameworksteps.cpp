// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworksteps.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

enum class Family { Number, Step, Ordinal };

/// Where the marker stands; a weaker place counts only if the stronger ones make no list.
enum class Position { WithinSentence, AfterComma, SentenceStart, LineStart };

struct Marker
{
    qsizetype start;
    qsizetype end;
    Family family;
    int number; ///< lastNumber for "Finally,"
    Position position;
};

constexpr int lastNumber = 0;

int ordinalOf(QStringView word)
{
    static constexpr std::array words{"first"_L1, "second"_L1,  "third"_L1,  "fourth"_L1, "fifth"_L1,
                                      "sixth"_L1, "seventh"_L1, "eighth"_L1, "ninth"_L1,  "tenth"_L1};
    const auto found = std::find_if(words.begin(), words.end(), [&](QLatin1StringView ordinal) {
        return word.compare(ordinal, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? lastNumber : int(found - words.begin()) + 1;
}

Position positionOf(const QString &text, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0; --i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            return Position::LineStart;
        if (c.isSpace() || c == u'*')
            continue;
        if (c == u',')
            return Position::AfterComma;
        return u".:;!?)"_s.contains(c) ? Position::SentenceStart : Position::WithinSentence;
    }
    return Position::LineStart;
}

/// Everything that looks like a marker. Ordinal words are too common to count within a sentence.
QList<Marker> markersOf(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<!\S)(\*\*)?)"
        uR"((?:(?<number>\d{1,2})\.|(?i:step)[ ](?<step>\d{1,2})[:.])"
        uR"(|(?i:(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?),)"
        uR"(|(?i:finally|lastly),)(?(1)\*\*)(?=\s))"_s);
    QList<Marker> markers;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        Marker marker{match.capturedStart(), match.capturedEnd(), Family::Ordinal, 0,
                      positionOf(text, match.capturedStart())};
        if (match.hasCaptured(u"number"_s)) {
            marker.family = Family::Number;
            marker.number = match.capturedView(u"number"_s).toInt();
        } else if (match.hasCaptured(u"step"_s)) {
            marker.family = Family::Step;
            marker.number = match.capturedView(u"step"_s).toInt();
        } else {
            marker.number = ordinalOf(match.capturedView(u"ordinal"_s));
            if (marker.position < Position::SentenceStart)
                continue;
        }
        markers.append(marker);
    }
    return markers;
}

/// The markers of one family that count from one, among those at least at `position`.
QList<Marker> sequence(const QList<Marker> &markers, Family family, Position position)
{
    QList<Marker> found;
    std::optional<Marker> last; // the first "Finally," after the latest ordinal
    for (const Marker &marker : markers) {
        if (marker.family != family || marker.position < position)
            continue;
        if (marker.number == found.size() + 1) {
            found.append(marker);
            last.reset();
        } else if (marker.number == lastNumber && family == Family::Ordinal && !last) {
            last = marker;
        }
    }
    if (last && found.size() >= 2)
        found.append(*last);
    return found;
}

/// Lists that were set as lines are meant as lists. Otherwise the longest: "version 2. Then" is no second
/// step as long as there is another one.
QList<Marker> sequence(const QList<Marker> &markers, Family family)
{
    const QList<Marker> lines = sequence(markers, family, Position::LineStart);
    if (lines.size() >= 2)
        return lines;
    const QList<Marker> sentences = sequence(markers, family, Position::AfterComma);
    const QList<Marker> any = sequence(markers, family, Position::WithinSentence);
    return sentences.size() >= any.size() ? sentences : any;
}

/// The offset after the first sentence, outside of brackets, or the size.
qsizetype firstSentence(const QString &text)
{
    int depth = 0;
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'(' || c == u'[')
            ++depth;
        else if (c == u')' || c == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && (c == u'.' || c == u'!' || c == u'?') && text.at(i + 1).isSpace() &&
                 (text.at(i + 2).isUpper() || text.at(i + 2) == u'*'))
            return i + 1;
    }
    return text.size();
}

qsizetype firstLine(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0)
        return text.size();
    // What is indented or a list of its own belongs to the line above.
    const QChar next = text.at(end + 1);
    return next.isSpace() || u"-*+\u2022"_s.contains(next) ? text.size() : end;
}

qsizetype firstParagraph(const QString &text)
{
    static const QRegularExpression gap(u"\\n[ \\t]*\\n"_s);
    const qsizetype end = text.indexOf(gap);
    return end < 0 ? text.size() : end;
}

/// Moves the end of the last step to the outro where `firstUnit` is all that every other step has.
void cutOutro(FrameworkSteps &split, qsizetype (*firstUnit)(const QString &))
{
    const auto others = split.steps.size() - 1;
    if (!split.outro.isEmpty() ||
        !std::all_of(split.steps.begin(), split.steps.begin() + others,
                     [&](const Step &step) { return firstUnit(step.text) == step.text.size(); }))
        return;
    QString &last = split.steps.back().text;
    const qsizetype end = firstUnit(last);
    split.outro = last.sliced(end).trimmed();
    last = last.first(end).trimmed();
}

} // namespace

FrameworkSteps splitFramework(const QString &text)
{
    const QList<Marker> markers = markersOf(text);
    QList<Marker> best;
    for (const Family family : {Family::Number, Family::Step, Family::Ordinal}) {
        // Of a list within a list, the outer one begins first.
        const QList<Marker> found = sequence(markers, family);
        if (found.size() >= 2 && (best.isEmpty() || found.constFirst().start < best.constFirst().start))
            best = found;
    }
    if (best.isEmpty())
        return {text, {}, {}};

    FrameworkSteps split;
    split.intro = text.first(best.constFirst().start).trimmed();
    for (qsizetype i = 0; i < best.size(); ++i) {
        const Marker &marker = best[i];
        const qsizetype end = i + 1 < best.size() ? best[i + 1].start : text.size();
        const QString body = text.sliced(marker.end, end - marker.end).trimmed();
        if (body.isEmpty())
            return {text, {}, {}};
        split.steps.append({text.sliced(marker.start, marker.end - marker.start), body});
    }
    cutOutro(split, firstParagraph);
    // Two steps are too few to tell a habit of the text from chance.
    if (split.steps.size() >= 3) {
        const bool lines = std::all_of(best.begin(), best.end(), [](const Marker &marker) {
            return marker.position == Position::LineStart;
        });
        cutOutro(split, lines ? firstLine : firstSentence);
    }
    return split;
}

} // namespace starling

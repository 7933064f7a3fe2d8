// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidential.h"

#include "brokenemphasis.h"

namespace starling {
namespace {

using namespace Qt::StringLiterals;

/// Whether nothing parts the unit at `at` from the one before, so that both are of one word.
bool goesOn(const QList<FoldedUnit> &units, qsizetype at)
{
    if (at <= 0 || at >= units.size())
        return false;
    const FoldedUnit &before = units.at(at - 1);
    const FoldedUnit &unit = units.at(at);
    return before.letter && unit.letter && !unit.gap && !unit.punctuation && !unit.mark && !before.unspaced &&
           !unit.unspaced;
}

/// "Globexs" as Germans write "Globex's"; short names would be found in other words, and those that end in
/// an s take none.
bool isGenitive(const QList<FoldedUnit> &name, const QList<FoldedUnit> &units, qsizetype end)
{
    constexpr qsizetype shortest = 4;
    const char32_t last = name.last().character;
    return name.size() >= shortest && last != U's' && last != U'x' && last != U'z' &&
           units.at(end).character == U's' && !goesOn(units, end + 1);
}

/// Where words of a name may stand apart: where the name itself has them apart, and at the humps of
/// "GlobexGrand".
void findBreaks(QList<FoldedUnit> &name, QStringView text)
{
    for (qsizetype i = 1; i < name.size(); ++i) {
        FoldedUnit &unit = name[i];
        const FoldedUnit &before = name.at(i - 1);
        const bool hump = i > 1 && unit.upper && before.letter && !before.upper;
        const bool digits = QChar::isDigit(unit.character) != QChar::isDigit(before.character);
        unit.gap =
            unit.gap || unit.punctuation || unit.mark || hump || digits || !unit.letter || !before.letter;
        // "J.P." as well as "J. P."
        unit.punctuation = unit.punctuation || text.sliced(before.end).startsWith(u'.');
    }
}

/// What may have opened the stretch that a bracket or quotation mark closes; nothing for other signs.
QStringView openersOf(QChar closing)
{
    switch (closing.unicode()) {
    case u')':
        return u"(";
    case u']':
        return u"[";
    case u'}':
        return u"{";
    case u'"':
        return u"\"";
    case u'\'':
        return u"'";
    case u'\u201C':
    case u'\u201D':
        return u"\u201E\u201C\u201D";
    case u'\u2018':
    case u'\u2019':
        return u"\u201A\u2018\u2019";
    case u'\u00AB':
    case u'\u00BB':
        return u"\u00AB\u00BB";
    case u'\u2039':
    case u'\u203A':
        return u"\u2039\u203A";
    default:
        return {};
    }
}

/// Whether the sign belongs to what stands in front of it, not to the sentence around.
bool belongsTo(QStringView place, QChar sign)
{
    const QStringView openers = openersOf(sign);
    if (openers.isEmpty())
        return true;
    qsizetype open = 0;
    for (const QChar c : place) {
        if (c == sign && open > 0)
            --open;
        else if (openers.contains(c))
            ++open;
    }
    return open > 0;
}

} // namespace

ConfidentialMatcher::ConfidentialMatcher(const QList<ConfidentialName> &names) : m_names(names)
{
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).name.simplified().normalized(QString::NormalizationForm_C);
        add(i, name);
        QString written = name; // as umlauts are where a keyboard has none
        written.replace(u'ä', "ae"_L1, Qt::CaseInsensitive)
            .replace(u'ö', "oe"_L1, Qt::CaseInsensitive)
            .replace(u'ü', "ue"_L1, Qt::CaseInsensitive);
        if (written != name)
            add(i, written);
    }
}

void ConfidentialMatcher::add(int name, const QString &text)
{
    Pattern pattern{.name = name, .units = foldedUnits(text), .before = {}, .behind = {}};
    if (pattern.units.isEmpty())
        return;
    if (pattern.units.first().punctuation || text.startsWith(u'.'))
        pattern.before = text.left(pattern.units.first().start);
    pattern.behind = text.mid(pattern.units.last().end);
    findBreaks(pattern.units, text);
    m_byFirst[pattern.units.first().character] += m_patterns.size();
    m_patterns += std::move(pattern);
}

bool ConfidentialMatcher::matches(const Pattern &pattern, QStringView text, const QList<FoldedUnit> &units,
                                  qsizetype at) const
{
    const qsizetype end = at + pattern.units.size();
    if (end > units.size())
        return false;
    for (qsizetype i = 1; i < pattern.units.size(); ++i) {
        const FoldedUnit &wanted = pattern.units.at(i);
        const FoldedUnit &unit = units.at(at + i);
        if (unit.character != wanted.character || unit.block || (unit.gap && !wanted.gap) ||
            (unit.punctuation && !wanted.punctuation))
            return false;
    }
    if (goesOn(units, end) && !isGenitive(pattern.units, units, end))
        return false;
    return text.first(units.at(at).start).endsWith(pattern.before);
}

QList<ConfidentialPlace> ConfidentialMatcher::places(QStringView text) const
{
    QList<ConfidentialPlace> places;
    if (isEmpty())
        return places;
    const QList<FoldedUnit> units = foldedUnits(text);
    qsizetype done = 0;
    for (qsizetype at = 0; at < units.size();) {
        const Pattern *longest = nullptr;
        const auto candidates = goesOn(units, at) ? m_byFirst.cend() : m_byFirst.find(units.at(at).character);
        if (candidates != m_byFirst.cend()) {
            for (const qsizetype index : *candidates) {
                const Pattern &pattern = m_patterns.at(index);
                if ((!longest || pattern.units.size() > longest->units.size()) &&
                    matches(pattern, text, units, at))
                    longest = &pattern;
            }
        }
        if (!longest) {
            ++at;
            continue;
        }
        // Two names may claim one sign ("Acme Inc." and ".NET"), or one letter that folds to several units.
        const qsizetype start = qMax(done, units.at(at).start - longest->before.size());
        at += longest->units.size();
        qsizetype end = units.at(at - 1).end;
        if (start >= end)
            continue;
        for (const QChar sign : longest->behind) {
            if (end >= text.size() || text.at(end) != sign ||
                !belongsTo(text.sliced(start, end - start), sign))
                break;
            ++end;
        }
        places.append({start, end - start, longest->name});
        done = end;
    }
    return places;
}

QString ConfidentialMatcher::replacementOf(int name) const
{
    const QString &replacement = m_names.at(name).replacement;
    return replacement.trimmed().isEmpty() ? u"[confidential]"_s : replacement;
}

QString ConfidentialMatcher::without(const QString &text) const
{
    const QList<ConfidentialPlace> found = places(text);
    if (found.isEmpty())
        return text;
    QString out;
    qsizetype done = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const ConfidentialPlace &place = found.at(i);
        const qsizetype limit = i + 1 < found.size() ? found.at(i + 1).start : text.size();
        const BrokenEmphasis broken =
            brokenEmphasis(text, place.start, place.start + place.length, done, limit);
        out += QStringView(text).sliced(done, broken.start - done);
        out += broken.opens + replacementOf(place.name) + broken.closes;
        done = broken.end;
    }
    out += QStringView(text).sliced(done);
    return out;
}

} // namespace starling

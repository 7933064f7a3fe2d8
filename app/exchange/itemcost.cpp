// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemcost.h"

#include "codenames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace starling::exchange {

static constexpr double exactTerm = -2.1;
static constexpr double likeTerm = -2;
static constexpr double smallStart = 8;
static constexpr double smallStartOfSmall = 0.2;
static constexpr double ordinaryName = 3.9;
static constexpr double ordinaryNameOfMixed = 0.5;
static constexpr double ordinaryAlone = 0.5;
static constexpr double humpOfCode = -1.4;
static constexpr double smallStarter = 1.5;
static constexpr double smallStartOfPoint = 9;
static constexpr double danglingStart = 5;
static constexpr double startShare = 0.5; // for the logarithm of how many items of the page begin so
static constexpr double danglingEnd = 6;
static constexpr double particleEnd = 3; // "the data it was built on"
static constexpr double pointOfOneWord = 2;
static constexpr double letterFirst = -6; // "A sample of real work"
static constexpr qsizetype longestTerm = 80;

/// "and damage category": what stands between words rather than before them.
static bool beginsWithin(QStringView item)
{
    static constexpr std::array<QStringView, 12> words{u"and", u"or",  u"of", u"with", u"from", u"per",
                                                       u"to",  u"for", u"in", u"on",   u"by",   u"vs"};
    const qsizetype space = item.indexOf(u' ');
    return space > 0 && std::find(words.begin(), words.end(), item.left(space)) != words.end();
}

double startCost(const Lexicon &lexicon, QStringView item, ItemStyle style)
{
    if (!item.front().isLower())
        return style.small ? -startShare * std::log(1 - style.smallShare) : 0;
    const QStringView first = item.left(item.indexOf(u' ') < 0 ? item.size() : item.indexOf(u' '));
    const bool starter = lexicon.isLowerStarter(first);
    const double dangling = beginsWithin(item) ? danglingStart : 0;
    if (style.small)
        return smallStartOfSmall - startShare * std::log(style.smallShare) + dangling;
    if (style.kind == ItemKind::Points)
        return starter && !first.mid(1).toString().toLower().contains(first.mid(1)) ? smallStarter
                                                                                    : smallStartOfPoint;
    if (lexicon.hasTerm(item))
        return 0.5;
    if (first.size() < item.size() && lexicon.hasTermLike(item))
        return smallStarter;
    return starter || isMemberName(item) || looksLikeCode(item.left(longestTerm)) ? smallStarter : smallStart;
}

double endCost(QStringView item)
{
    static constexpr std::array<QStringView, 9> words{u"and", u"or",  u"of",   u"the", u"a",
                                                      u"vs",  u"vs.", u"from", u"via"};
    static constexpr std::array<QStringView, 6> particles{u"to", u"with", u"for", u"in", u"on", u"by"};
    const QStringView last = item.mid(item.lastIndexOf(u' ') + 1);
    if (last.size() == item.size())
        return 0;
    if (std::find(words.begin(), words.end(), last) != words.end())
        return danglingEnd;
    return std::find(particles.begin(), particles.end(), last) != particles.end() ? particleEnd : 0;
}

static bool isAcronym(QStringView item)
{
    return std::all_of(item.begin(), item.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

/// A single short or ordinary word is seldom a term by itself, unless it is known as one.
static double unknownItem(const Lexicon &lexicon, QStringView item)
{
    constexpr qsizetype longEnough = 7;
    constexpr double mostForShort = 5;
    if (item.size() == 1 && item.front().isLower())
        return 2 * mostForShort;
    if (item.contains(u' ') || item.contains(u'-') || item.contains(u'/'))
        return 0;
    if (isAcronym(item))
        return item.size() <= 2 ? mostForShort : 0;
    return std::clamp(static_cast<double>(longEnough - item.size()), 0.0, mostForShort) +
           (lexicon.hasWordLike(item) ? ordinaryAlone : 0);
}

/// With an article or a pronoun, which single letters otherwise seldom are.
static bool beginsWithLetter(QStringView item)
{
    return item.startsWith(u"A ") || item.startsWith(u"I ");
}

/// Among items that begin small a capital begins a name; an ordinary word goes on one: "useDeferredValue".
static double capitalCost(const Lexicon &lexicon, QStringView name, ItemStyle style)
{
    if (!style.small || name.contains(u' '))
        return 0;
    if (name.front().isUpper())
        return !lexicon.hasWordLike(name) ? 0 : style.mixed ? ordinaryNameOfMixed : ordinaryName;
    double cost = 0;
    for (qsizetype i = 1; i + 1 < name.size(); ++i)
        cost += name.at(i - 1).isLower() && name.at(i).isUpper() && name.at(i + 1).isLower() ? humpOfCode : 0;
    return cost;
}

double nameCost(const Lexicon &lexicon, QStringView item, ItemStyle style)
{
    if (style.kind == ItemKind::Points)
        return !item.contains(u' ') ? pointOfOneWord : beginsWithLetter(item) ? letterFirst : 0;
    const qsizetype bracket = item.indexOf(QLatin1StringView(" ("));
    const QStringView name = bracket > 0 ? item.left(bracket) : item;
    if (name.size() > longestTerm)
        return 0;
    const double ordinary = capitalCost(lexicon, name, style);
    if (!lexicon.mayBeTerm(name))
        return unknownItem(lexicon, name) + ordinary;
    if (lexicon.hasTerm(name))
        return isAcronym(name) ? 0 : exactTerm; // known acronyms are often so by chance
    return lexicon.hasTermLike(name) ? likeTerm : unknownItem(lexicon, name) + ordinary;
}

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordforms.h"

#include <algorithm>
#include <array>

namespace starling::exchange {

bool isPlural(QStringView word)
{
    static constexpr std::array<QStringView, 5> hissing{u"ss", u"xs", u"zs", u"chs", u"shs"};
    return word.endsWith(u's') && std::none_of(hissing.begin(), hissing.end(), [word](QStringView ending) {
               return word.endsWith(ending, Qt::CaseInsensitive);
           });
}

bool hasVowel(QStringView word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return QStringView(u"aeiouy").contains(c.toLower()); });
}

bool isEnding(QStringView text)
{
    static constexpr std::array<QStringView, 25> endings{
        u"ing",   u"ings", u"ed",    u"er",   u"ers",  u"or",    u"ion",    u"ions", u"tion",
        u"tions", u"ment", u"ments", u"ness", u"ship", u"able",  u"ible",   u"less", u"ful",
        u"ity",   u"ism",  u"ist",   u"ists", u"ized", u"ation", u"ability"};
    constexpr qsizetype joint = 1; // "diagram-m-ing"
    const bool whole = std::find(endings.begin(), endings.end(), text) != endings.end();
    return whole || std::find(endings.begin(), endings.end(), text.mid(joint)) != endings.end();
}

bool endsLikeWord(QStringView text)
{
    static constexpr std::array<QStringView, 7> endings{u"ing",  u"tion", u"ment", u"ness",
                                                        u"ship", u"ity",  u"ism"};
    return std::any_of(endings.begin(), endings.end(),
                       [text](QStringView ending) { return text.endsWith(ending); });
}

QStringList stemsOf(QStringView word)
{
    QStringList stems;
    const auto without = [&](QStringView ending, QStringView instead) {
        if (word.endsWith(ending) && word.size() >= ending.size() + 3)
            stems += word.chopped(ending.size()).toString() + instead.toString();
    };
    if (isPlural(word))
        without(u"s", u"");
    without(u"es", u"");
    without(u"ies", u"y");
    for (const QStringView ending : {QStringView(u"ed"), QStringView(u"ing")}) {
        without(ending, u"");
        without(ending, u"e");
    }
    static constexpr std::array<QStringView, 12> suffixes{u"less", u"like",    u"wise",    u"ness",
                                                          u"ist",  u"ism",     u"able",    u"ly",
                                                          u"er",   u"isation", u"ization", u"ability"};
    constexpr qsizetype leastStem = 4; // "waferless", "culturalisation"
    for (const QStringView suffix : suffixes) {
        if (word.size() >= suffix.size() + leastStem)
            without(suffix, u"");
    }
    return stems;
}

QStringView withoutPrefix(QStringView word)
{
    // No words by themselves: "cross" and "over" may end an item, with another behind.
    static constexpr std::array<QStringView, 49> prefixes{
        u"re",     u"un",     u"mis",   u"pre",     u"non",    u"de",       u"inter", u"intra",   u"multi",
        u"micro",  u"macro",  u"hyper", u"hypo",    u"poly",   u"pseudo",   u"semi",  u"sub",     u"super",
        u"trans",  u"ultra",  u"anti",  u"electro", u"hydro",  u"geo",      u"bio",   u"neuro",   u"cardio",
        u"hepato", u"thermo", u"meta",  u"mono",    u"nano",   u"proto",    u"quasi", u"retro",   u"tele",
        u"infra",  u"palaeo", u"paleo", u"psycho",  u"immuno", u"pharmaco", u"chemo", u"spectro", u"dis",
        u"tri",    u"im",     u"in",    u"co"};
    constexpr qsizetype leastStem = 5; // "misestimate"
    QStringView rest;
    for (const QStringView prefix : prefixes) {
        if (word.startsWith(prefix) && word.size() >= prefix.size() + leastStem &&
            (rest.isEmpty() || rest.size() > word.size() - prefix.size()))
            rest = word.mid(prefix.size());
    }
    return rest;
}

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "codenames.h"

#include <algorithm>
#include <array>

namespace starling::exchange {

bool hasHump(QStringView text)
{
    const auto isLower = [text](qsizetype i) { return i < text.size() && text.at(i).isLower(); };
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!text.at(i).isUpper())
            continue;
        if (text.at(i - 1).isLower())
            return true;
        const bool plural = i + 1 < text.size() && text.at(i + 1) == u's' && !isLower(i + 2);
        if (text.at(i - 1).isUpper() && isLower(i + 1) && !plural)
            return true;
    }
    return false;
}

bool isMemberName(QStringView text)
{
    static constexpr std::array<QStringView, 14> verbs{u"get",    u"set",  u"is",   u"has", u"use",
                                                       u"add",    u"with", u"from", u"to",  u"as",
                                                       u"should", u"did",  u"will", u"can"};
    const qsizetype small =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLower(); }) - text.begin();
    return small + 1 < text.size() && text.at(small).isUpper() && text.at(small + 1).isLower() &&
           std::find(verbs.begin(), verbs.end(), text.left(small)) != verbs.end();
}

bool isLongName(QStringView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    qsizetype humps = 0;
    qsizetype last = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!text.at(i).isUpper())
            continue;
        if (text.at(i - 1).isUpper())
            return false;
        ++humps;
        last = i;
    }
    return humps >= 2 && (text.front().isLower() || isClassEnding(text.mid(last)));
}

bool isClassEnding(QStringView text)
{
    static constexpr std::array<QStringView, 40> endings{
        u"Client",   u"Manager", u"Provider", u"Factory", u"Controller", u"Builder",   u"Listener",
        u"Handler",  u"Adapter", u"View",     u"Views",   u"State",      u"Exception", u"Activity",
        u"Fragment", u"Context", u"Receiver", u"Worker",  u"Model",      u"Store",     u"Observer",
        u"Scope",    u"Config",  u"Mode",     u"Set",     u"Map",        u"List",      u"Error",
        u"Service",  u"Stream",  u"Loader",   u"Reader",  u"Writer",     u"Parser",    u"Mediator",
        u"Delegate", u"Layout",  u"Wrapper",  u"Effect",  u"Value"};
    return std::find(endings.begin(), endings.end(), text) != endings.end();
}

bool isBrandEnding(QStringView text)
{
    static constexpr std::array<QStringView, 14> endings{u"DB",  u"MQ",  u"QL",  u"JS",  u"FS",
                                                         u"OS",  u"IO",  u"HQ",  u"Ops", u"aaS",
                                                         u"Hub", u"Lab", u"Kit", u"GIS"};
    return std::find(endings.begin(), endings.end(), text) != endings.end();
}

} // namespace starling::exchange

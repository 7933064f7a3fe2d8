// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/vocabulary.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace starling::test {

/// Pages whose truth is kept in the pack format.
enum class PageSet {
    Tuning,     ///< tests/data/pages: what the splitter was made with
    Small,      ///< tests/data/smallpages: the same, items that begin with small letters and names of code
    Far,        ///< tests/data/farpages: the same, roles far from software, whose names few lists have
    HeldOut,    ///< tests/data/heldout: what it is judged by; nothing is to be tuned to them
    FarHeldOut, ///< tests/data/farheldout: the same, of far roles, in small letters, or of special ones
    Natural,    ///< tests/data/naturalheldout: the same, terms as a page has them, neither easy nor hard
};
QStringList pageNames(PageSet set = PageSet::Tuning);
Pack pageTruth(const QString &name, PageSet set = PageSet::Tuning);

/// What the split of each page's terms reaches at least.
inline constexpr double leastTermScore = 0.93;

/// How the questions of a page are numbered.
enum class NumberStyle {
    Alone,  ///< "1" on a line of its own
    Before, ///< "1. " before the title
    None
};

/// How a page is printed from its truth.
struct PageShape
{
    bool titles = false;       ///< question titles stand below the numbers
    bool furniture = true;     ///< offers and navigation before, between and after
    bool resultAsTask = false; ///< the last STAR block is labelled as the task
    bool joined = true;        ///< key points and terms run together
    bool reordered = false;    ///< the sections stand in another order, another one for each question
    QLatin1StringView lineEnd = QLatin1StringView("\n");
    NumberStyle numbers = NumberStyle::Alone;
    std::function<bool(const Question &, Section)> leavesOut = {}; ///< sections that are not there
    std::function<QString(const Question &, Section)> inner = {};  ///< lines at the end of a section
};
QString printed(const Pack &pack, const PageShape &shape);

/// The text as it is after its UTF-8 was read as one of the known code pages, `rounds` times over.
QString damaged(const QString &text, const char *codePage, int rounds = 1);
/// The same by a browser: bytes that the page has no character for become controls, or every `mixed`th one.
QString damagedByBrowser(const QString &text, const char *codePage, int mixed = 1);

/// How well items were found: 1 where they are the same.
double f1(const QStringList &found, const QStringList &truth);
QStringList termsOf(const Question &question);

} // namespace starling::test

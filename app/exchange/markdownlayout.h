// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

#include "core/pack.h"
#include "core/vocabulary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace starling::exchange {

/// The heading layout of docs/formats.md, for its reader and its writer.
namespace markdown {

/// The line below the title that tells a file of ours: it is read as it stands, and nothing is mended.
inline constexpr QLatin1StringView formatKey{"Format"};
inline constexpr QLatin1StringView formatValue{"Starling Markdown 1"};

/// "Part: 3 of 15", where the other questions of the pack are in other files.
inline constexpr QLatin1StringView partKey{"Part"};

/// Headings of the level ### in the order of the tabs.
inline constexpr std::array<QLatin1StringView, allSections.size()> sectionNames{
    QLatin1StringView("Framework"),      QLatin1StringView("STAR example"),
    QLatin1StringView("How to answer"),  QLatin1StringView("Key points"),
    QLatin1StringView("Terminology"),    QLatin1StringView("Interviewer criteria"),
    QLatin1StringView("Common mistakes")};
inline constexpr QLatin1StringView answerName{"My answer"};
/// In front of the name of a variant.
inline constexpr QLatin1StringView variantPrefix{"My answer: "};
inline constexpr QLatin1StringView notesName{"Notes"};

/// Lines of their own in a STAR example.
inline constexpr std::array starLabels{QLatin1StringView("**Situation**"), QLatin1StringView("**Task**"),
                                       QLatin1StringView("**Action**"), QLatin1StringView("**Result**")};

/// A line of the head of a file, with its key in lower case.
void takePackKey(Import &import, const QString &key, const QString &value);

} // namespace markdown

/// The numbers of "3 of 15"; 0 and 0 where it is none.
std::pair<int, int> partOf(const QString &value);

/// A text on one line: line ends, control characters and outer white space become entities such as "&#10;",
/// and "&#" becomes "&#38;#". decodeEntities gives the text back.
QString encodeLine(const QString &text);
/// A text of several lines, of which none may be taken for a heading or a STAR label.
QString encodeBody(const QString &text);
QString decodeEntities(const QString &text);

/// A list as lines: each item behind `sign` and a space, its further lines behind two spaces.
QStringList encodeList(const QStringList &items, QChar sign);
/// Terms as such a list: "**Term**: definition", where a term has no asterisk.
QStringList encodeTerms(const QList<Term> &terms, QChar sign);
/// Without the lines of white space at both ends.
QStringList withoutOuterBlanks(QStringList lines);
/// The items of lines as encodeList writes them, still encoded; a line without a sign is an item where there
/// are no signs.
QStringList decodeList(const QStringList &lines);
/// A term as encodeTerms writes it, or "Term: definition of some words", or the term alone.
Term decodeTerm(const QString &item);

} // namespace starling::exchange

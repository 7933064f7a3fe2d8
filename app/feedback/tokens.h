// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace starling::feedback {

/// A range of a text in UTF-16 units.
struct Place
{
    qsizetype offset = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return offset + length; }
    friend bool operator==(const Place &, const Place &) = default;
};

/// One word of a text: letters and digits with inner apostrophes, dots ("node.js", "p99.9") and signs
/// ("c++"). Hyphens and slashes divide.
struct Token
{
    Place place;
    bool tight = false;   ///< bound to the word before by a hyphen or slash and nothing else
    bool pause = false;   ///< a comma, semicolon, colon or bracket stands before it
    bool capital = false; ///< holds at least two capital letters or a digit with one: an acronym or a name
};

/// A sentence, list entry or heading: tokens [first, end) and its range without surrounding blanks.
struct Sentence
{
    qsizetype first = 0;
    qsizetype end = 0;
    Place place;
};

struct Tokens
{
    QList<Token> tokens;
    QList<Sentence> sentences;
};

/// Sentences end at . ! ? … before a blank, and at line breaks, but not where a long line was only wrapped.
Tokens tokenise(QStringView text);

} // namespace starling::feedback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturaltext.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace starling::exchange {

namespace {

enum class Kind {
    Space,
    Upper,
    Lower,
    Letter, // of a script without cases
    Mark,
    Digit,
    Exponent,
    Fraction,
    Degree,
    Opening, // quotes and signs that only ever open
    Quote,
    Apostrophe,
    Link, // dashes and the like
    Dagger,
    Currency,
    Copyright,
    Trademark,
    Paragraph,
    Root, // of maths, what only stands before its operand
    Maths,
    Symbol,
    Other, // ASCII signs and the halves of emoji
    Strange
};

Kind kindOfSign(QChar c)
{
    struct Signs
    {
        Kind kind;
        QStringView signs;
    };
    static constexpr Signs known[]{
        {Kind::Opening, u"\u201E\u201A\u00A1\u00BF"},
        {Kind::Quote, u"\u201C\u201D\u00AB\u00BB\u2039\u203A\""},
        {Kind::Apostrophe, u"\u2018\u2019'\u05F3\u05F4"},
        {Kind::Link, u"\u2010\u2011\u2012\u2013\u2014\u2015\u2026\u00B7-/"},
        {Kind::Exponent, u"\u00AA\u00BA"},
        {Kind::Degree, u"\u00B0"},
        {Kind::Dagger, u"\u2020\u2021"},
        {Kind::Copyright, u"\u00A9"},
        {Kind::Trademark, u"\u2122\u00AE"},
        {Kind::Paragraph, u"\u00A7\u00B6"},
        {Kind::Root, u"\u221A\u00AC"},
        {Kind::Strange, u"\u00A4\u00A6\u00A8\u00AF\u00B4\u00B8\u02C6\u02DC\u2030\u0192\u0385\uFFFD"},
    };
    for (const Signs &each : known) {
        if (each.signs.contains(c))
            return each.kind;
    }
    switch (c.category()) {
    case QChar::Symbol_Currency:
        return Kind::Currency;
    case QChar::Symbol_Math:
        return Kind::Maths;
    case QChar::Number_Other:
        return c.decompositionTag() == QChar::Fraction ? Kind::Fraction : Kind::Exponent;
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return Kind::Strange;
    case QChar::Symbol_Other:
        return c >= u'\u2500' && c <= u'\u259F' ? Kind::Strange : Kind::Symbol;
    default:
        return Kind::Other;
    }
}

Kind kindOf(QChar c)
{
    if (c.isNull() || c.isSpace())
        return Kind::Space;
    if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
        return Kind::Strange;
    if (c == u'\u00DF') // stands in upper case as well
        return Kind::Letter;
    if (c.isMark())
        return Kind::Mark;
    if (c.isDigit())
        return Kind::Digit;
    constexpr QStringView lettersToUnicode = u"\u00AA\u00BA\u0192\u02C6";
    if (!c.isLetter() || lettersToUnicode.contains(c))
        return kindOfSign(c);
    return c.isUpper() || c.isTitleCase() ? Kind::Upper : c.isLower() ? Kind::Lower : Kind::Letter;
}

bool isWord(Kind kind)
{
    return kind == Kind::Upper || kind == Kind::Lower || kind == Kind::Letter || kind == Kind::Mark;
}

struct Sign
{
    explicit Sign(QChar c) : character(c), kind(kindOf(c)) {}
    QChar character;
    Kind kind;
};

bool isForeign(QChar c)
{
    return c.unicode() >= 0x80;
}

/// A letter behind another one, and `before` both.
bool followsLetter(const Sign &before, const Sign &previous, const Sign &letter)
{
    if (previous.kind == Kind::Letter && letter.kind == Kind::Letter)
        return true;
    const QChar::Script script = letter.character.script();
    if (previous.kind != Kind::Mark && previous.character.script() != script)
        return !isWord(before.kind) && previous.character.script() == QChar::Script_Greek; // "\u0394T"
    if (letter.kind == Kind::Upper)
        return previous.kind != Kind::Lower;
    return !(letter.kind == Kind::Lower && previous.kind == Kind::Upper && before.kind == Kind::Upper);
}

bool takesLetter(const Sign &before, const Sign &previous, const Sign &letter)
{
    switch (previous.kind) {
    case Kind::Exponent:
        return letter.kind == Kind::Upper;
    case Kind::Fraction:
    case Kind::Dagger:
    case Kind::Trademark:
        return letter.kind != Kind::Lower && !isWord(before.kind);
    case Kind::Degree:
    case Kind::Copyright:
    case Kind::Currency:
    case Kind::Paragraph:
    case Kind::Quote:
        return !isWord(before.kind);
    case Kind::Strange:
        return false;
    default:
        return !isWord(previous.kind) || followsLetter(before, previous, letter);
    }
}

/// Whether `sign` goes behind `previous`.
bool follows(const Sign &before, const Sign &previous, const Sign &sign)
{
    const bool afterWord = isWord(previous.kind);
    switch (sign.kind) {
    case Kind::Upper:
    case Kind::Lower:
    case Kind::Letter:
        return takesLetter(before, previous, sign);
    case Kind::Mark:
        return afterWord && (sign.character.script() == QChar::Script_Inherited ||
                             sign.character.script() == previous.character.script() ||
                             previous.character.script() == QChar::Script_Inherited);
    case Kind::Exponent:
        return previous.kind != Kind::Root;
    case Kind::Opening:
    case Kind::Fraction:
    case Kind::Currency:
    case Kind::Paragraph:
    case Kind::Root:
        return !afterWord && previous.kind != Kind::Root;
    case Kind::Trademark:
        return previous.kind != Kind::Root && previous.kind != Kind::Maths && previous.kind != Kind::Dagger;
    case Kind::Degree:
        return previous.kind != Kind::Root && previous.kind != Kind::Dagger &&
               previous.kind != Kind::Degree && previous.kind != Kind::Maths;
    case Kind::Dagger:
    case Kind::Copyright:
    case Kind::Maths:
    case Kind::Symbol:
        return previous.kind != Kind::Root && previous.kind != Kind::Dagger && previous.kind != Kind::Degree;
    case Kind::Strange:
        return false;
    default:
        return true;
    }
}

/// What no language has, although each of it is a letter: a foreign letter in a low quote with another one
/// behind it, one between two dashes, and these capitals before letters of other languages.
bool isUnheardOf(const Sign &before, const Sign &previous, const Sign &sign)
{
    constexpr QStringView others = u"\u0152\u0153\u0160\u0161\u0178\u017D\u017E";
    const bool lowQuote = before.character == u'\u201A' && isForeign(previous.character) &&
                          isWord(previous.kind) && isForeign(sign.character) && isWord(sign.kind);
    const bool capital = previous.character == u'\u00C2' || previous.character == u'\u00C3';
    const bool betweenDashes = before.kind == Kind::Link && isForeign(before.character) &&
                               isForeign(previous.character) && isWord(previous.kind) &&
                               sign.kind == Kind::Link && isForeign(sign.character);
    return lowQuote || betweenDashes || (capital && others.contains(sign.character));
}

} // namespace

bool looksNatural(const TextInPlace &place)
{
    constexpr qsizetype around = 2;
    Sign before(QChar{});
    Sign previous(QChar{});
    for (const QChar c : place.left.last(std::min(around, place.left.size())))
        before = std::exchange(previous, Sign(c));
    const auto goesOn = [&](QChar c) {
        const Sign sign(c);
        const bool natural = follows(before, previous, sign) && !isUnheardOf(before, previous, sign);
        before = std::exchange(previous, sign);
        return natural;
    };
    const QStringView right = place.right.first(std::min(qsizetype{1}, place.right.size()));
    return std::all_of(place.text.begin(), place.text.end(), goesOn) &&
           std::all_of(right.begin(), right.end(), goesOn);
}

} // namespace starling::exchange

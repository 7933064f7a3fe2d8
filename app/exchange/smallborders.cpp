// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallborders.h"

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr double betweenWords = 1.4; // "engagement|get-out-of-jail letter"
constexpr double besideWord = 3.5;   // "joinplan|flip"
constexpr double besideNew = 8;      // "tombstone|ndk": a word may end or begin there
constexpr double pluralCut = 2;      // "tuple|shot" for "tuples|hot"
constexpr double pluralLeft = 2;     // "opinions|kills" for "opinion|skills"
constexpr double withinName = 5;     // "pg_stat|statements"
constexpr double afterDigit = 0;     // "SCD type 2|snowflake schema"
constexpr double newAfterDigit = 2;
constexpr double afterLetter = 3; // "Dimension D|delay line", "RNN-T|prediction network"
constexpr qsizetype shortestWord = 3;
constexpr qsizetype shortestPart = 4;
constexpr qsizetype longestPart = 16;
constexpr qsizetype longestRun = 40; // on either side: more letters without a space are no items

bool isWord(const Lexicon &lexicon, QStringView text)
{
    return text.size() >= shortestWord && lexicon.hasWordLike(text);
}

bool endsWithWord(const Lexicon &lexicon, QStringView text)
{
    for (qsizetype length = shortestPart; length <= std::min(text.size(), longestPart); ++length) {
        if (isWord(lexicon, text.right(length)))
            return true;
    }
    return false;
}

bool beginsWithWord(const Lexicon &lexicon, QStringView text)
{
    for (qsizetype length = shortestPart; length <= std::min(text.size(), longestPart); ++length) {
        if (isWord(lexicon, text.left(length)))
            return true;
    }
    return false;
}

} // namespace

double betweenSmallItems(const Lexicon &lexicon, QStringView line, qsizetype i, QStringView left,
                         QStringView right)
{
    const auto at = [line](qsizetype place) {
        return place >= 0 && place < line.size() ? line.at(place) : QChar();
    };
    if (left.size() > longestRun || right.size() > longestRun)
        return -1;
    const bool initial = right.size() < shortestWord && at(i + right.size()) == u'-'; // "p-value"
    if (right.size() < shortestWord && !initial)
        return -1;
    const bool rightIsWord = isWord(lexicon, right);
    const QChar before = at(i - 1);
    const bool acronyms = before == u's' && at(i - 2).isUpper() && at(i - 3).isUpper(); // "LLMs|prompt"
    if (before.isDigit() && right.size() >= shortestPart)
        return rightIsWord ? afterDigit : newAfterDigit;
    if (!before.isLetter() || acronyms)
        return rightIsWord ? betweenWords : -1;
    if (before.isUpper() && left.size() == 1 && (at(i - 2) == u' ' || at(i - 2) == u'-'))
        return rightIsWord ? afterLetter : -1;
    if (before.isUpper())
        return left.size() >= 2 && rightIsWord ? betweenWords : -1;
    if (left.size() < shortestWord)
        return -1;
    const bool leftIsWord = isWord(lexicon, left);
    double more = at(i - left.size() - 1) == u'_' || at(i + right.size()) == u'_' ? withinName : 0;
    if (at(i) == u's' && isWord(lexicon, line.mid(i - left.size(), left.size() + 1)))
        more += pluralCut;
    if (before == u's' && isWord(lexicon, left.chopped(1)) &&
        isWord(lexicon, line.mid(i - 1, right.size() + 1)))
        more += pluralLeft;
    const bool ends = leftIsWord || endsWithWord(lexicon, left);
    const bool begins = rightIsWord || beginsWithWord(lexicon, right);
    if (ends && begins)
        return betweenWords + more;
    if (leftIsWord || rightIsWord)
        return besideWord + more;
    return ends || begins ? besideNew + more : -1;
}

} // namespace starling::exchange

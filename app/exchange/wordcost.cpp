// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordcost.h"

#include "codenames.h"
#include "wordforms.h"
#include "wordpieces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace starling::exchange {

namespace {

constexpr double knownExactly = 4;
constexpr double knownAlike = 6.5;
constexpr double otherCase = 4.8;
constexpr double pluralEnding = 0.7;
constexpr double knownLetter = 8;
constexpr double newWord = 4;
constexpr double compound = 8;         // "metafile": two words in one
constexpr double compoundLetter = 1.1; // of those beyond what is usual
constexpr double rarityWeight = 1;
constexpr double knownAcronym = 7.5; // capitals are often known by chance: one in ten of three letters
constexpr double knownPair = 10;
constexpr double newAcronym = 1;
constexpr double shoutedWord = 4;
constexpr double acronymLetter = 2.9;
constexpr double spellingWeight = 0.2;
constexpr double longAcronymLetter = 2;
constexpr double digitCost = 1.3;
constexpr double signInside = 0.5;
constexpr double closedInside = 14; // "(SSOT)Room", "99.5%ENIDs" as one word
constexpr double stopInside = 4.9;  // "choices.Quantifiable" as one word
constexpr double humpInside = 6;    // "KafkaConnect" as one word
constexpr double brandHump = 1.3;   // "YugabyteDB" as one word
constexpr double shortHump = 5;     // "RisingWave" as one word
constexpr double acronymHump = 7;   // "AMQPService" as one word
constexpr double prefixHump = 2.6;  // "XCTest", "VoLTE", "uRPF" as one word
constexpr double digitBeforeCapital = 7.6;
constexpr double digitInside = 1;
constexpr double digitAfterWord = 4;
constexpr double wordAfterDigit = 7.8;
constexpr double classHump = 3.4;              // "WorkManager" as one word
constexpr double nameHump = 3.2;               // "setMaxUpdateDelay" as one word
constexpr QStringView closers = u")%\"\u201D"; ///< what ends an item before a capital
constexpr qsizetype longestWord = 64;
constexpr double overlongLetter = 3;

/// How unusual so many capitals are for one acronym, beside three: as often as in the lexicon.
double lengthCost(qsizetype capitals)
{
    static constexpr std::array costs{0.0, 0.0, 5.0, 0.0, 0.6, 1.6, 2.0, 5.0, 6.5};
    constexpr auto last = static_cast<qsizetype>(costs.size()) - 1;
    const double beyond = longAcronymLetter * static_cast<double>(std::max<qsizetype>(capitals - last, 0));
    return costs[static_cast<std::size_t>(std::min(capitals, last))] + beyond;
}

/// Whether acronyms are spelled so: "JTAG" and "SWD" rather than "JTA" and "GSWD".
double spellingCost(const LetterModel &capitals, QStringView acronym)
{
    constexpr double most = 2.5;
    const double expected = capitals.meanCost() * static_cast<double>(acronym.size() + 1);
    return std::clamp(spellingWeight * (capitals.cost(acronym) - expected), -most, most);
}

double acronymCost(const Lexicon &lexicon, QStringView text)
{
    const QStringView base = text.back() == u's' && text.size() > 2 ? text.chopped(1) : text;
    if (base.size() == 1)
        return knownLetter;
    if (lexicon.hasWord(base) || lexicon.hasWord(text))
        return base.size() > 2 ? knownAcronym : knownPair;
    const double cost = newAcronym + acronymLetter * static_cast<double>(base.size()) +
                        lengthCost(base.size()) + spellingCost(lexicon.capitals(), base);
    constexpr qsizetype shouted = 5; // a word in capitals
    if (base.size() < shouted)
        return cost;
    if (lexicon.hasWordLike(base))
        return knownAlike + 2;
    return std::min(cost, shoutedWord + lexicon.letters().cost(base));
}

/// "Vo" of "VoLTE", "Io" of "IoCs" and "u" of "uRPF": the beginning of an acronym rather than a word.
bool isAcronymHead(const Piece &first, QStringView rest)
{
    const bool head = (first.shape == Shape::Capitalised && first.text.size() == 2) ||
                      (first.shape == Shape::Lower && first.text.size() == 1);
    if (!head || rest.isEmpty() || !rest.front().isUpper())
        return false;
    const QStringView after = rest.mid(1);
    return after.isEmpty() ? first.text.size() > 1 : after.front().isUpper() || after == u"s";
}

/// How much rarer in terms than a common word of them.
double rareCost(const Lexicon &lexicon, QStringView word)
{
    constexpr double common = 25;
    constexpr double least = 0.31;
    const double met = std::max({least, lexicon.commonness(word), static_cast<double>(lexicon.usesOf(word))});
    return rarityWeight * std::max(0.0, std::log(common / met));
}

/// Of a word that is known, but perhaps for case, a plural or another ending.
double knownCost(const Lexicon &lexicon, QStringView text)
{
    if (lexicon.hasWord(text))
        return knownExactly + rareCost(lexicon, text);
    if (lexicon.usesOf(text) > 0)
        return otherCase + rareCost(lexicon, text);
    const bool many = isPlural(text) && lexicon.hasWordLike(text.chopped(1));
    return many ? pluralEnding + knownCost(lexicon, text.chopped(1)) : knownAlike + rareCost(lexicon, text);
}

/// A word that is not known: spelled like one, or made of two.
double newWordCost(const Lexicon &lexicon, QStringView text)
{
    constexpr qsizetype leastPart = 4;
    constexpr qsizetype longestCompound = 18;
    constexpr qsizetype usualCompound = 8;
    double cost = newWord + lexicon.letters().cost(text);
    if (text.size() <= longestCompound) {
        const double longer =
            compoundLetter * static_cast<double>(std::max<qsizetype>(0, text.size() - usualCompound));
        for (qsizetype cut = leastPart; cut + leastPart <= text.size(); ++cut) {
            const QStringView left = text.left(cut);
            const QStringView right = text.mid(cut);
            if (lexicon.hasWordLike(left) && lexicon.hasWordLike(right))
                cost =
                    std::min(cost, compound + longer + knownCost(lexicon, left) + knownCost(lexicon, right));
        }
    }
    return cost;
}

bool isNumber(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

double numberCost(QStringView digits)
{
    return 2 + digitCost * static_cast<double>(digits.size());
}

double pieceCost(const Lexicon &lexicon, const Piece &piece)
{
    const QStringView text = piece.text;
    switch (piece.shape) {
    case Shape::Digits:
        return numberCost(text);
    case Shape::Acronym:
        return acronymCost(lexicon, text);
    case Shape::Lower:
    case Shape::Capitalised:
        if (text.size() == 1 && lexicon.hasWord(text))
            return knownLetter;
        return lexicon.hasWord(text) || lexicon.hasWordLike(text) ? knownCost(lexicon, text)
                                                                  : newWordCost(lexicon, text);
    case Shape::Other:
        break;
    }
    return 1;
}

double humpCost(const Piece &left, const Piece &right, bool prefixed)
{
    constexpr qsizetype shortPiece = 7;
    if (right.shape == Shape::Digits || left.shape == Shape::Other || right.shape == Shape::Other)
        return digitInside;
    if (left.shape == Shape::Digits)
        return right.shape != Shape::Lower ? digitBeforeCapital
               : right.text.size() >= 4    ? wordAfterDigit
                                           : digitInside;
    if (isClassEnding(right.text))
        return classHump;
    if (isBrandEnding(right.text))
        return brandHump;
    if (prefixed)
        return prefixHump;
    if (left.shape == Shape::Acronym)
        return acronymHump;
    const bool bothShort = left.text.size() <= shortPiece && right.text.size() <= shortPiece;
    return bothShort && left.shape == Shape::Capitalised ? shortHump : humpInside;
}

/// "contention4x" rather than "log4j"
bool isDigitAfterWord(const Lexicon &lexicon, const Piece &left, const Piece &right)
{
    constexpr qsizetype leastWord = 5;
    return right.shape == Shape::Digits && left.text.size() >= leastWord && lexicon.hasWordLike(left.text);
}

bool isAllCapitals(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

/// A word that is known as it stands. Single letters are names only now and then.
double exactCost(const Lexicon &lexicon, QStringView word)
{
    if (word.size() == 1 && word.front().isLetter())
        return knownLetter;
    if (isAllCapitals(word))
        return word.size() > 2 ? knownAcronym : knownPair;
    const double cost = knownExactly + rareCost(lexicon, word);
    return isNumber(word) ? std::min(cost, numberCost(word)) : cost;
}

/// A word without signs inside.
double plainCost(const Lexicon &lexicon, QStringView word)
{
    if (lexicon.hasWord(word))
        return exactCost(lexicon, word);
    constexpr qsizetype leastAlike = 6; // "truffleHog" is "TruffleHog"
    const bool lastAlone = word.size() > 1 && word.back().isUpper() && word.at(word.size() - 2).isLower();
    if (word.size() >= leastAlike && !isAllCapitals(word) && !lastAlone && lexicon.hasTermLike(word))
        return knownAlike + rareCost(lexicon, word); // "personA" is no persona
    double cost = 0;
    Piece last;
    const Piece first = nextPiece(word);
    const bool head = isAcronymHead(first, word.mid(first.text.size()));
    const bool prefixed =
        first.shape == Shape::Acronym && first.text.size() == 2; // the name space of a library
    const bool member = isMemberName(word) || isLongName(word);
    for (QStringView rest = word; !rest.isEmpty(); rest = rest.mid(last.text.size())) {
        const Piece piece = nextPiece(rest);
        if (rest.size() < word.size() && member && piece.shape == Shape::Capitalised)
            cost += nameHump;
        else if (rest.size() < word.size() && isDigitAfterWord(lexicon, last, piece))
            cost += digitAfterWord;
        else if (rest.size() < word.size())
            cost += humpCost(last, piece, prefixed || (head && last.text.data() == word.data()));
        const bool inHead = head && rest.size() == word.size();
        cost += inHead ? acronymLetter * static_cast<double>(piece.text.size()) : pieceCost(lexicon, piece);
        last = piece;
    }
    return cost;
}

/// A sign that ends an item, with the capital of another item right behind it. "U.S." is not that.
bool isJoined(QStringView word, qsizetype stop)
{
    if (stop == 0 || stop + 1 >= word.size())
        return false;
    if (word.at(stop) == u')')
        return word.at(stop + 1).isLetterOrNumber();
    if (!word.at(stop + 1).isUpper())
        return false;
    if (closers.contains(word.at(stop)))
        return true;
    const bool initial = word.at(stop - 1).isUpper() && (stop == 1 || !word.at(stop - 2).isLetterOrNumber());
    return QStringView(u".!?").contains(word.at(stop)) && !initial;
}

} // namespace

double wordCost(const Lexicon &lexicon, QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber() && word.front() != u'.')
        word = word.mid(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'+' && word.back() != u'#')
        word.chop(1);
    if (word.isEmpty())
        return signInside;
    if (word.size() > longestWord)
        return overlongLetter * static_cast<double>(word.size());
    if (lexicon.hasWord(word))
        return exactCost(lexicon, word);
    double cost = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && (word.at(i).isLetterOrNumber() || word.at(i).isMark()))
            continue;
        if (i > start)
            cost += plainCost(lexicon, word.mid(start, i - start));
        if (i < word.size())
            cost += !isJoined(word, i)             ? signInside
                    : closers.contains(word.at(i)) ? closedInside
                                                   : stopInside;
        start = i + 1;
    }
    return cost;
}

} // namespace starling::exchange

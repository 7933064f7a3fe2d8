// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "tokens.h"

namespace starling::feedback {
namespace {

constexpr qsizetype mostRead = 4000; ///< characters; a text is in one language
constexpr int fewestWords = 6;
constexpr double ahead = 1.3;     ///< times as many stop words as the usual language
constexpr double leastPart = 0.2; ///< of the words, in any language

} // namespace

std::shared_ptr<const Lexicon> lexiconOf(QStringView text, const Lexicons &lexicons,
                                         const std::shared_ptr<const Lexicon> &usual)
{
    if (lexicons.isEmpty())
        return usual;
    text = text.left(mostRead);
    const Tokens tokens = tokenise(text);
    const auto count = [&](const Lexicon &lexicon) {
        int stops = 0;
        for (const Token &token : tokens.tokens)
            stops += lexicon.isStop(plainWord(text.mid(token.place.offset, token.place.length))) ? 1 : 0;
        return stops;
    };
    auto best = usual;
    double most = std::max(ahead * count(*usual), leastPart * static_cast<double>(tokens.tokens.size()));
    if (tokens.tokens.size() < fewestWords)
        return usual;
    for (const auto &lexicon : lexicons) {
        if (lexicon == usual)
            continue;
        if (const int stops = count(*lexicon); stops > most) {
            most = stops;
            best = lexicon;
        }
    }
    return best;
}

} // namespace starling::feedback

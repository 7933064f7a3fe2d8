// SPDX-License-Identifier: GPL-3.0-or-later
#include "runverdict.h"

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr int maximumRounds = 3; // UTF-8 read wrongly, saved, and read wrongly again

/// What comes out is no text, but UTF-8 that had been read as another page before.
bool wasBrokenBefore(const Replacement &replacement, const std::vector<Reverse> &pages)
{
    const QStringView text = replacement.after;
    return std::any_of(pages.begin(), pages.end(), [&](const Reverse &page) {
        const auto decoded = page.mayDecode(text) ? page.decode(text) : std::nullopt;
        Replacement next = replacement;
        next.before = text;
        next.after = decoded ? QStringView(decoded->text) : QStringView();
        next.sequences = decoded ? decoded->sequences : 0;
        return decoded && judge(next) == Plausibility::Yes;
    });
}

} // namespace

Verdict verdictOn(const Reverse &page, Replacement replacement, int knownRounds,
                  const std::vector<Reverse> &pages)
{
    Verdict verdict;
    if (!page.mayDecode(replacement.before))
        return verdict;
    QString current = replacement.before.toString();
    for (int round = 1; round <= maximumRounds; ++round) {
        const auto decoded = page.decode(current);
        if (!decoded)
            break;
        replacement.before = current;
        replacement.after = decoded->text;
        replacement.sequences = decoded->sequences;
        Plausibility plausibility = judge(replacement);
        if (plausibility == Plausibility::No && wasBrokenBefore(replacement, pages))
            plausibility = Plausibility::Yes;
        const bool innerRound = verdict.rounds > 0 && round > knownRounds;
        if (plausibility == Plausibility::Yes || (plausibility == Plausibility::Maybe && !innerRound))
            verdict = {plausibility, decoded->text, round};
        current = decoded->text;
    }
    return verdict;
}

} // namespace starling::exchange

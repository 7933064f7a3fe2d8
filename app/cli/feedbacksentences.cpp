// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbacksentences.h"

#include <array>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;
using feedback::Finding;
using feedback::Naming;
using feedback::State;

QString times(int count)
{
    return count == 1 ? u"once"_s : count == 2 ? u"twice"_s : u"%1 times"_s.arg(count);
}

QString reasonOf(const Finding &finding)
{
    switch (finding.why) {
    case Finding::Why::NoNumbers:
        return u"the result has no figure with a unit"_s;
    case Finding::Why::Blame:
        return u"a phrase sounds like blame"_s;
    case Finding::Why::NoLesson:
        return u"no lesson was found"_s;
    case Finding::Why::MoreWeThanI:
        return u"there is more \"we\" than \"I\""_s;
    case Finding::Why::NoResult:
        return u"no result was found"_s;
    case Finding::Why::LongBackground:
        return u"much of the text sounds like the situation"_s;
    case Finding::Why::WordList:
        return u"words stand in a row instead of in sentences"_s;
    case Finding::Why::Vague:
        return u"there is no figure in the text"_s;
    case Finding::Why::LeftOut:
        return u"nothing matches \"%1\""_s.arg(finding.words.join(u' '));
    case Finding::Why::SaysSo:
        return u"a sentence has the same words: %1"_s.arg(finding.words.join(u", "_s));
    case Finding::Why::None:
        break;
    }
    return {};
}

} // namespace

QLatin1StringView wordOf(State state)
{
    static constexpr std::array words{"covered"_L1, "touched"_L1, "missing"_L1};
    return words.at(static_cast<size_t>(state));
}

QLatin1StringView wordOf(Finding::Kind kind)
{
    static constexpr std::array words{"empty part"_L1,      "thin part"_L1,
                                      "long part"_L1,       "result before action"_L1,
                                      "no lesson"_L1,       "result not quantified"_L1,
                                      "no comparison"_L1,   "more we than I"_L1,
                                      "hedge"_L1,           "filler"_L1,
                                      "passive opening"_L1, "blame"_L1,
                                      "word list"_L1,       "mistake"_L1};
    return words.at(static_cast<size_t>(kind));
}

QLatin1StringView wordOf(Naming naming)
{
    static constexpr std::array words{"as written"_L1, "other form"_L1,  "hyphen"_L1,
                                      "spelling"_L1,   "acronym"_L1,     "long form"_L1,
                                      "part"_L1,       "words apart"_L1, "described"_L1};
    return words.at(static_cast<size_t>(naming));
}

QString noteOf(const feedback::TermMatch &match)
{
    if (match.state == State::Missing || match.naming == Naming::AsWritten)
        return match.inList ? u"in a row of words only"_s : QString();
    return u"as \"%1\" (%2)"_s.arg(match.surface.simplified(), wordOf(match.naming));
}

QString sentenceOf(const Finding &finding)
{
    const QString part = feedback::wordOf(finding.part);
    switch (finding.kind) {
    case Finding::Kind::EmptyPart:
        return u"Nothing was found for the %1."_s.arg(part);
    case Finding::Kind::ThinPart:
        return u"The %1 is thin: %2% of the words."_s.arg(part).arg(finding.count);
    case Finding::Kind::LongPart:
        return u"The %1 takes much room: %2% of the words."_s.arg(part).arg(finding.count);
    case Finding::Kind::ResultBeforeAction:
        return u"A result stands before any action."_s;
    case Finding::Kind::NoLesson:
        return u"No lesson was found: what was learned, or what would be different next time."_s;
    case Finding::Kind::ResultNotQuantified:
        return u"The result has no figure with a unit (%, money, time, a count)."_s;
    case Finding::Kind::NoComparison:
        return u"There are figures, but no before and after."_s;
    case Finding::Kind::MoreWeThanI:
        return u"\"We\" stands %1, \"I\" %2: what was your own part?"_s.arg(times(finding.count),
                                                                            times(finding.other));
    case Finding::Kind::Hedge:
        return u"\"%1\" (%2) takes strength from the sentence."_s.arg(finding.detail, times(finding.count));
    case Finding::Kind::Filler:
        return u"\"%1\" (%2) can be struck."_s.arg(finding.detail, times(finding.count));
    case Finding::Kind::PassiveOpening:
        return u"\"%1\" (%2) hides who acted."_s.arg(finding.detail, times(finding.count));
    case Finding::Kind::Blame:
        return u"\"%1\" may sound like blame."_s.arg(finding.detail);
    case Finding::Kind::WordList:
        return u"Words in a row are not counted as used: say what each did."_s;
    case Finding::Kind::Mistake:
        return u"This may be a common mistake: \"%1\" (%2)."_s.arg(finding.detail, reasonOf(finding));
    }
    return {};
}

} // namespace starling::cli

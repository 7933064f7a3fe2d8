// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwording.h"

namespace starling::ui {

using feedback::Finding;
using feedback::Naming;
using feedback::Part;
using feedback::State;

QString FindingWording::of(Part part)
{
    switch (part) {
    case Part::Situation:
        return tr("Situation");
    case Part::Task:
        return tr("Task");
    case Part::Action:
        return tr("Action");
    case Part::Result:
        return tr("Result");
    case Part::Lesson:
        return tr("Lesson");
    }
    return {};
}

QString FindingWording::of(State state)
{
    switch (state) {
    case State::Covered:
        return tr("covered");
    case State::Touched:
        return tr("touched");
    case State::Missing:
        return tr("missing");
    }
    return {};
}

QString FindingWording::of(Naming naming)
{
    switch (naming) {
    case Naming::AsWritten:
        return tr("as written");
    case Naming::OtherForm:
        return tr("another form");
    case Naming::Hyphen:
        return tr("another hyphen");
    case Naming::Spelling:
        return tr("another spelling");
    case Naming::Acronym:
        return tr("its acronym");
    case Naming::LongForm:
        return tr("written out");
    case Naming::Part:
        return tr("one of its names");
    case Naming::WordsApart:
        return tr("its words, apart");
    case Naming::Described:
        return tr("described");
    }
    return {};
}

QString FindingWording::of(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::EmptyPart:
        return tr("Nothing was found for: %1").arg(of(finding.part));
    case Finding::Kind::ThinPart:
        return tr("%1 is thin").arg(of(finding.part));
    case Finding::Kind::LongPart:
        return tr("%1 takes much room").arg(of(finding.part));
    case Finding::Kind::ResultBeforeAction:
        return tr("A result stands before any action");
    case Finding::Kind::NoLesson:
        return tr("No lesson was found");
    case Finding::Kind::ResultNotQuantified:
        return tr("The result has no figure with a unit");
    case Finding::Kind::NoComparison:
        return tr("No before and after");
    case Finding::Kind::MoreWeThanI:
        return tr("More “we” than “I”");
    case Finding::Kind::Hedge:
    case Finding::Kind::Filler:
    case Finding::Kind::PassiveOpening:
    case Finding::Kind::Blame:
        return tr("“%1”").arg(finding.detail.simplified());
    case Finding::Kind::WordList:
        return tr("Words in a row");
    case Finding::Kind::Mistake:
        return finding.detail;
    }
    return {};
}

QString FindingWording::reasonOf(const Finding &finding)
{
    if (finding.kind == Finding::Kind::Mistake) {
        switch (finding.why) {
        case Finding::Why::NoNumbers:
            return tr("Perhaps: the result has no figure with a unit.");
        case Finding::Why::Blame:
            return tr("Perhaps: a phrase sounds like blame.");
        case Finding::Why::NoLesson:
            return tr("Perhaps: no lesson was found.");
        case Finding::Why::MoreWeThanI:
            return tr("Perhaps: there is more “we” than “I”.");
        case Finding::Why::NoResult:
            return tr("Perhaps: no result was found.");
        case Finding::Why::LongBackground:
            return tr("Perhaps: much of the text sounds like the situation.");
        case Finding::Why::WordList:
            return tr("Perhaps: words stand in a row instead of in sentences.");
        case Finding::Why::Vague:
            return tr("Perhaps: there is no figure in the text.");
        case Finding::Why::LeftOut:
            return tr("Perhaps: nothing matches “%1”.").arg(finding.words.join(u' '));
        case Finding::Why::SaysSo:
            return tr("Perhaps: a sentence has the same words: %1.")
                .arg(finding.words.join(QStringLiteral(", ")));
        case Finding::Why::None:
            return {};
        }
    }
    switch (finding.kind) {
    case Finding::Kind::ThinPart:
    case Finding::Kind::LongPart:
        return tr("%1% of the words; usual are %2 to %3%.")
            .arg(finding.count)
            .arg(feedback::bandOf(finding.part).least)
            .arg(feedback::bandOf(finding.part).most);
    case Finding::Kind::NoLesson:
        return tr("What did you learn, or what would you do differently?");
    case Finding::Kind::ResultNotQuantified:
        return tr("A percentage, an amount, a time or a count makes it believable.");
    case Finding::Kind::NoComparison:
        return tr("What was it before, what after?");
    case Finding::Kind::MoreWeThanI:
        return tr("“We” stands %1 times, “I” %2 times. What was your own part?")
            .arg(finding.count)
            .arg(finding.other);
    case Finding::Kind::Hedge:
        return tr("Takes strength from the sentence.");
    case Finding::Kind::Filler:
        return tr("Can be struck.");
    case Finding::Kind::PassiveOpening:
        return tr("Hides who acted.");
    case Finding::Kind::Blame:
        return tr("May sound like blame.");
    case Finding::Kind::WordList:
        return tr("They count little: say what each did.");
    default:
        return {};
    }
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

namespace starling::ui {

QString Wording::of(Section section)
{
    switch (section) {
    case Section::Framework:
        return tr("Framework");
    case Section::StarExample:
        return tr("STAR example");
    case Section::HowToAnswer:
        return tr("How to Answer");
    case Section::KeyPoints:
        return tr("Key points");
    case Section::Terminology:
        return tr("Terminology");
    case Section::InterviewerCriteria:
        return tr("Interviewer criteria");
    case Section::Mistakes:
        return tr("Mistakes");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Category category)
{
    switch (category) {
    case Category::Behavioural:
        return tr("Behavioural");
    case Category::Situational:
        return tr("Situational");
    case Category::Technical:
        return tr("Technical");
    case Category::SystemDesign:
        return tr("System design");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return tr("Easy");
    case Difficulty::Medium:
        return tr("Medium");
    case Difficulty::Hard:
        return tr("Hard");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Mastery mastery)
{
    switch (mastery) {
    case Mastery::New:
        return tr("New");
    case Mastery::Learning:
        return tr("Learning");
    case Mastery::Mastered:
        return tr("Mastered");
    }
    Q_UNREACHABLE();
}

QString Wording::ofMissing(Section section)
{
    switch (section) {
    case Section::Framework:
        return tr(
            "This question comes without a framework. A simple one always works: say what you will cover, "
            "cover it, sum it up.");
    case Section::StarExample:
        return tr("There is no example story here yet. One of your own is worth more anyway: try it under My "
                  "answer.");
    case Section::HowToAnswer:
        return tr("There is no advice on how to answer here. The other tabs may still help you on.");
    case Section::KeyPoints:
        return tr("No key points are listed for this question.");
    case Section::Terminology:
        return tr("No terms are listed for this question.");
    case Section::InterviewerCriteria:
        return tr("What interviewers look for is not listed for this question.");
    case Section::Mistakes:
        return tr("No common mistakes are listed for this question.");
    }
    Q_UNREACHABLE();
}

QString Wording::of(const Counts &counts)
{
    QString line = tr("%n question(s)", nullptr, counts.questions);
    line += QStringLiteral(" · ") + tr("%n mastered", nullptr, counts.mastered);
    line += QStringLiteral(" · ") + tr("%n with a draft", nullptr, counts.drafts);
    return line;
}

QString Wording::of(StarPart part)
{
    switch (part) {
    case StarPart::Situation:
        return tr("Situation");
    case StarPart::Task:
        return tr("Task");
    case StarPart::Action:
        return tr("Action");
    case StarPart::Result:
        return tr("Result");
    case StarPart::Lesson:
        return tr("Lesson");
    }
    return {};
}

QString Wording::ofEdited(bool hasNewer)
{
    return hasNewer ? tr("Edited by you; its pack has a newer text.") : tr("Edited by you.");
}

QString Wording::ofWords(int count)
{
    return tr("%n word(s)", nullptr, count);
}

} // namespace starling::ui

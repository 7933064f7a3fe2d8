// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

namespace starling {

const QStringList *listOf(const Question &question, Section section)
{
    switch (section) {
    case Section::HowToAnswer:
        return &question.howToAnswer;
    case Section::KeyPoints:
        return &question.keyPoints;
    case Section::InterviewerCriteria:
        return &question.interviewerCriteria;
    case Section::Mistakes:
        return &question.mistakes;
    case Section::Framework:
    case Section::StarExample:
    case Section::Terminology:
        break;
    }
    return nullptr;
}

QStringList *listOf(Question &question, Section section)
{
    return const_cast<QStringList *>(listOf(std::as_const(question), section));
}

bool isSectionEmpty(const Question &question, Section section)
{
    switch (section) {
    case Section::Framework:
        return question.framework.text.isEmpty() && question.framework.name.isEmpty();
    case Section::StarExample:
        return question.star.isEmpty();
    case Section::Terminology:
        return question.terminology.isEmpty();
    default:
        return listOf(question, section)->isEmpty();
    }
}

} // namespace starling

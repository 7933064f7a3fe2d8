// SPDX-License-Identifier: GPL-3.0-or-later
#include "questioncheck.h"

#include <QStringEncoder>

#include <algorithm>

namespace starling {
namespace {

using Field = QuestionFault::Field;
using Kind = QuestionFault::Kind;

bool isTooLong(const QString &text)
{
    // At most three bytes a unit, so most texts need no conversion.
    return text.size() * 3 > longestTextBytes && text.toUtf8().size() > longestTextBytes;
}

class Checker
{
public:
    void addText(Field field, const QString &text, bool needsText = false)
    {
        if (needsText && isBlank(text))
            faults.append({field, Kind::Empty});
        else if (isTooLong(text))
            faults.append({field, Kind::TooLong});
    }

    void addList(Field field, const QStringList &texts, Section section)
    {
        if (texts.size() > mostItems)
            faults.append({field, Kind::TooMany, section});
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (isBlank(texts.at(i)))
                faults.append({field, Kind::Empty, section, i});
            else if (isTooLong(texts.at(i)))
                faults.append({field, Kind::TooLong, section, i});
        }
    }

    QList<QuestionFault> faults;
};

} // namespace

bool isBlank(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

QList<QuestionFault> faultsOf(const Question &question, const QSet<int> &taken)
{
    Checker checker;
    checker.addText(Field::Title, question.title, true);
    if (question.number < 1)
        checker.faults.append({Field::Number, Kind::OutOfRange});
    else if (taken.contains(question.number))
        checker.faults.append({Field::Number, Kind::Taken});
    checker.addList(Field::Tags, question.tags, Section::Framework);
    checker.addText(Field::FrameworkName, question.framework.name);
    checker.addText(Field::FrameworkText, question.framework.text);
    const StarExample &star = question.star;
    for (const QString &part : {star.situation, star.task, star.action, star.result, star.narrative})
        checker.addText(Field::Star, part);
    if (!star.narrative.isEmpty() &&
        !(star.situation.isEmpty() && star.task.isEmpty() && star.action.isEmpty() && star.result.isEmpty()))
        checker.faults.append({Field::Star, Kind::Mixed});
    for (const Section section : allSections) {
        if (const QStringList *list = listOf(question, section))
            checker.addList(Field::Items, *list, section);
    }
    if (question.terminology.size() > mostItems)
        checker.faults.append({Field::Term, Kind::TooMany, Section::Terminology});
    for (qsizetype i = 0; i < question.terminology.size(); ++i) {
        const Term &term = question.terminology.at(i);
        if (isBlank(term.term))
            checker.faults.append({Field::Term, Kind::Empty, Section::Terminology, i});
        else if (isTooLong(term.term) || isTooLong(term.definition))
            checker.faults.append({Field::Term, Kind::TooLong, Section::Terminology, i});
    }
    return checker.faults;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidentialpack.h"

namespace starling {

void takeOut(const ConfidentialMatcher &names, Question &question)
{
    if (names.isEmpty())
        return;
    StarExample &star = question.star;
    for (QString *text : {&question.title, &question.framework.name, &question.framework.text,
                          &star.situation, &star.task, &star.action, &star.result, &star.narrative})
        *text = names.without(*text);
    for (QStringList *list : {&question.tags, &question.howToAnswer, &question.keyPoints,
                              &question.interviewerCriteria, &question.mistakes}) {
        for (QString &text : *list)
            text = names.without(text);
    }
    question.tags.removeDuplicates();
    for (Term &term : question.terminology) {
        term.term = names.without(term.term);
        term.definition = names.without(term.definition);
    }
}

void takeOut(const ConfidentialMatcher &names, Pack &pack)
{
    if (names.isEmpty())
        return;
    for (QString *text : {&pack.title, &pack.subtitle, &pack.role, &pack.licence})
        *text = names.without(*text);
    for (QString &author : pack.authors)
        author = names.without(author);
    for (Question &question : pack.questions)
        takeOut(names, question);
}

} // namespace starling

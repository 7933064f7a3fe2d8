// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidentialpack.h"

#include <QSet>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

/// An id has no white space, slashes or control characters, and no brackets are needed in one.
QString idWithout(const ConfidentialMatcher &names, const QString &id)
{
    const QString replaced = names.without(id);
    if (replaced == id)
        return id;
    QString made;
    for (const QChar c : replaced) {
        if (c.isLetterOrNumber() || u"-_.:"_s.contains(c))
            made += c.toLower();
        else if (!made.isEmpty() && !made.endsWith(u'-'))
            made += u'-';
    }
    while (made.endsWith(u'-'))
        made.chop(1);
    return made.isEmpty() ? u"confidential"_s : made;
}

QHash<QString, QString> takeOutOfIds(const ConfidentialMatcher &names, QList<Question> &questions)
{
    QSet<QString> taken;
    for (const Question &question : std::as_const(questions))
        taken.insert(question.uid);
    QHash<QString, QString> changed;
    for (Question &question : questions) {
        const QString stem = idWithout(names, question.uid);
        if (stem == question.uid)
            continue;
        QString id = stem;
        for (int i = 2; taken.contains(id); ++i)
            id = u"%1-%2"_s.arg(stem).arg(i);
        taken.insert(id);
        changed.insert(question.uid, id);
        question.uid = id;
    }
    return changed;
}

} // namespace

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

QHash<QString, QString> takeOut(const ConfidentialMatcher &names, Pack &pack)
{
    if (names.isEmpty())
        return {};
    for (QString *text : {&pack.title, &pack.subtitle, &pack.role, &pack.licence})
        *text = names.without(*text);
    for (QString &author : pack.authors)
        author = names.without(author);
    for (Question &question : pack.questions)
        takeOut(names, question);
    pack.uid = idWithout(names, pack.uid);
    return takeOutOfIds(names, pack.questions);
}

} // namespace starling

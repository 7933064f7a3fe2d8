// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

QString jsonOf(const Question &question)
{
    QJsonArray terms;
    for (const Term &term : question.terminology)
        terms.append(QJsonArray{term.term, term.definition});
    const StarExample &star = question.star;
    QJsonObject object{
        {u"id"_s, question.uid},
        {u"number"_s, question.number},
        {u"title"_s, question.title},
        {u"category"_s, QString(wordOf(question.category))},
        {u"difficulty"_s, QString(wordOf(question.difficulty))},
        {u"tags"_s, QJsonArray::fromStringList(question.tags)},
        {u"framework"_s, QJsonArray{question.framework.name, question.framework.text}},
        {u"star"_s, QJsonArray{star.situation, star.task, star.action, star.result, star.narrative}},
        {u"terminology"_s, terms},
    };
    for (const Section section : allSections) {
        if (const QStringList *list = listOf(question, section))
            object.insert(wordOf(section), QJsonArray::fromStringList(*list));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Question questionOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QStringList framework = textsIn(object.value("framework"_L1));
    const QStringList star = textsIn(object.value("star"_L1));
    Question question;
    question.uid = object.value("id"_L1).toString();
    question.number = object.value("number"_L1).toInt();
    question.title = object.value("title"_L1).toString();
    question.category = categoryOf(object.value("category"_L1).toString()).value_or(Category::Technical);
    question.difficulty = difficultyOf(object.value("difficulty"_L1).toString()).value_or(Difficulty::Medium);
    question.tags = textsIn(object.value("tags"_L1));
    question.framework = {.name = framework.value(0), .text = framework.value(1)};
    question.star = {.situation = star.value(0),
                     .task = star.value(1),
                     .action = star.value(2),
                     .result = star.value(3),
                     .narrative = star.value(4)};
    for (const Section section : allSections) {
        if (QStringList *list = listOf(question, section))
            *list = textsIn(object.value(wordOf(section)));
    }
    const QJsonArray terms = object.value("terminology"_L1).toArray();
    for (const QJsonValue &term : terms) {
        const QStringList parts = textsIn(term);
        question.terminology.append({.term = parts.value(0), .definition = parts.value(1)});
    }
    return question;
}

} // namespace starling

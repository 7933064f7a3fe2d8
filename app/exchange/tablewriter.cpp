// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "markdownlayout.h"
#include "tablecolumns.h"
#include "tabletext.h"

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr QChar bullet = u'\u2022';

QString listCell(const QStringList &items)
{
    return encodeList(items, bullet).join(u'\n');
}

QString packCell(const Pack &pack, Column column)
{
    switch (column) {
    case Column::PackId:
        return pack.uid;
    case Column::PackTitle:
        return pack.title;
    case Column::PackSubtitle:
        return pack.subtitle;
    case Column::PackRole:
        return pack.role;
    case Column::PackLanguage:
        return pack.language;
    case Column::PackVersion:
        return pack.version;
    case Column::PackLicence:
        return pack.licence;
    case Column::PackAuthors:
        return listCell(pack.authors);
    default:
        return {};
    }
}

QString questionCell(const Question &question, const OwnTexts &own, Column column)
{
    switch (column) {
    case Column::Id:
        return question.uid;
    case Column::Number:
        return QString::number(question.number);
    case Column::Title:
        return question.title;
    case Column::Category:
        return wordOf(question.category);
    case Column::Difficulty:
        return wordOf(question.difficulty);
    case Column::Tags:
        return listCell(question.tags);
    case Column::FrameworkName:
        return question.framework.name;
    case Column::Framework:
        return question.framework.text;
    case Column::Situation:
        return question.star.situation;
    case Column::Task:
        return question.star.task;
    case Column::Action:
        return question.star.action;
    case Column::Result:
        return question.star.result;
    case Column::Story:
        return question.star.narrative;
    case Column::HowToAnswer:
        return listCell(question.howToAnswer);
    case Column::KeyPoints:
        return listCell(question.keyPoints);
    case Column::Terminology:
        return encodeTerms(question.terminology, bullet).join(u'\n');
    case Column::InterviewerCriteria:
        return listCell(question.interviewerCriteria);
    case Column::Mistakes:
        return listCell(question.mistakes);
    case Column::Answer:
        return own.answer;
    case Column::Notes:
        return own.notes;
    default:
        return {};
    }
}

} // namespace

QByteArray writeTable(const Pack &pack, const QList<OwnTexts> &own, QChar separator)
{
    QList<Column> columns = allColumns();
    if (own.isEmpty())
        columns.removeIf([](Column column) { return column == Column::Answer || column == Column::Notes; });
    QString out(QChar::ByteOrderMark);
    const auto record = [&](const auto &cellOf) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                out += separator;
            out += quoted(defused(cellOf(columns.at(i))), separator);
        }
        out += QStringLiteral("\r\n");
    };
    record([](Column column) { return QString(headerOf(column)); });
    for (int i = 0; i < pack.questions.size(); ++i) {
        const auto found =
            std::find_if(own.begin(), own.end(), [i](const OwnTexts &texts) { return texts.question == i; });
        const OwnTexts texts = found == own.end() ? OwnTexts{} : *found;
        record([&](Column column) {
            const QString ofPack = i == 0 ? packCell(pack, column) : QString();
            return ofPack.isEmpty() ? questionCell(pack.questions.at(i), texts, column) : ofPack;
        });
    }
    return out.toUtf8();
}

} // namespace starling::exchange

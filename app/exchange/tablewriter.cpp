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

/// Variants of one name are in one column; a name that a question has twice has two.
struct VariantColumn
{
    QString name;
    int which = 0;
    friend bool operator==(const VariantColumn &, const VariantColumn &) = default;
};

VariantColumn columnOf(const QList<NamedText> &variants, qsizetype at)
{
    const auto sameName = [&](const NamedText &variant) { return variant.name == variants.at(at).name; };
    return {variants.at(at).name,
            static_cast<int>(std::count_if(variants.begin(), variants.begin() + at, sameName))};
}

QList<VariantColumn> variantColumns(const QList<OwnTexts> &own)
{
    QList<VariantColumn> columns;
    for (const OwnTexts &texts : own) {
        for (qsizetype i = 0; i < texts.variants.size(); ++i) {
            if (const VariantColumn column = columnOf(texts.variants, i); !columns.contains(column))
                columns += column;
        }
    }
    return columns;
}

QString variantCell(const QList<NamedText> &variants, const VariantColumn &column)
{
    for (qsizetype i = 0; i < variants.size(); ++i) {
        if (columnOf(variants, i) == column)
            return variants.at(i).text;
    }
    return {};
}

} // namespace

QByteArray writeTable(const Pack &pack, const QList<OwnTexts> &own, QChar separator)
{
    QList<Column> columns = allColumns();
    if (own.isEmpty())
        columns.removeIf([](Column column) { return column == Column::Answer || column == Column::Notes; });
    const QList<VariantColumn> variants = variantColumns(own);
    QString out(QChar::ByteOrderMark);
    const auto record = [&](const auto &cellOf, const auto &variantCellOf) {
        QStringList cells;
        for (const Column column : std::as_const(columns))
            cells += quoted(defused(cellOf(column)), separator);
        for (const VariantColumn &column : variants)
            cells += quoted(defused(variantCellOf(column)), separator);
        out += cells.join(separator) + QStringLiteral("\r\n");
    };
    record([](Column column) { return QString(headerOf(column)); },
           [](const VariantColumn &column) { return markdown::variantPrefix + column.name; });
    for (int i = 0; i < pack.questions.size(); ++i) {
        const auto found =
            std::find_if(own.begin(), own.end(), [i](const OwnTexts &texts) { return texts.question == i; });
        const OwnTexts texts = found == own.end() ? OwnTexts{} : *found;
        record(
            [&](Column column) {
                const QString ofPack = i == 0 ? packCell(pack, column) : QString();
                return ofPack.isEmpty() ? questionCell(pack.questions.at(i), texts, column) : ofPack;
            },
            [&](const VariantColumn &column) { return variantCell(texts.variants, column); });
    }
    return out.toUtf8();
}

} // namespace starling::exchange

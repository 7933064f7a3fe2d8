// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "command.h"
#include "commandline.h"
#include "desk/mock/mocks.h"
#include "findpack.h"
#include "openlibrary.h"
#include "reviewing/timeoption.h"
#include "streams.h"
#include "visibletext.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// What was asked for, or why it cannot be.
struct Asked
{
    study::MockWishes wishes;
    MockScope scope;
    QDateTime at;
    QString fault; ///< a sentence about wrong usage
};

constexpr int mostQuestions = 10'000;
constexpr int mostMinutes = 24 * 60;

std::optional<int> numberOf(const CommandLine &line, const QString &option, int most, QString &fault)
{
    const auto given = line.values.constFind(option);
    if (given == line.values.constEnd())
        return std::nullopt;
    bool isNumber = false;
    const int number = given->toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) {
        fault =
            u"--%1 takes a number from 1 to %2, not \"%3\"."_s.arg(option).arg(most).arg(visibleLine(*given));
        return std::nullopt;
    }
    return number;
}

Asked askedBy(const CommandLine &line)
{
    Asked asked;
    asked.wishes.questions = numberOf(line, u"questions"_s, mostQuestions, asked.fault);
    asked.wishes.minutes = numberOf(line, u"minutes"_s, mostMinutes, asked.fault);
    asked.at = QDateTime::currentDateTime();
    if (const auto given = line.values.constFind(u"at"_s); given != line.values.constEnd()) {
        if (const auto at = timeFrom(*given))
            asked.at = *at;
        else
            asked.fault =
                u"--at takes a time like 2026-03-12T09:00:00+01:00, not \"%1\"."_s.arg(visibleLine(*given));
    }
    asked.wishes.seed = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch() % 1'000'000);
    if (const auto given = line.values.constFind(u"seed"_s); given != line.values.constEnd()) {
        bool isNumber = false;
        const qint64 seed = given->toLongLong(&isNumber);
        if (!isNumber || seed < 0)
            asked.fault = u"--seed takes a number from 0 to 9223372036854775807, not \"%1\"."_s.arg(
                visibleLine(*given));
        asked.wishes.seed = static_cast<quint64>(seed);
    }
    if (const auto given = line.values.constFind(u"category"_s); given != line.values.constEnd()) {
        if (const auto category = categoryOf(*given))
            asked.scope.categories.insert(*category);
        else
            asked.fault = u"There is no category \"%1\". They are behavioural, situational, technical and "
                          "system design."_s.arg(visibleLine(*given));
    }
    return asked;
}

QJsonObject jsonOf(const MockPlan &plan, const QHash<QuestionId, QuestionRow> &rows,
                   const QHash<PackId, QString> &packs)
{
    QJsonArray questions;
    for (const PlannedQuestion &planned : plan.questions) {
        const QuestionRow row = rows.value(planned.id);
        questions += QJsonObject{{u"id"_s, row.uid},
                                 {u"pack"_s, packs.value(row.pack)},
                                 {u"number"_s, row.number},
                                 {u"title"_s, row.title},
                                 {u"category"_s, wordOf(planned.category)},
                                 {u"reason"_s, wordOf(planned.reason)},
                                 {u"thinkingSeconds"_s, planned.times.thinkingSeconds},
                                 {u"answerSeconds"_s, planned.times.answerSeconds}};
    }
    return {{u"seed"_s, static_cast<qint64>(plan.seed)},
            {u"seconds"_s, plan.seconds()},
            {u"questions"_s, questions}};
}

QString clockOf(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

void printPlan(const MockPlan &plan, const QHash<QuestionId, QuestionRow> &rows,
               const QHash<PackId, QString> &packs, Streams &streams)
{
    QList<QStringList> lines{{u"QUESTION"_s, u"CATEGORY"_s, u"WHY"_s, u"THINK"_s, u"ANSWER"_s, u"TITLE"_s}};
    for (const PlannedQuestion &planned : plan.questions) {
        const QuestionRow row = rows.value(planned.id);
        lines.append({u"%1/%2"_s.arg(packs.value(row.pack), QString::number(row.number)),
                      wordOf(planned.category), wordOf(planned.reason),
                      clockOf(planned.times.thinkingSeconds), clockOf(planned.times.answerSeconds),
                      row.title});
    }
    for (const QString &text : columns(lines))
        streams.print(text);
    streams.print(u"%1, %2 minutes, seed %3"_s.arg(counted(plan.questions.size(), "question"_L1))
                      .arg((plan.seconds() + 59) / 60)
                      .arg(plan.seed));
}

} // namespace

Exit runMock(const CommandLine &line, Streams &streams)
{
    Asked asked = askedBy(line);
    if (!asked.fault.isEmpty()) {
        streams.complain(asked.fault);
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto packs = valueOrComplaint(library->packs(), streams);
    if (!packs)
        return Exit::Refused;
    if (line.pack) {
        const std::optional<PackRow> pack = packNamed(*packs, *line.pack, streams);
        if (!pack)
            return Exit::Refused;
        asked.scope.packs.append(pack->id);
    }
    const auto plan = valueOrComplaint(Mocks(*library).plan(asked.scope, asked.wishes, asked.at), streams);
    if (!plan)
        return Exit::Refused;
    if (plan->questions.isEmpty()) {
        streams.complain(
            u"There is no question to ask. Import a pack, or leave --pack and --category out."_s);
        return Exit::Refused;
    }
    QList<QuestionId> ids;
    for (const PlannedQuestion &planned : plan->questions)
        ids << planned.id;
    const auto found = valueOrComplaint(library->rows(ids), streams);
    if (!found)
        return Exit::Refused;
    QHash<QuestionId, QuestionRow> rows;
    for (const QuestionRow &row : *found)
        rows.insert(row.id, row);
    QHash<PackId, QString> names;
    for (const PackRow &pack : *packs)
        names.insert(pack.id, pack.uid);
    if (line.json)
        streams.print(jsonOf(*plan, rows, names));
    else
        printPlan(*plan, rows, names, streams);
    return Exit::Done;
}

} // namespace starling::cli

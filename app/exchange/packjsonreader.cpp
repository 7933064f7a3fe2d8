// SPDX-License-Identifier: GPL-3.0-or-later
#include "packjsonreader.h"

#include "jsonchecks.h"

#include <QSet>

#include <cmath>
#include <limits>

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

class PackReader
{
public:
    PackReader(const QString &versionNumber, const QuestionElements *questions)
        : m_versionNumber(versionNumber), m_questions(questions)
    {
    }

    PackReading read(const QJsonValue &root)
    {
        const Place top;
        if (const auto object = m_check.object(top, root))
            readPack(top, *object);
        return {std::move(m_pack), m_check.takeFaults(), m_check.takeFindings()};
    }

private:
    void readPack(const Place &top, const QJsonObject &object);
    QString readVersion(const Place &top, const QJsonObject &object);
    void readQuestion(const Place &place, const QJsonValue &value);
    int readNumber(const Place &place, const QJsonObject &object);
    Category readCategory(const Place &place, const QJsonObject &object);
    Difficulty readDifficulty(const Place &place, const QJsonObject &object);
    Framework readFramework(const Place &question, const QJsonObject &object);
    StarExample readStar(const Place &question, const QJsonObject &object);
    Term readTerm(const Place &place, const QJsonValue &value);

    JsonChecks m_check;
    Pack m_pack;
    QString m_versionNumber;
    const QuestionElements *m_questions;
    QSet<QString> m_ids;
    QSet<int> m_numbers;
};

void PackReader::readPack(const Place &top, const QJsonObject &object)
{
    m_pack.uid = m_check.id(top, object);
    m_pack.title = m_check.required(top, object, "title"_L1);
    m_pack.subtitle = m_check.optional(top, object, "subtitle"_L1);
    m_pack.role = m_check.optional(top, object, "role"_L1);
    m_pack.language = m_check.optional(top, object, "language"_L1);
    m_pack.version = readVersion(top, object);
    m_pack.licence =
        m_check.optional(top, object, object.contains("licence"_L1) ? "licence"_L1 : "license"_L1);
    if (object.value("authors"_L1).isString())
        m_pack.authors = {m_check.required(top, object, "authors"_L1)};
    else
        m_pack.authors = m_check.texts(top, object, "authors"_L1);
    m_check.reportUnknownKeys(top, object,
                              {"$schema"_L1, "id"_L1, "title"_L1, "subtitle"_L1, "role"_L1, "language"_L1,
                               "version"_L1, "licence"_L1, "license"_L1, "authors"_L1, "questions"_L1});
    if (m_questions) {
        const Place list = top.at("questions"_L1);
        m_pack.questions.reserve(m_questions->count);
        for (qsizetype i = 0; i < m_questions->count; ++i) {
            const auto value = m_questions->at(i);
            if (!value)
                return;
            readQuestion(list.at(i), *value);
            if (m_questions->read && !m_check.hasReports())
                m_questions->read(i);
        }
        return;
    }
    if (m_check.has(top, object, "questions"_L1, JsonChecks::Need::Required) &&
        object.value("questions"_L1) == QJsonValue(QJsonArray()))
        m_check.report(Kind::EmptyValue, top.at("questions"_L1));
    m_check.forEach(top, object, "questions"_L1, maximumQuestions, u"array of objects"_s,
                    [&](const Place &place, const QJsonValue &value) { readQuestion(place, value); });
}

QString PackReader::readVersion(const Place &top, const QJsonObject &object)
{
    if (object.value("version"_L1).isDouble())
        return m_versionNumber;
    return m_check.required(top, object, "version"_L1);
}

void PackReader::readQuestion(const Place &place, const QJsonValue &value)
{
    m_check.setQuestion(int(m_pack.questions.size()));
    Question &question = m_pack.questions.emplaceBack();
    const auto members = m_check.object(place, value);
    if (!members)
        return;
    const QJsonObject &object = *members;
    question.uid = m_check.id(place, object);
    if (!question.uid.isEmpty() && m_ids.contains(question.uid))
        m_check.report(Kind::DuplicateId, place.at("id"_L1), shortened(question.uid));
    m_ids.insert(question.uid);
    question.number = readNumber(place, object);
    question.title = m_check.required(place, object, "title"_L1);
    question.category = readCategory(place, object);
    question.difficulty = readDifficulty(place, object);
    question.tags = m_check.texts(place, object, "tags"_L1);
    question.framework = readFramework(place, object);
    question.star = readStar(place, object);
    for (const Section section : allSections) {
        if (QStringList *list = listOf(question, section))
            *list = m_check.texts(place, object, wordOf(section));
    }
    m_check.forEach(
        place, object, wordOf(Section::Terminology), maximumListLength, u"array of objects"_s,
        [&](const Place &at, const QJsonValue &term) { question.terminology += readTerm(at, term); },
        [&](qsizetype count) { question.terminology.reserve(count); });
    m_check.reportUnknownKeys(place, object,
                              {"id"_L1, "number"_L1, "title"_L1, "category"_L1, "difficulty"_L1, "tags"_L1,
                               wordOf(Section::Framework), wordOf(Section::StarExample),
                               wordOf(Section::HowToAnswer), wordOf(Section::KeyPoints),
                               wordOf(Section::Terminology), wordOf(Section::InterviewerCriteria),
                               wordOf(Section::Mistakes)});
}

int PackReader::readNumber(const Place &place, const QJsonObject &object)
{
    if (!m_check.has(place, object, "number"_L1, JsonChecks::Need::Required))
        return 0;
    const Place at = place.at("number"_L1);
    const double number = object.value("number"_L1).toDouble(0.5);
    if (number != std::floor(number)) {
        m_check.report(Kind::WrongType, at, u"integer"_s);
        return 0;
    }
    if (number < 1 || number > std::numeric_limits<int>::max()) {
        m_check.report(Kind::UnknownValue, at, QString::number(number, 'g', 17));
        return 0;
    }
    if (m_numbers.contains(int(number)))
        m_check.report(Kind::DuplicateNumber, at, QString::number(int(number)));
    m_numbers.insert(int(number));
    return int(number);
}

Category PackReader::readCategory(const Place &place, const QJsonObject &object)
{
    const QString word = m_check.required(place, object, "category"_L1);
    const auto category = categoryOf(word);
    if (!category && !isBlank(word))
        m_check.report(Kind::UnknownValue, place.at("category"_L1), shortened(word));
    return category.value_or(Category::Technical);
}

Difficulty PackReader::readDifficulty(const Place &place, const QJsonObject &object)
{
    const QJsonValue value = object.value("difficulty"_L1);
    if (value.isDouble()) {
        const double grade = value.toDouble();
        if (grade >= 1 && grade <= 5 && grade == std::floor(grade))
            return grade < 3 ? Difficulty::Easy : grade > 3 ? Difficulty::Hard : Difficulty::Medium;
        m_check.report(Kind::UnknownValue, place.at("difficulty"_L1), QString::number(grade));
        return Difficulty::Medium;
    }
    const QString word = m_check.required(place, object, "difficulty"_L1);
    const auto difficulty = difficultyOf(word);
    if (!difficulty && !isBlank(word))
        m_check.report(Kind::UnknownValue, place.at("difficulty"_L1), shortened(word));
    return difficulty.value_or(Difficulty::Medium);
}

Framework PackReader::readFramework(const Place &question, const QJsonObject &object)
{
    const Place place = question.at(wordOf(Section::Framework));
    const auto members = m_check.object(place, object.value(place.key));
    if (!members)
        return {};
    m_check.reportUnknownKeys(place, *members, {"text"_L1, "name"_L1});
    return {m_check.optional(place, *members, "name"_L1),
            m_check.text(place, *members, "text"_L1, JsonChecks::Need::Required, JsonChecks::Blank::Allowed)};
}

StarExample PackReader::readStar(const Place &question, const QJsonObject &object)
{
    const Place place = question.at(wordOf(Section::StarExample));
    const auto members = m_check.object(place, object.value(place.key));
    if (!members)
        return {};
    m_check.reportUnknownKeys(place, *members,
                              {"situation"_L1, "task"_L1, "action"_L1, "result"_L1, "narrative"_L1});
    StarExample star;
    star.situation = m_check.optional(place, *members, "situation"_L1);
    star.task = m_check.optional(place, *members, "task"_L1);
    star.action = m_check.optional(place, *members, "action"_L1);
    star.result = m_check.optional(place, *members, "result"_L1);
    const bool hasParts = !star.isEmpty();
    star.narrative = m_check.optional(place, *members, "narrative"_L1);
    if (hasParts && !star.narrative.isEmpty()) {
        const auto *part = !star.situation.isEmpty() ? "situation"
                           : !star.task.isEmpty()    ? "task"
                           : !star.action.isEmpty()  ? "action"
                                                     : "result";
        m_check.report(Kind::Conflict, place.at("narrative"_L1), place.at(QLatin1StringView(part)).pointer());
    }
    return star;
}

Term PackReader::readTerm(const Place &place, const QJsonValue &value)
{
    const auto members = m_check.object(place, value);
    if (!members)
        return {};
    m_check.reportUnknownKeys(place, *members, {"term"_L1, "definition"_L1});
    return {m_check.required(place, *members, "term"_L1), m_check.optional(place, *members, "definition"_L1)};
}

} // namespace

PackReading readPackValue(const QJsonValue &root, const QString &versionNumber,
                          const QuestionElements *questions)
{
    return PackReader(versionNumber, questions).read(root);
}

} // namespace starling::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace starling {

/// A way to structure the answer. `text` is Markdown (bold and numbered steps); `name` may be empty.
struct Framework
{
    QString name;
    QString text;
    friend bool operator==(const Framework &, const Framework &) = default;
};

/// Four parts, or one narrative where the source tells a story. A STAR with nothing in it is a missing
/// section.
struct StarExample
{
    QString situation;
    QString task;
    QString action;
    QString result;
    QString narrative;
    [[nodiscard]] bool isEmpty() const
    {
        return situation.isEmpty() && task.isEmpty() && action.isEmpty() && result.isEmpty() &&
               narrative.isEmpty();
    }
    friend bool operator==(const StarExample &, const StarExample &) = default;
};

struct Term
{
    QString term;
    QString definition; ///< may be empty
    friend bool operator==(const Term &, const Term &) = default;
};

/// One question of a pack, as it is exchanged: no row ids and nothing of the person.
struct Question
{
    QString uid; ///< stable within the pack over its versions
    int number = 0;
    QString title;
    Category category = Category::Technical;
    Difficulty difficulty = Difficulty::Medium;
    QStringList tags;
    Framework framework;
    StarExample star;
    QStringList howToAnswer;
    QStringList keyPoints;
    QList<Term> terminology;
    QStringList interviewerCriteria;
    QStringList mistakes;
    friend bool operator==(const Question &, const Question &) = default;
};

/// A set of questions with its origin. Everything in it is data from strangers: show it as text only.
struct Pack
{
    QString uid;
    QString title;
    QString subtitle;
    QString role;
    QString language; ///< BCP 47, "en"
    QString version;  ///< dotted numbers, "1.2"; compared number by number
    QString licence;
    QStringList authors;
    QList<Question> questions;
    friend bool operator==(const Pack &, const Pack &) = default;
};

/// The list of a section that is one (how to answer, key points, criteria, mistakes); nullptr for the others.
const QStringList *listOf(const Question &question, Section section);
QStringList *listOf(Question &question, Section section);

/// True where the section has nothing to read.
bool isSectionEmpty(const Question &question, Section section);

} // namespace starling

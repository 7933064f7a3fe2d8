// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace starling {

using StoryId = Id<struct StoryTag>;

/// A name that must not leave, and what stands for it in everything that is exported.
struct ConfidentialName
{
    QString name;
    QString replacement; ///< empty: "[confidential]" is put
    friend bool operator==(const ConfidentialName &, const ConfidentialName &) = default;
};

/// A true story of the person, told once and used for many questions.
struct Story
{
    StoryId id;
    QString title;
    QString situation;
    QString task;
    QString action;
    QString result;
    QString lesson;
    QString numbers; ///< the figures that prove the result
    QStringList competencies;
    std::optional<int> year;
    QList<ConfidentialName> confidential;
    friend bool operator==(const Story &, const Story &) = default;
};

/// How well a story answers a question.
enum class Fit { Strong, Partial };

/// A story told as the answer to a question.
struct StoryLink
{
    StoryId story;
    QuestionId question;
    Fit fit = Fit::Strong;
    QString note; ///< how to turn it
    friend bool operator==(const StoryLink &, const StoryLink &) = default;
};

/// The story as the start of a draft: its parts under the headings of the STAR scaffold, in Markdown. Parts
/// without a text keep their heading where `emptyParts`.
QString storyAsScaffold(const Story &story, bool emptyParts);

/// Everything that is written in a story, for searching and comparing.
QString storyText(const Story &story);

} // namespace starling

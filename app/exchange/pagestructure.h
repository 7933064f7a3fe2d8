// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelines.h"

#include <QStringList>

#include <optional>

namespace starling::exchange {

/// The lines of one section, without those that are no part of it.
struct PageSection
{
    Section section = Section::Framework;
    int line = 0; ///< of its heading
    QList<PageLine> lines;
};

/// One question as it lies on the page. A section that stands there twice is there twice.
struct PageQuestion
{
    int number = 0;
    int line = 0;
    QString title; ///< empty where the page has none
    std::optional<Category> category;
    std::optional<Difficulty> difficulty;
    QList<PageSection> sections;
};

/// A heading that is none of the seven; its text went to the section before.
struct StrangeHeading
{
    int question = 0; ///< index
    Section section = Section::Framework;
    int line = 0;
    QString text;
};

/// The whole page: its heading, its questions, and the lines that are neither.
struct PageStructure
{
    QString title;
    QString subtitle;
    QList<PageQuestion> questions;
    QList<PageLine> furniture;
    QList<StrangeHeading> strangeHeadings;
};

/// Finds the questions by their numbers (or, where there are none, by the order of their headings), their
/// sections by their headings, and the lines that belong to neither.
PageStructure structureOf(const QList<PageLine> &lines, Watch &watch);

} // namespace starling::exchange

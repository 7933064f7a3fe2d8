// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/starmarkers.h"
#include "core/study.h"

#include <QCoreApplication>

namespace starling::ui {

/// The words of the vocabulary as a person reads them, in the language of the window.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::Wording)

public:
    static QString of(Section section);
    static QString of(Category category);
    static QString of(Difficulty difficulty);
    static QString of(Mastery mastery);
    static QString of(StarPart part);
    /// What a tab says where its section is missing.
    static QString ofMissing(Section section);
    /// "15 questions · 3 mastered · 4 with a draft"
    static QString of(const Counts &counts);
    /// What the mark of an edited question says in full.
    static QString ofEdited(bool hasNewer);
    static QString ofWords(int count);
};

} // namespace starling::ui

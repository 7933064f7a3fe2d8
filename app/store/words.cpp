// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "statement.h"

namespace starling::store {

Category categoryIn(const Statement &statement, int column)
{
    return categoryOf(statement.text(column)).value_or(Category::Technical);
}

Difficulty difficultyIn(const Statement &statement, int column)
{
    return difficultyOf(statement.text(column)).value_or(Difficulty::Medium);
}

Mastery masteryIn(const Statement &statement, int column)
{
    return masteryOf(statement.text(column)).value_or(Mastery::New);
}

Section sectionIn(const Statement &statement, int column)
{
    return sectionOf(statement.text(column)).value_or(Section::KeyPoints);
}

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"

#include <QList>
#include <QString>

namespace starling {

/// One condition of a search. Which members count is told by `kind`.
struct SearchLeaf
{
    enum class Kind { Text, Pack, Category, Difficulty, State, Has, Words };
    enum class Field { Any, Title, Term, Mine, Tag };
    enum class State { New, Learning, Mastered, Edited, Archived };
    enum class Own { Draft, Note };
    enum class Order { Less, AtMost, Equal, AtLeast, More };

    Kind kind = Kind::Text;
    bool negated = false;
    Field field = Field::Any; ///< of Text
    QString text = {};        ///< of Text: a word or phrase as typed; of Pack: a part of its title or id
    bool prefix = false;      ///< of Text: the last word of `text` may go on
    Category category = Category::Technical;
    Difficulty difficulty = Difficulty::Medium;
    State state = State::New;
    Own own = Own::Draft;
    Order order = Order::More; ///< of Words
    int number = 0;            ///< of Words: of the person's draft
    friend bool operator==(const SearchLeaf &, const SearchLeaf &) = default;
};

/// Holds where one of its conditions does.
using SearchClause = QList<SearchLeaf>;

/// What a person searches for. Holds where every clause does; without a clause everywhere.
struct SearchQuery
{
    QList<SearchClause> clauses;
    [[nodiscard]] bool isEmpty() const { return clauses.isEmpty(); }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads what was typed. Words mean and; "a phrase", `or` between two conditions (binds closer than and),
/// `-` before what must not be there, title: term: mine: tag: pack: category: difficulty: is: has: and words
/// with <, <=, =, >= or >. A last word that is not ended by a space or quote may go on. What is no such
/// condition, or not yet, is searched as words; signs without a letter or digit are left out. Nothing is an
/// error. Conditions beyond 48 are left out.
SearchQuery parseSearch(const QString &typed);

/// A letter, a digit, or one of the signs that belong to terms such as C++ and C#.
bool isSearchLetter(char32_t c);

/// "title:", "is:mastered", …: what the language knows, for completion and help.
QStringList searchWords();

} // namespace starling

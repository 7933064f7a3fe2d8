// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/vocabulary.h"

#include <QHash>
#include <QList>

#include <vector>

namespace starling::store {

class Connection;

/// What of a question is filtered and sorted by.
struct QuestionFact
{
    QuestionId id;
    PackId pack;
    int number = 0;
    Category category = Category::Technical;
    Difficulty difficulty = Difficulty::Medium;
    Mastery mastery = Mastery::New;
    bool hasDraft = false;
    bool hasNote = false;
    bool edited = false;
    bool archived = false;
    qint64 touched = 0; ///< when the person last wrote, marked or ticked there; 0 never
};

/// The facts of all listed questions in memory (40 bytes each), so that filtering and sorting 100,000 matches
/// asks the disk nothing. Reads anew only what changed.
class SearchFacts
{
public:
    Outcome refresh(const Connection &connection);

    /// In the order of packs and their lists.
    [[nodiscard]] const std::vector<QuestionFact> &all() const { return m_facts; }
    /// The place in all(), or -1.
    [[nodiscard]] int placeOf(QuestionId id) const
    {
        return id.value >= 0 && id.value < static_cast<qint64>(m_places.size())
                   ? m_places[static_cast<size_t>(id.value)]
                   : -1;
    }

    /// Words of each draft; a question without one is missing.
    Result<QHash<QuestionId, int>> draftWords(const Connection &connection);
    /// Before titlePlace() is asked.
    Outcome readTitleOrder(const Connection &connection);
    /// Where the title of the question at `place` stands in the alphabet of all.
    [[nodiscard]] int titlePlace(int place) const { return m_titles[static_cast<size_t>(place)]; }
    /// Another one after every change.
    [[nodiscard]] qint64 version() const { return m_version; }

private:
    Outcome readQuestions(const Connection &connection);
    Outcome readOwn(const Connection &connection);

    std::vector<QuestionFact> m_facts;
    std::vector<int> m_places; ///< by id
    std::vector<int> m_own;    ///< places with something of the person
    std::vector<int> m_titles;
    QHash<QuestionId, std::pair<qint64, int>> m_words; ///< revision and its words
    qint64 m_questionChanges = -1;
    qint64 m_allChanges = -1;
    qint64 m_version = 0;
};

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/pack.h"
#include "core/result.h"
#include "searchindex.h"
#include "statement.h"

#include <QSet>

#include <optional>

namespace starling::store {

/// Where a question stands.
struct Placing
{
    int position = 0;           ///< in the pack's file
    std::optional<int> listRow; ///< none where it is not listed
    bool retired = false;
    friend bool operator==(const Placing &, const Placing &) = default;
};

/// What an import compares with.
struct StoredQuestion
{
    QuestionId id;
    QString uid;
    int number = 0;
    QByteArray digest;
    Placing placing;
    bool putAway = false; ///< archived or deleted
    bool edited = false;
    bool own = false;
    bool renumbered = false;
};

/// All questions of a pack, also retired ones.
Result<QList<StoredQuestion>> readStoredQuestions(const Connection &connection, PackId pack);

/// The questions of the pack on which the person left a draft, note, tick or mastery.
Result<QSet<QuestionId>> readTouched(const Connection &connection, PackId pack);

/// Writes the questions of one import, with statements prepared once. Decides nothing.
class PackWriter
{
public:
    explicit PackWriter(const Connection &connection);

    Result<QuestionId> addQuestion(PackId pack, const Question &question, const QByteArray &digest,
                                   const Placing &placing);
    Outcome changeQuestion(QuestionId id, const Question &question, const QByteArray &digest);
    Outcome changeTags(QuestionId id, const QStringList &tags);
    Outcome placeQuestion(QuestionId id, const Placing &placing);

    Outcome addItem(QuestionId question, Section section, int position, const Term &item);
    Outcome changeItem(ItemId id, int position, const Term &item); ///< and brings it back
    Outcome retireItem(ItemId id);
    Outcome removeItem(ItemId id);

    /// The search index; after changeQuestion() and the changes of its items it is to be refreshed.
    SearchIndex &index() { return m_index; }

private:
    Outcome writeTexts(QuestionId id, const Question &question);

    const Connection &m_connection;
    Statement m_addQuestion;
    Statement m_changeQuestion;
    Statement m_placeQuestion;
    Statement m_writeTexts;
    Statement m_writeTags;
    SearchIndex m_index;
    Statement m_addItem;
    Statement m_changeItem;
    Statement m_retireItem;
    Statement m_removeItem;
};

} // namespace starling::store

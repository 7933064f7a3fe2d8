// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/result.h"
#include "core/study.h"
#include "statement.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace starling::store {

class Connection;

/// Everything of a question's row but what is read in it.
struct QuestionState
{
    QuestionId id;
    PackId pack;
    QString uid;
    int number = 0;
    int position = 0;
    bool retired = false;
    bool archived = false;
    bool edited = false;
    bool own = false;
    bool renumbered = false;
    std::optional<qint64> deletedAt = {}; ///< milliseconds since 1970, UTC
    QByteArray digest = {};
    friend bool operator==(const QuestionState &, const QuestionState &) = default;
};

/// writeQuestionState() for many questions.
class QuestionStateWriter
{
public:
    explicit QuestionStateWriter(const Connection &connection);
    Outcome write(const QuestionState &state);

private:
    const Connection &m_connection;
    Statement m_update;
};

/// A pack's row.
struct PackState
{
    PackId id;
    Pack head = {};
    bool archived = false;
    bool edited = false;
    std::optional<qint64> deletedAt = {};
    [[nodiscard]] bool isPutAway() const { return archived || deletedAt.has_value(); }
    friend bool operator==(const PackState &, const PackState &) = default;
};

/// Error: NotFound.
Result<QuestionState> readQuestionState(const Connection &connection, QuestionId id);
/// Those of the questions that are there, in this order.
Result<QList<QuestionState>> readQuestionStates(const Connection &connection, const QList<QuestionId> &ids);
/// The packs that these questions are in.
Result<QSet<PackId>> readPacksOf(const Connection &connection, const QList<QuestionId> &ids);
/// Writes all of it but the digest's content; the lists of the packs are to be numbered anew after it.
Outcome writeQuestionState(const Connection &connection, const QuestionState &state);
/// All of a pack that are not retired, in the order of their numbers, also those that were put away.
Result<QList<QuestionState>> readQuestionStates(const Connection &connection, PackId pack);

/// Error: NotFound.
Result<PackState> readPackState(const Connection &connection, PackId id);
Outcome writePackState(const Connection &connection, const PackState &state);

/// Numbers the list of the pack anew: without gaps, without what was put away.
Outcome relistPack(const Connection &connection, PackId pack);

/// All ids a pack ever had, also of questions that went to another one.
Result<QSet<QString>> readUids(const Connection &connection, PackId pack);
/// Numbers taken by the questions of a pack that are not retired or deleted.
Result<QSet<int>> readNumbers(const Connection &connection, PackId pack);
/// All ids a pack ever had, so that none is given twice.
Result<bool> hasUid(const Connection &connection, PackId pack, const QString &uid);
/// The place behind the last question of the pack's file.
Result<int> nextPosition(const Connection &connection, PackId pack);

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace starling::store {

class Connection;

/// What a pack says of a question that the person edited.
struct PackText
{
    QString text; ///< JSON
    bool newer = false;
    friend bool operator==(const PackText &, const PackText &) = default;
};

Result<std::optional<PackText>> readPackText(const Connection &connection, QuestionId id);
/// None removes it.
Outcome writePackText(const Connection &connection, QuestionId id, const std::optional<PackText> &text);

/// A pack and the id there of a question that was moved away.
struct MovedFrom
{
    PackId pack;
    QString uid;
    friend bool operator==(const MovedFrom &, const MovedFrom &) = default;
};

Result<QList<MovedFrom>> readMovedFrom(const Connection &connection, QuestionId id);
Outcome writeMovedFrom(const Connection &connection, QuestionId id, const QList<MovedFrom> &places);
/// The ids of questions that went from this pack to another.
Result<QSet<QString>> readMovedAway(const Connection &connection, PackId pack);

/// An edit under way.
struct EditDraft
{
    PackId pack;
    QuestionId question; ///< invalid for a new one
    QString text;        ///< JSON
};

Result<std::optional<EditDraft>> readEditDraft(const Connection &connection, PackId pack,
                                               QuestionId question);
Outcome writeEditDraft(const Connection &connection, const EditDraft &draft, const QDateTime &now);
Outcome removeEditDraft(const Connection &connection, PackId pack, QuestionId question);

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "study.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace starling {

using VariantId = Id<struct VariantTag>;

/// What changed a text. Anything but writing begins a revision of its own.
enum class TextCause { Writing, Restore, Scaffold, Story, Import };

/// Another way to answer the same question ("2 minutes", "for Acme"), beside the draft.
struct Variant
{
    VariantId id;
    QString name;
    Writing writing;
    friend bool operator==(const Variant &, const Variant &) = default;
};

/// One text of the history, newest first where there is a list of them.
struct KeptText
{
    qint64 id = 0;
    QDateTime startedAt; ///< of the burst of writing it belongs to
    QDateTime keptAt;
    TextCause cause = TextCause::Writing;
    int words = 0;
    friend bool operator==(const KeptText &, const KeptText &) = default;
};

/// The draft of a question (an invalid variant) or one of its variants.
struct AnswerKey
{
    QuestionId question;
    VariantId variant;
    friend bool operator==(const AnswerKey &, const AnswerKey &) = default;
    friend size_t qHash(const AnswerKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.question.value, key.variant.value);
    }
};

/// A text as the person left it. `undo` are the steps that lead to it (core/undolog.h); empty forgets those
/// of before.
struct AnswerText
{
    QString text;
    QByteArray undo;
    TextCause cause = TextCause::Writing;
    /// The person came back to it, or paused: what is in the history already stays as it is.
    bool newBurst = false;
};

/// Everything of an answer beside the draft itself.
struct AnswerParts
{
    Writing draft;
    QList<Variant> variants;    ///< in their order
    QList<Variant> deleted;     ///< latest first
    QHash<qint64, int> targets; ///< seconds by variant id; 0 is the draft
    friend bool operator==(const AnswerParts &, const AnswerParts &) = default;
};

} // namespace starling

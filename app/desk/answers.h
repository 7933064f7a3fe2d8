// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/result.h"

namespace starling {

class Library;

// Writing an answer: the draft of a question, its variants, their history and their undo. Every writing call
// is one transaction and durable when it returns without an error.

/// The answer is the revision that is durable.
Result<qint64> saveAnswer(Library &library, const AnswerKey &key, const AnswerText &answer);
Result<qint64> saveNoteWithUndo(Library &library, QuestionId id, const QString &text, const QByteArray &undo);
/// The steps that lead to a revision of an answer or of the note (core/undolog.h); empty where there are
/// none.
Result<QByteArray> answerUndo(Library &library, const AnswerKey &key, qint64 revision);
Result<QByteArray> noteUndo(Library &library, QuestionId id, qint64 revision);

Result<AnswerParts> answerParts(Library &library, QuestionId id);
Result<VariantId> addVariant(Library &library, QuestionId id, const QString &name, const QString &text);
Outcome renameVariant(Library &library, VariantId id, const QString &name);
/// A deleted variant keeps its text and history and can be brought back.
Outcome setVariantDeleted(Library &library, VariantId id, bool deleted);
/// Seconds that the answer should take; 0 for as long as usual.
Outcome setTarget(Library &library, const AnswerKey &key, int seconds);
/// The variant of the question with this name; an empty name is the draft. Error: NotFound.
Result<AnswerKey> findAnswer(Library &library, QuestionId id, const QString &name);

/// Newest first.
Result<QList<KeptText>> answerHistory(Library &library, const AnswerKey &key);
Result<QString> keptText(Library &library, qint64 id);
/// How the answer was divided into STAR parts last; empty where it never was.
Result<QString> dividedText(Library &library, const AnswerKey &key);

Result<QStringList> ownWords(Library &library);
Outcome setOwnWord(Library &library, const QString &word, bool own);

} // namespace starling

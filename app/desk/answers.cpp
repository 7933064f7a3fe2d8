// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "library.h"
#include "store/history.h"
#include "store/store.h"
#include "store/undologs.h"
#include "store/variants.h"
#include "store/writings.h"

namespace starling {
namespace {

const store::Connection &connection(const Library &library)
{
    return library.store().connection();
}

/// The history has the days that the person has.
QDateTime localNow(const Library &library)
{
    return library.now().toLocalTime();
}

} // namespace

Result<qint64> saveAnswer(Library &library, const AnswerKey &key, const AnswerText &answer)
{
    return store::writeAnswer(connection(library), key, answer, localNow(library));
}

Result<qint64> saveNoteWithUndo(Library &library, QuestionId id, const QString &text, const QByteArray &undo)
{
    return store::writeNote(connection(library), id, text, library.now(), undo);
}

Result<QByteArray> answerUndo(Library &library, const AnswerKey &key, qint64 revision)
{
    return store::readUndo(connection(library), key.question, key.variant.value, revision);
}

Result<QByteArray> noteUndo(Library &library, QuestionId id, qint64 revision)
{
    return store::readUndo(connection(library), id, store::notePart, revision);
}

Result<AnswerParts> answerParts(Library &library, QuestionId id)
{
    return store::readAnswerParts(connection(library), id);
}

Result<VariantId> addVariant(Library &library, QuestionId id, const QString &name, const QString &text)
{
    return store::addVariant(connection(library), id, name, text, localNow(library));
}

Outcome renameVariant(Library &library, VariantId id, const QString &name)
{
    return store::renameVariant(connection(library), id, name);
}

Outcome setVariantDeleted(Library &library, VariantId id, bool deleted)
{
    return store::setVariantDeleted(connection(library), id, deleted, library.now());
}

Outcome setTarget(Library &library, const AnswerKey &key, int seconds)
{
    return store::setTarget(connection(library), key, seconds);
}

Result<AnswerKey> findAnswer(Library &library, QuestionId id, const QString &name)
{
    if (name.isEmpty())
        return AnswerKey{id, {}};
    const auto parts = answerParts(library, id);
    if (!parts)
        return parts.error();
    for (const Variant &variant : parts->variants) {
        if (variant.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return AnswerKey{id, variant.id};
    }
    return Error{Error::Kind::NotFound, name, {}};
}

Result<QList<KeptText>> answerHistory(Library &library, const AnswerKey &key)
{
    return store::readHistory(connection(library), key);
}

Result<QString> keptText(Library &library, qint64 id)
{
    return store::readKeptText(connection(library), id);
}

Result<QString> dividedText(Library &library, const AnswerKey &key)
{
    return store::readDividedText(connection(library), key);
}

Result<QStringList> ownWords(Library &library)
{
    return store::readOwnWords(connection(library));
}

Outcome setOwnWord(Library &library, const QString &word, bool own)
{
    return store::setOwnWord(connection(library), word, own, library.now());
}

} // namespace starling

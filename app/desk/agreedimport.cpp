// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedimport.h"

#include "addtopack.h"
#include "answers.h"
#include "library.h"
#include "store/connection.h"
#include "store/packs.h"
#include "store/packwriter.h"
#include "store/store.h"

namespace starling {
namespace {

/// Adds the variants under whose names there is none yet; answers how many.
Result<int> takeVariants(Library &library, QuestionId id, const QList<NamedText> &variants)
{
    if (variants.isEmpty())
        return 0;
    const auto parts = answerParts(library, id);
    if (!parts)
        return parts.error();
    QStringList names;
    for (const Variant &variant : parts->variants)
        names += variant.name;
    int taken = 0;
    for (const NamedText &variant : variants) {
        if (variant.text.trimmed().isEmpty() || variant.name.trimmed().isEmpty() ||
            names.contains(variant.name.simplified()))
            continue;
        if (const auto added = addVariant(library, id, variant.name, variant.text); !added)
            return added.error();
        ++taken;
    }
    return taken;
}

/// Writes the texts on questions that have none yet; answers how many answers came in.
Result<int> takeOwnTexts(Library &library, PackId pack, const AgreedImport &agreed)
{
    const auto stored = store::readStoredQuestions(library.store().connection(), pack);
    if (!stored)
        return stored.error();
    QHash<QString, QuestionId> ids;
    for (const store::StoredQuestion &question : *stored)
        ids.insert(question.uid, question.id);
    int taken = 0;
    for (const exchange::OwnTexts &own : agreed.ownTexts) {
        const QuestionId id = ids.value(agreed.pack.questions.at(own.question).uid);
        if (!id.isValid())
            continue;
        const auto question = library.question(id);
        if (!question)
            return question.error();
        if (!own.answer.trimmed().isEmpty() && question->draft.text.trimmed().isEmpty()) {
            const auto saved =
                saveAnswer(library, {id, {}},
                           {.text = own.answer, .undo = {}, .cause = TextCause::Import, .newBurst = true});
            if (!saved)
                return saved.error();
            ++taken;
        }
        if (!own.notes.trimmed().isEmpty() && question->note.text.trimmed().isEmpty()) {
            if (const auto saved = library.saveNote(id, own.notes); !saved)
                return saved.error();
        }
        const auto added = takeVariants(library, id, own.variants);
        if (!added)
            return added.error();
        taken += *added;
    }
    return taken;
}

} // namespace

Result<ImportForecast> forecastImport(Library &library, const AgreedImport &agreed)
{
    const store::Connection &connection = library.store().connection();
    if (!agreed.into)
        return planImport(connection, agreed.pack, agreed.whole);
    const auto adding = planAdding(connection, *agreed.into, agreed.pack);
    if (!adding)
        return adding.error();
    return adding->forecast;
}

Result<ImportEffect> importAgreed(Library &library, const AgreedImport &agreed,
                                  const std::function<bool(double)> &progress)
{
    const store::Connection &connection = library.store().connection();
    auto effect =
        agreed.into
            ? addToPack(connection, *agreed.into, agreed.pack, library.now(), progress)
            : importPack(
                  connection, agreed.pack, library.now(),
                  {.isRecorded = true, .mayRevive = true, .whole = agreed.whole, .progress = progress});
    if (!effect || agreed.ownTexts.isEmpty())
        return effect;
    const auto taken = takeOwnTexts(library, effect->pack, agreed);
    if (!taken)
        return taken.error();
    effect->answers = *taken;
    return effect;
}

} // namespace starling

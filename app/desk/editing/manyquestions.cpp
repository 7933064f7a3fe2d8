// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the texts and marks of several questions; questionplaces.cpp has where they stand.
#include "manyquestions.h"

#include "core/questioncheck.h"
#include "desk/packplan.h"
#include "desk/questionwriter.h"
#include "editmemory.h"
#include "ownquestions.h"
#include "questionjson.h"
#include "severalquestions.h"
#include "store/contents.h"
#include "store/marks.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QMap>

#include <algorithm>

namespace starling {
namespace {

using State = store::QuestionState;

/// Runs `change(state, recorder, writer)` for those of the questions that are there; it answers the question
/// that is other or new now, an invalid id for none.
template <class Change>
Result<Edit> changeEach(Library &library, const QList<QuestionId> &ids, EditAction action, Change change)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        auto several = readSeveral(library, ids, action);
        if (!several)
            return several.error();
        Edit &edit = several->edit;
        int count = 0;
        EditRecorder recorder(library);
        QuestionWriter writer(connection);
        const ManyTexts many(writer, several->states.size());
        if (const Outcome done = many.begun(); !done)
            return done.error();
        for (const State &state : several->states) {
            const Result<QuestionId> changed = change(state, recorder, writer);
            if (!changed)
                return changed.error();
            if (changed->isValid() && count++ == 0)
                edit.question = *changed;
            if (action != EditAction::Duplicate)
                edit.questions.append(state.id); // also what was so before
            else if (changed->isValid())
                edit.questions.append(*changed);
        }
        if (const Outcome done = many.end(); !done)
            return done.error();
        if (count == 0)
            return edit;
        edit.count = count;
        return recorder.finish(edit);
    });
}

QStringList retagged(QStringList tags, const TagChange &change)
{
    tags.removeIf([&change](const QString &tag) { return change.removed.contains(tag); });
    for (const QString &tag : change.added) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

Result<Edit> duplicateQuestions(Library &library, const QList<QuestionId> &ids)
{
    const store::Connection &connection = library.store().connection();
    struct Place
    {
        FreeNumbers numbers;
        int position = 0;
    };
    QHash<PackId, Place> places;
    return changeEach(
        library, ids, EditAction::Duplicate,
        [&](const State &state, EditRecorder &recorder, QuestionWriter &writer) -> Result<QuestionId> {
            auto place = places.find(state.pack);
            if (place == places.end()) {
                const auto taken = store::readNumbers(connection, state.pack);
                if (!taken)
                    return taken.error();
                const auto position = store::nextPosition(connection, state.pack);
                if (!position)
                    return position.error();
                place = places.insert(state.pack, {FreeNumbers(*taken), *position});
            }
            const auto stored = store::readQuestion(connection, state.id);
            if (!stored)
                return stored.error();
            Question content = stored->content;
            content.uid = newUid();
            content.number = place->numbers.give(0);
            const auto id = addOwn(connection, writer, state.pack, content, place->position++);
            if (!id)
                return id.error();
            if (const Outcome done = recorder.rememberCreated(*id); !done)
                return done.error();
            return *id;
        });
}

Result<Edit> markQuestions(Library &library, const QList<QuestionId> &ids, Mastery mastery)
{
    const store::Connection &connection = library.store().connection();
    return changeEach(
        library, ids, EditAction::Mark,
        [&](const State &state, EditRecorder &recorder, QuestionWriter &) -> Result<QuestionId> {
            const auto before = store::readMasteryRow(connection, state.id);
            if (!before)
                return before.error();
            if (before->has_value() ? (*before)->byHand && (*before)->value == mastery
                                    : mastery == Mastery::New)
                return QuestionId{};
            if (const Outcome done = recorder.remember(state, Part::Mastery); !done)
                return done.error();
            if (const Outcome done = store::markMastery(connection, state.id, mastery, library.now()); !done)
                return done.error();
            return state.id;
        });
}

Result<Edit> changeTags(Library &library, const QList<QuestionId> &ids, const TagChange &wanted)
{
    const store::Connection &connection = library.store().connection();
    store::QuestionStateWriter states(connection);
    return changeEach(
        library, ids, EditAction::Tag,
        [&](const State &before, EditRecorder &recorder, QuestionWriter &writer) -> Result<QuestionId> {
            const auto stored = store::readQuestion(connection, before.id);
            if (!stored)
                return stored.error();
            Question content = stored->content;
            content.tags = retagged(content.tags, wanted);
            content = storable(content);
            if (content.tags == stored->content.tags)
                return QuestionId{};
            if (!faultsOf(content).isEmpty())
                return Error{Error::Kind::Refused, content.title, {}};
            if (const Outcome done = recorder.remember(before, Part::Tags | Part::PackText); !done)
                return done.error();
            State state = before;
            const Outcome marked = markEdited(connection, state, stored->content, content);
            if (!marked)
                return marked.error();
            if (const Outcome done = states.write(state); !done)
                return done.error();
            if (const Outcome done = writer.changeTags(state.id, content.tags); !done)
                return done.error();
            return state.id;
        });
}

Result<QList<TagCount>> tagsOf(Library &library, const QList<QuestionId> &ids)
{
    QMap<QString, int> counts;
    for (const QuestionId id : ids) {
        const auto tags = store::readTags(library.store().connection(), id);
        if (!tags && tags.error().kind != Error::Kind::NotFound)
            return tags.error();
        for (const QString &tag : tags ? *tags : QStringList())
            ++counts[tag];
    }
    QList<TagCount> found;
    for (auto tag = counts.cbegin(); tag != counts.cend(); ++tag)
        found.append({tag.key(), tag.value()});
    return found;
}

} // namespace starling

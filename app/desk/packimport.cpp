// SPDX-License-Identifier: GPL-3.0-or-later
#include "packimport.h"

#include "core/version.h"
#include "editing/packorder.h"
#include "editing/questionjson.h"
#include "editing/settling.h"
#include "packplan.h"
#include "questionwriter.h"
#include "store/connection.h"
#include "store/contents.h"
#include "store/importrecord.h"
#include "store/packs.h"
#include "store/packtexts.h"
#include "store/questionstate.h"
#include "store/transaction.h"

#include <QSet>

#include <algorithm>
#include <compare>
#include <optional>

namespace starling {
namespace {

constexpr int manySteps = 100; ///< from here on the search index is better written in bulk

/// The plan, and whether the pack's own fields change.
struct FullPlan
{
    PackPlan questions;
    QList<store::StoredQuestion> stored = {}; ///< before
    bool changesHead = true;
    store::PackState state = {}; ///< of the pack that is updated
    bool revives = false;        ///< a deleted pack comes back
    bool isPersonal = false;     ///< some of it was put away, edited or added by the person
};

Outcome checkPack(const Pack &pack)
{
    QSet<QString> uids;
    for (const Question &question : pack.questions)
        uids.insert(question.uid);
    if (pack.uid.isEmpty() || uids.contains(QString()) || uids.size() != pack.questions.size())
        return Error{Error::Kind::Refused, pack.title, {}}; // the readers let no such pack through
    return {};
}

/// Also gives the questions of an incomplete pack the numbers they will have.
Result<FullPlan> makePlan(const store::Connection &connection, Pack &pack, bool mayRevive, bool whole)
{
    if (const Outcome usable = checkPack(pack); !usable)
        return usable.error();
    const auto id = store::findPack(connection, pack.uid);
    if (!id)
        return id.error();
    if (!id->has_value())
        return FullPlan{.questions = planPack({}, {}, pack), .state = {}};
    const PackId packId = id->value();
    auto state = store::readPackState(connection, packId);
    if (!state)
        return state.error();
    const bool revives = mayRevive && state->deletedAt.has_value();
    if (!revives && std::is_gt(compareVersions(state->head.version, pack.version)))
        return Error{Error::Kind::Refused, pack.title, state->head.version};
    const auto stored = store::readStoredQuestions(connection, packId);
    if (!stored)
        return stored.error();
    const auto touched = store::readTouched(connection, packId);
    if (!touched)
        return touched.error();
    const auto moved = store::readMovedAway(connection, packId);
    if (!moved)
        return moved.error();
    if (!whole)
        keepNumbers(*stored, pack);
    FullPlan plan{.questions = planPack(*stored, *touched, pack, *moved, whole),
                  .stored = *stored,
                  .state = *state,
                  .revives = revives};
    plan.questions.effect.pack = packId;
    plan.questions.effect.storedVersion = state->head.version;
    plan.isPersonal =
        !whole || revives || state->isPutAway() || !moved->isEmpty() ||
        std::any_of(stored->cbegin(), stored->cend(), [](const store::StoredQuestion &question) {
            return question.putAway || question.edited || question.own || question.renumbered;
        });
    Pack newHead = pack;
    newHead.questions.clear();
    plan.changesHead =
        revives || (state->edited ? state->head.version != pack.version : state->head != newHead);
    return plan;
}

/// The newer text of a question that the person edited is kept beside the edit, unless both say the same.
Outcome keepAside(const store::Connection &connection, const QuestionStep &step, const Question &question)
{
    auto state = store::readQuestionState(connection, step.id);
    if (!state)
        return state.error();
    const auto stored = store::readQuestion(connection, step.id);
    if (!stored)
        return stored.error();
    Question alike = question;
    if (state->renumbered)
        alike.number = state->number;
    const bool same = alike == stored->content;
    state->digest = step.digest;
    state->edited = !same;
    if (Outcome done = store::writeQuestionState(connection, *state); !done)
        return done;
    return store::writePackText(
        connection, step.id,
        same ? std::nullopt : std::optional(store::PackText{.text = jsonOf(question), .newer = true}));
}

/// `record`, which may be null, notes what can be taken back.
Outcome apply(const store::Connection &connection, QuestionWriter &writer, store::ImportRecord *record,
              const QuestionStep &step, PackId pack, const Pack &content)
{
    switch (step.kind) {
    case QuestionStep::Kind::Add: {
        const auto id = writer.add(pack, content.questions.at(step.index), step.digest, step.placing);
        if (!id)
            return id.error();
        return record ? record->added(*id, step.digest) : Outcome();
    }
    case QuestionStep::Kind::Change: {
        if (Outcome done = record ? record->changing(step.id, step.digest) : Outcome(); !done)
            return done;
        Question question = content.questions.at(step.index);
        question.number = step.keepsNumber ? step.number : question.number;
        if (Outcome done = writer.change(step.id, question, step.digest); !done)
            return done;
        break;
    }
    case QuestionStep::Kind::KeepAside:
        if (Outcome done = keepAside(connection, step, content.questions.at(step.index)); !done)
            return done;
        break;
    case QuestionStep::Kind::Move:
        if (Outcome done = record ? record->moving(step.id) : Outcome(); !done)
            return done;
        break;
    }
    return step.placed ? writer.place(step.id, step.placing) : Outcome();
}

/// Writes the pack's own fields. An edited pack keeps its title and the like and takes the version.
Outcome writeHead(const store::Connection &connection, const FullPlan &plan, PackId id, const Pack &content,
                  const QDateTime &now)
{
    if (plan.state.edited || plan.revives) {
        store::PackState state = plan.state;
        if (plan.revives)
            state.deletedAt.reset();
        state.head.version = content.version;
        if (Outcome done = store::writePackState(connection, state); !done || state.edited)
            return done;
    }
    return store::changePackHead(connection, id, content, now);
}

/// Begins the record of what can be taken back and writes the pack's own fields.
Result<std::optional<store::ImportRecord>> begin(const store::Connection &connection, const FullPlan &plan,
                                                 const Pack &content, const QDateTime &now, bool isRecorded,
                                                 ImportEffect &effect)
{
    const bool isNew = !effect.pack.isValid();
    std::optional<store::ImportRecord> record;
    if (!isNew && isRecorded) {
        auto made = store::ImportRecord::ofUpdate(connection, effect.pack, content.version, now);
        if (!made)
            return made.error();
        record.emplace(std::move(*made));
    }
    if (isNew) {
        const auto added = store::addPackHead(connection, content, now);
        if (!added)
            return added.error();
        effect.pack = *added;
    } else if (const auto done = writeHead(connection, plan, effect.pack, content, now); !done) {
        return done.error();
    }
    if (isNew && isRecorded) {
        auto made = store::ImportRecord::ofNewPack(connection, effect.pack, now);
        if (!made)
            return made.error();
        record.emplace(std::move(*made));
    }
    return record;
}

} // namespace

Result<ImportForecast> planImport(const store::Connection &connection, const Pack &pack, bool whole)
{
    Pack content = normalisedPack(pack);
    auto plan = makePlan(connection, content, true, whole);
    if (!plan)
        return plan.error();
    return ImportForecast{plan->questions.effect, plan->questions.effects};
}

Result<ImportEffect> importPack(const store::Connection &connection, const Pack &pack, const QDateTime &now,
                                const ImportTerms &terms)
{
    Pack content = normalisedPack(pack);
    const auto plan = makePlan(connection, content, terms.mayRevive, terms.whole);
    if (!plan)
        return plan.error();
    ImportEffect effect = plan->questions.effect;
    const QList<QuestionStep> &steps = plan->questions.steps;
    if (steps.isEmpty() && !plan->changesHead)
        return effect;
    const auto goesOn = [&](double done) { return !terms.progress || terms.progress(done); };
    return store::inTransaction(connection, [&]() -> Result<ImportEffect> {
        auto record = begin(connection, *plan, content, now, terms.isRecorded, effect);
        if (!record)
            return record.error();
        QuestionWriter writer(connection);
        const bool many = steps.size() > manySteps;
        if (const Outcome done = many ? writer.beginMany() : Outcome(); !done)
            return done.error();
        const qsizetype stride = std::max<qsizetype>(1, steps.size() / 200);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (i % stride == 0 && !goesOn(static_cast<double>(i) / static_cast<double>(steps.size())))
                return Error{Error::Kind::Cancelled, content.title, {}};
            if (const Outcome done = apply(connection, writer, *record ? &**record : nullptr, steps.at(i),
                                           effect.pack, content);
                !done)
                return done.error();
        }
        if (plan->isPersonal && terms.whole) {
            const auto changing = [&record](QuestionId id) {
                return *record ? (*record)->moving(id) : Outcome();
            };
            const auto done = keepOrder(connection, effect.pack, plan->stored, content, changing);
            if (!done)
                return done.error();
        }
        if (plan->isPersonal) {
            if (const Outcome done = settlePack(connection, effect.pack); !done)
                return done.error();
        }
        if (const Outcome done = many ? writer.endMany() : Outcome(); !done)
            return done.error();
        if (!goesOn(1.0)) // the last moment for it
            return Error{Error::Kind::Cancelled, content.title, {}};
        return effect;
    });
}

} // namespace starling

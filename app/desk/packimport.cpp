// SPDX-License-Identifier: GPL-3.0-or-later
#include "packimport.h"

#include "core/version.h"
#include "itemmatch.h"
#include "packplan.h"
#include "store/connection.h"
#include "store/contents.h"
#include "store/packs.h"
#include "store/packwriter.h"
#include "store/transaction.h"

#include <QSet>

#include <algorithm>
#include <compare>

namespace starling {
namespace {

/// The plan, and whether the pack's own fields change.
struct FullPlan
{
    PackPlan questions;
    bool changesHead = true;
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

Result<FullPlan> makePlan(const store::Connection &connection, const Pack &pack)
{
    if (const Outcome usable = checkPack(pack); !usable)
        return usable.error();
    const auto id = store::findPack(connection, pack.uid);
    if (!id)
        return id.error();
    if (!id->has_value())
        return FullPlan{.questions = planPack({}, {}, pack)};
    const PackId packId = id->value();
    auto head = store::readPackHead(connection, packId);
    if (!head)
        return head.error();
    if (std::is_gt(compareVersions(head->version, pack.version)))
        return Error{Error::Kind::Refused, pack.title, head->version};
    const auto stored = store::readStoredQuestions(connection, packId);
    if (!stored)
        return stored.error();
    const auto touched = store::readTouched(connection, packId);
    if (!touched)
        return touched.error();
    FullPlan plan{.questions = planPack(*stored, *touched, pack)};
    plan.questions.effect.pack = packId;
    plan.questions.effect.storedVersion = head->version;
    Pack newHead = pack;
    newHead.questions.clear();
    plan.changesHead = *head != newHead;
    return plan;
}

QList<Term> textsOf(const Question &question, Section section)
{
    if (section == Section::Terminology)
        return question.terminology;
    QList<Term> texts;
    if (const QStringList *list = listOf(question, section)) {
        for (const QString &text : *list)
            texts.append({.term = text, .definition = {}});
    }
    return texts;
}

/// Carries out a plan for one pack.
class Importer
{
public:
    explicit Importer(const store::Connection &connection) : m_connection(connection), m_writer(connection) {}

    Outcome apply(const QuestionStep &step, PackId pack, const Pack &content)
    {
        const Question *question = step.index < 0 ? nullptr : &content.questions.at(step.index);
        switch (step.kind) {
        case QuestionStep::Kind::Add:
            return add(step, pack, *question);
        case QuestionStep::Kind::Change:
            if (Outcome done = change(step, *question); !done)
                return done;
            break;
        case QuestionStep::Kind::Move:
            break;
        }
        return step.placed ? m_writer.placeQuestion(step.id, step.placing) : Outcome();
    }

private:
    Outcome add(const QuestionStep &step, PackId pack, const Question &question)
    {
        const auto id = m_writer.addQuestion(pack, question, step.digest, step.placing);
        if (!id)
            return id.error();
        for (const Section section : allSections) {
            const QList<Term> texts = textsOf(question, section);
            for (int i = 0; i < texts.size(); ++i) {
                if (Outcome done = m_writer.addItem(*id, section, i, texts.at(i)); !done)
                    return done;
            }
        }
        return {};
    }

    Outcome change(const QuestionStep &step, const Question &question)
    {
        if (Outcome done = m_writer.changeQuestion(step.id, question, step.digest); !done)
            return done;
        const auto items = store::readItems(m_connection, step.id);
        if (!items)
            return items.error();
        for (const Section section : allSections) {
            QList<store::StoredItem> stored;
            std::copy_if(items->cbegin(), items->cend(), std::back_inserter(stored),
                         [&](const store::StoredItem &item) { return item.section == section; });
            if (Outcome done = changeItems(step.id, section, stored, textsOf(question, section)); !done)
                return done;
        }
        return {};
    }

    Outcome changeItems(QuestionId question, Section section, const QList<store::StoredItem> &stored,
                        const QList<Term> &texts)
    {
        const ItemMatch match = matchItems(stored, texts);
        for (int i = 0; i < texts.size(); ++i) {
            const ItemId kept = match.kept.at(i);
            Outcome done = kept.isValid() ? m_writer.changeItem(kept, i, texts.at(i))
                                          : m_writer.addItem(question, section, i, texts.at(i));
            if (!done)
                return done;
        }
        for (const store::StoredItem &item : stored) {
            if (!match.dropped.contains(item.id))
                continue;
            if (Outcome done = item.ticked ? m_writer.retireItem(item.id) : m_writer.removeItem(item.id);
                !done)
                return done;
        }
        return {};
    }

    const store::Connection &m_connection;
    store::PackWriter m_writer;
};

} // namespace

Result<ImportEffect> planImport(const store::Connection &connection, const Pack &pack)
{
    auto plan = makePlan(connection, normalisedPack(pack));
    if (!plan)
        return plan.error();
    return plan->questions.effect;
}

Result<ImportEffect> importPack(const store::Connection &connection, const Pack &pack, const QDateTime &now)
{
    const Pack content = normalisedPack(pack);
    const auto plan = makePlan(connection, content);
    if (!plan)
        return plan.error();
    ImportEffect effect = plan->questions.effect;
    if (plan->questions.steps.isEmpty() && !plan->changesHead)
        return effect;
    return store::inTransaction(connection, [&]() -> Result<ImportEffect> {
        if (!effect.pack.isValid()) {
            const auto added = store::addPackHead(connection, content, now);
            if (!added)
                return added.error();
            effect.pack = *added;
        } else if (const auto done = store::changePackHead(connection, effect.pack, content, now); !done) {
            return done.error();
        }
        Importer importer(connection);
        for (const QuestionStep &step : plan->questions.steps) {
            if (const Outcome done = importer.apply(step, effect.pack, content); !done)
                return done.error();
        }
        return effect;
    });
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "packplan.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace starling {
namespace {

/// The row of each question of the pack's file, in the order of numbers.
QList<int> listRowsOf(const Pack &pack)
{
    QList<qsizetype> order(pack.questions.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return pack.questions.at(left).number < pack.questions.at(right).number;
    });
    QList<int> rows(pack.questions.size());
    for (qsizetype row = 0; row < order.size(); ++row)
        rows[order.at(row)] = static_cast<int>(row);
    return rows;
}

/// Those that the new version does not have, in the order they were listed in.
QList<store::StoredQuestion> missing(const QList<store::StoredQuestion> &stored, const Pack &pack)
{
    QSet<QString> present;
    for (const Question &question : pack.questions)
        present.insert(question.uid);
    QList<store::StoredQuestion> dropped;
    std::copy_if(stored.cbegin(), stored.cend(), std::back_inserter(dropped),
                 [&](const store::StoredQuestion &question) {
                     return !question.own && !present.contains(question.uid);
                 });
    std::stable_sort(dropped.begin(), dropped.end(), [](const auto &left, const auto &right) {
        return std::pair(left.placing.retired, left.number) < std::pair(right.placing.retired, right.number);
    });
    return dropped;
}

int nextPosition(const QList<store::StoredQuestion> &stored)
{
    int next = 0;
    for (const store::StoredQuestion &question : stored)
        next = std::max(next, question.placing.position + 1);
    return next;
}

} // namespace

void keepNumbers(const QList<store::StoredQuestion> &stored, Pack &pack)
{
    QHash<QString, int> known;
    QSet<int> taken;
    int last = 0;
    for (const store::StoredQuestion &question : stored) {
        if (!question.placing.retired)
            taken.insert(question.number);
        known.insert(question.uid, question.number);
        last = std::max(last, question.number);
    }
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        const Question &question = pack.questions.at(i);
        const auto old = known.constFind(question.uid);
        const int number = old != known.cend()               ? *old
                           : taken.contains(question.number) ? ++last
                                                             : question.number;
        taken.insert(number);
        last = std::max(last, number);
        if (number != question.number)
            pack.questions[i].number = number;
    }
}

PackPlan planPack(const QList<store::StoredQuestion> &stored, const QSet<QuestionId> &touched,
                  const Pack &pack, const QSet<QString> &moved, bool whole)
{
    PackPlan plan;
    QHash<QString, store::StoredQuestion> known;
    for (const store::StoredQuestion &question : stored)
        known.insert(question.uid, question);
    const QList<int> rows = listRowsOf(pack);
    const int behind = whole ? 0 : nextPosition(stored);
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        const Question &question = pack.questions.at(i);
        QuestionStep step{.index = i, .id = {}, .digest = digestOf(question), .placing = {}};
        step.placing = {.position = behind + static_cast<int>(i),
                        .listRow = whole ? std::optional(rows.at(i)) : std::nullopt};
        const auto old = known.constFind(question.uid);
        if (old == known.cend() && moved.contains(question.uid)) {
            ++plan.effect.unchanged;
            plan.effects += QuestionEffect::Unchanged;
            continue;
        }
        if (old == known.cend()) {
            ++plan.effect.added;
            plan.effects += QuestionEffect::Added;
            plan.steps.append(step);
            continue;
        }
        step.id = old->id;
        if (!whole)
            step.placing = {.position = old->placing.position, .listRow = old->placing.listRow};
        if (old->putAway)
            step.placing.listRow.reset();
        step.placed = old->placing != step.placing;
        step.keepsNumber = old->renumbered;
        step.number = old->number;
        const bool changed = old->digest != step.digest;
        const bool keeps = changed && (old->edited || old->own);
        step.kind = keeps     ? QuestionStep::Kind::KeepAside
                    : changed ? QuestionStep::Kind::Change
                              : QuestionStep::Kind::Move;
        const QuestionEffect effect = keeps ? QuestionEffect::Kept
                                      : (changed || old->placing.retired) && !old->putAway
                                          ? QuestionEffect::Updated
                                          : QuestionEffect::Unchanged;
        plan.effects += effect;
        ++(effect == QuestionEffect::Kept      ? plan.effect.kept
           : effect == QuestionEffect::Updated ? plan.effect.updated
                                               : plan.effect.unchanged);
        if (changed || step.placed)
            plan.steps.append(step);
    }
    if (!whole)
        return plan;
    int row = static_cast<int>(pack.questions.size());
    const QList<store::StoredQuestion> dropped = missing(stored, pack);
    for (const store::StoredQuestion &old : dropped) {
        const store::Placing placing{
            .position = old.placing.position,
            .listRow = touched.contains(old.id) && !old.putAway ? std::optional(row++) : std::nullopt,
            .retired = true};
        if (!old.placing.retired)
            ++plan.effect.retired;
        if (placing != old.placing)
            plan.steps.append({.kind = QuestionStep::Kind::Move,
                               .id = old.id,
                               .digest = old.digest,
                               .placing = placing,
                               .placed = true});
    }
    return plan;
}

} // namespace starling

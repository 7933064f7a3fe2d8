// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards.h"

#include "cli/columns.h"
#include "desk/library.h"
#include "timeoption.h"

#include <QDateTime>

#include <algorithm>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 msOfMinute = 60'000;

} // namespace

Result<CardRef> findCard(Library &library, const QString &name)
{
    const qsizetype mark = name.lastIndexOf(u'#');
    const qsizetype colon = name.indexOf(u':', std::max(qsizetype{0}, mark));
    if (mark > 0 && colon > mark) {
        const auto kind = cardKindOf(QStringView(name).mid(mark + 1, colon - mark - 1));
        bool isNumber = false;
        const qint64 item = QStringView(name).mid(colon + 1).toLongLong(&isNumber);
        if (kind && *kind != CardKind::Question && isNumber) {
            const auto question = library.findQuestion(name.first(mark));
            if (!question)
                return question.error();
            return CardRef{*question, *kind, {item}};
        }
    }
    const auto question = library.findQuestion(name);
    if (!question)
        return question.error();
    return CardRef{*question, CardKind::Question, {}};
}

const QuestionRow &CardNames::rowOf(QuestionId id)
{
    auto found = m_rows.find(id);
    if (found == m_rows.end()) {
        const auto rows = m_library.rows(QList{id});
        found = m_rows.insert(id, rows && !rows->isEmpty() ? rows->first() : QuestionRow());
    }
    return *found;
}

const QString &CardNames::packOf(QuestionId id)
{
    if (m_packs.isEmpty()) {
        if (const auto packs = m_library.packs()) {
            for (const PackRow &pack : *packs)
                m_packs.insert(pack.id, pack.uid);
        }
    }
    return m_packs[rowOf(id).pack];
}

QString CardNames::nameOf(const CardRef &ref)
{
    const QString question = packOf(ref.question) + u'/' + rowOf(ref.question).uid;
    if (ref.kind == CardKind::Question)
        return question;
    return u"%1#%2:%3"_s.arg(question, wordOf(ref.kind)).arg(ref.item.value);
}

QJsonObject jsonOf(const CardRef &ref, CardNames &names)
{
    const QuestionRow &row = names.rowOf(ref.question);
    return {{u"id"_s, row.uid},
            {u"pack"_s, names.packOf(ref.question)},
            {u"number"_s, row.number},
            {u"card"_s, names.nameOf(ref)},
            {u"kind"_s, wordOf(ref.kind)},
            {u"category"_s, wordOf(row.category)}};
}

QJsonObject jsonOf(const MemoryState &memory)
{
    QJsonObject object{{u"state"_s, wordOf(memory.state)},
                       {u"step"_s, memory.step},
                       {u"due"_s, QJsonValue()},
                       {u"lastReview"_s, QJsonValue()},
                       {u"scheduledDays"_s, memory.scheduledDays},
                       {u"elapsedDays"_s, memory.elapsedDays},
                       {u"stability"_s, memory.stability},
                       {u"difficulty"_s, memory.difficulty},
                       {u"reps"_s, memory.reps},
                       {u"lapses"_s, memory.lapses}};
    if (memory.state != CardState::New) {
        object[u"due"_s] = isoTime(memory.due);
        object[u"lastReview"_s] = isoTime(memory.lastReview);
    }
    return object;
}

QJsonObject jsonOf(const study::RatingOutcome &outcome, const QDateTime &now)
{
    QJsonObject object = jsonOf(outcome.after);
    object[u"rating"_s] = wordOf(outcome.rating);
    object[u"minutes"_s] =
        static_cast<double>(outcome.after.due - now.toMSecsSinceEpoch()) / static_cast<double>(msOfMinute);
    return object;
}

QString distance(const MemoryState &after, const QDateTime &now)
{
    if (after.scheduledDays > 0)
        return u"in %1"_s.arg(counted(after.scheduledDays, "day"_L1));
    const qint64 minutes =
        std::max(qint64{0}, (after.due - now.toMSecsSinceEpoch() + msOfMinute / 2) / msOfMinute);
    return u"in %1"_s.arg(counted(minutes, "minute"_L1));
}

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "reviewing/reviews.h"
#include "search/searchengine.h"
#include "store/contents.h"
#include "store/integrity.h"
#include "store/interruption.h"
#include "store/marks.h"
#include "store/questionlist.h"
#include "store/session.h"
#include "store/store.h"
#include "store/writings.h"

namespace starling {

Library::Library(std::unique_ptr<store::Store> store, Clock clock)
    : m_store(std::move(store))
    , m_interruption(std::make_unique<store::Interruption>())
    , m_clock(std::move(clock))
{
}

Library::~Library() = default;

Result<Counts> Library::counts(const Scope &scope)
{
    return store::readCounts(m_store->connection(), scope);
}

Result<QList<QuestionRow>> Library::rows(const Scope &scope, int offset, int limit)
{
    return store::readRows(m_store->connection(), scope, offset, limit);
}

Result<QList<QuestionRow>> Library::rows(const QList<QuestionId> &ids)
{
    return store::readRows(m_store->connection(), ids);
}

Result<int> Library::rowOf(const Scope &scope, QuestionId id)
{
    return store::readRowOf(m_store->connection(), scope, id);
}

Result<QList<QuestionId>> Library::matches(const Scope &scope, const QString &text,
                                           const std::atomic_bool &cancelled)
{
    SearchEngine engine;
    const auto stop = [&cancelled] { return cancelled.load(std::memory_order_relaxed); };
    const auto found =
        engine.full(*this, {.query = parseSearch(text), .scope = scope}, stop, [] { return false; });
    if (!found)
        return found.error();
    return found->ids;
}

Result<StudyQuestion> Library::question(QuestionId id)
{
    return store::readQuestion(m_store->connection(), id);
}

Result<qint64> Library::saveDraft(QuestionId id, const QString &text)
{
    return store::writeDraft(m_store->connection(), id, text, m_clock().toLocalTime());
}

Result<qint64> Library::saveNote(QuestionId id, const QString &text)
{
    return store::writeNote(m_store->connection(), id, text, m_clock());
}

Outcome Library::setMastery(QuestionId id, Mastery mastery)
{
    return store::writeMastery(m_store->connection(), id, mastery, m_clock());
}

Outcome Library::setTick(ItemId id, bool ticked)
{
    return store::writeTick(m_store->connection(), id, ticked, m_clock());
}

Outcome Library::saveSession(const Session &values)
{
    return store::writeSession(m_store->connection(), values);
}

Result<QStringList> Library::verify(bool quick)
{
    const store::Connection &connection = m_store->connection();
    if (quick)
        return store::quickCheck(connection);
    auto problems = store::integrityCheck(connection);
    if (!problems || !problems->isEmpty())
        return problems; // the other checks would trip over broken pages
    for (const auto check : {store::foreignKeyCheck, store::ruleCheck}) {
        const auto found = check(connection);
        if (!found)
            return found.error();
        *problems += *found;
    }
    const auto found = Reviews(*this).check();
    if (!found)
        return found.error();
    return *problems + *found;
}

} // namespace starling

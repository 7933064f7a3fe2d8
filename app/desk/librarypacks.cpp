// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"
#include "packimport.h"
#include "store/contents.h"
#include "store/packs.h"
#include "store/store.h"

namespace starling {

Result<QList<PackRow>> Library::packs()
{
    return store::readPacks(m_store->connection());
}

Result<ImportEffect> Library::planImport(const Pack &pack)
{
    const auto forecast = starling::planImport(m_store->connection(), pack);
    if (!forecast)
        return forecast.error();
    return forecast->effect;
}

Result<ImportEffect> Library::importPack(const Pack &pack)
{
    return starling::importPack(m_store->connection(), pack, m_clock(), {.isRecorded = true});
}

Result<Pack> Library::exportPack(PackId id)
{
    auto pack = store::readPackHead(m_store->connection(), id);
    if (!pack)
        return pack.error();
    auto questions = store::readPackQuestions(m_store->connection(), id);
    if (!questions)
        return questions.error();
    pack->questions = std::move(*questions);
    return pack;
}

Result<QStringList> Library::knownTerms()
{
    return store::readTerms(m_store->connection());
}

} // namespace starling

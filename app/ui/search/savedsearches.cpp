// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include "desk/desk.h"

#include <algorithm>

namespace starling::ui {

SavedSearches::SavedSearches(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

const SavedSearch *SavedSearches::named(const QString &name) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&name](const SavedSearch &each) {
        return each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == m_all.cend() ? nullptr : &*found;
}

void SavedSearches::take(const Result<QList<SavedSearch>> &all)
{
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    m_all = *all;
    m_loaded = true;
    Q_EMIT changed();
}

void SavedSearches::load()
{
    m_desk.ask(
        this, [](Library &library) { return savedSearches(library); },
        [this](const Result<QList<SavedSearch>> &all) { take(all); });
}

template <class Job>
void SavedSearches::write(Job job)
{
    m_desk.ask(
        this,
        [job = std::move(job)](Library &library) -> Result<QList<SavedSearch>> {
            if (const auto done = job(library); !done)
                return done.error();
            return savedSearches(library);
        },
        [this](const Result<QList<SavedSearch>> &all) { take(all); });
}

void SavedSearches::save(const SavedSearch &search)
{
    write([search](Library &library) { return saveSearch(library, search); });
}

void SavedSearches::rename(SavedSearchId id, const QString &name)
{
    write([id, name](Library &library) { return renameSearch(library, id, name); });
}

void SavedSearches::remove(SavedSearchId id)
{
    write([id](Library &library) { return removeSearch(library, id); });
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include "desk/library.h"
#include "store/savedsearches.h"
#include "store/store.h"

#include <array>
#include <utility>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array orders{
    std::pair(SearchOrder::Best, "best"_L1), std::pair(SearchOrder::Number, "number"_L1),
    std::pair(SearchOrder::Title, "title"_L1), std::pair(SearchOrder::Mastery, "mastery"_L1),
    std::pair(SearchOrder::Touched, "touched"_L1)};

} // namespace

Result<QList<SavedSearch>> savedSearches(Library &library)
{
    return store::readSavedSearches(library.store().connection());
}

Result<SavedSearchId> saveSearch(Library &library, const SavedSearch &search)
{
    return store::writeSavedSearch(library.store().connection(), search);
}

Outcome renameSearch(Library &library, SavedSearchId id, const QString &name)
{
    return store::renameSavedSearch(library.store().connection(), id, name);
}

Outcome removeSearch(Library &library, SavedSearchId id)
{
    return store::removeSavedSearch(library.store().connection(), id);
}

QString wordOf(SearchOrder order)
{
    for (const auto &[each, word] : orders) {
        if (each == order)
            return word;
    }
    Q_UNREACHABLE();
}

SearchOrder searchOrderOf(const QString &word)
{
    for (const auto &[order, each] : orders) {
        if (each == word)
            return order;
    }
    return SearchOrder::Best;
}

} // namespace starling

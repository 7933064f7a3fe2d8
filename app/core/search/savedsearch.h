// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace starling {

using SavedSearchId = Id<struct SavedSearchTag>;

/// A search that the person keeps under a name.
struct SavedSearch
{
    SavedSearchId id;
    QString name;  ///< not empty; unique, case aside
    QString query; ///< as typed, with its filters
    QString sort;  ///< best, number, title, mastery or touched
    QString pack;  ///< uid of the pack that is searched; empty for all
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace starling {

/// A row id of the store that cannot be mistaken for the id of another thing. Zero names nothing.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PackId = Id<struct PackTag>;
using QuestionId = Id<struct QuestionTag>;
using ItemId = Id<struct ItemTag>;

} // namespace starling

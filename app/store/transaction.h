// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <type_traits>
#include <utility>

namespace starling::store {

class Connection;

/// A write transaction that is rolled back unless it was committed. Not QSqlDatabase's: its commit() hides
/// the error of a full disk, and its BEGIN fails later than ours.
class Transaction
{
public:
    explicit Transaction(const Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Outcome begin();
    Outcome commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

/// Runs `work`, which answers an Outcome or a Result, as one transaction: committed if it succeeds.
template <class Work>
std::invoke_result_t<Work> inTransaction(const Connection &connection, Work &&work)
{
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun.error();
    auto result = std::forward<Work>(work)();
    if (!result)
        return result;
    if (const Outcome committed = transaction.commit(); !committed)
        return committed.error();
    return result;
}

} // namespace starling::store

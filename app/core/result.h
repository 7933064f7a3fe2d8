// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace starling {

/// What went wrong outside of us. The sentence for people is made in ui/ and cli/ from the kind; `what` names
/// the thing it happened to (a path, a question), `detail` is the system's own message, for the curious.
struct Error
{
    enum class Kind {
        CannotOpen,       ///< the file or its folder cannot be opened or created
        InUse,            ///< another process holds the store
        NotAStore,        ///< a file that is empty, damaged or made by another program
        TooNew,           ///< written by a newer Starling; `what` is the path, `detail` the version
        Damaged,          ///< an integrity check failed
        MigrationFailed,  ///< a migration step failed; the store is as it was
        NoFullTextSearch, ///< SQLite was built without FTS5
        BackupFailed,     ///< the backup before a migration could not be made or verified
        WriteFailed,      ///< a write was not acknowledged (full disk, I/O error)
        ReadFailed,       ///< a query or a file could not be read
        NotFound,         ///< no such pack, question or file
        Ambiguous,        ///< the name fits more than one question
        Refused,          ///< the input is not what was asked for; details beside it
        Cancelled,
    };
    Kind kind = Kind::ReadFailed;
    QString what;
    QString detail;
};

/// A value, or why there is none.
template <class T, class E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// Success, or why not.
template <class E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(E error) : m_error(std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

using Outcome = Result<void, Error>;

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace starling {

/// One change of a text: at `at` (UTF-16 units) `removed` became `inserted`.
struct TextPatch
{
    qsizetype at = 0;
    QString removed;
    QString inserted;

    [[nodiscard]] bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
    [[nodiscard]] TextPatch inverse() const { return {at, inserted, removed}; }
    /// Whether the text has what the patch would take away, where it would.
    [[nodiscard]] bool fits(QStringView text) const;
    friend bool operator==(const TextPatch &, const TextPatch &) = default;
};

/// The smallest single patch from one text to another. No surrogate pair is cut. Where several places would
/// do (an "l" more in "hello"), the change begins at `latest` or before.
TextPatch patchBetween(QStringView before, QStringView after, qsizetype latest);
QString patched(const QString &text, const TextPatch &patch);

/// The steps that lead to a text and, after an undo, those that lead on. Typing goes into one step up to the
/// end of a word or a pause. Bounded: the oldest steps go first. Written with the text it belongs to.
class UndoLog
{
public:
    static constexpr int mostSteps = 500;
    static constexpr qsizetype mostBytes = qsizetype{256} * 1024; ///< of the texts of all steps, in UTF-16
    static constexpr qint64 pauseMs = 2000;

    /// A change that just happened; `alone` keeps it apart from the steps around it.
    void record(const TextPatch &patch, qint64 nowMs, bool alone = false);
    /// The patch that takes the last step back, or makes it again.
    [[nodiscard]] std::optional<TextPatch> undo();
    [[nodiscard]] std::optional<TextPatch> redo();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    void clear();

    /// Puts the steps of an earlier log that lead to where this one begins before its own.
    void prepend(const UndoLog &earlier);

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where the bytes are none of ours.
    static std::optional<UndoLog> fromBytes(const QByteArray &bytes);

private:
    [[nodiscard]] bool merges(const TextPatch &patch, qint64 nowMs) const;
    void bound();

    QList<TextPatch> m_steps;
    qsizetype m_done = 0; ///< the steps before this index led here
    qint64 m_lastMs = 0;
    bool m_closed = true; ///< the last step takes nothing more
};

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace starling::exchange {

/// A JSON text that is read element by element and let go behind the reader, so that a large file and what is
/// read of it are never in memory both at once. Nothing is let go where somebody else holds the bytes too.
/// Offsets are those of the whole text, after a byte order mark.
class ShrinkingText
{
public:
    explicit ShrinkingText(QByteArray bytes);

    /// All of it, before anything was let go.
    [[nodiscard]] QByteArrayView whole() const;
    [[nodiscard]] QByteArrayView sliced(qsizetype offset, qsizetype length) const;

    /// From `from` on it may be let go; what stands before stays.
    void mayShrinkFrom(qsizetype from) { m_from = from; }
    /// What stands before `offset` and may go is no longer needed; it was `elements` elements of an array.
    /// Goes in few large pieces, and not at once.
    void letGoBefore(qsizetype offset, qsizetype elements);

    /// Once all is read: what is left, with as many zeros as elements were let go in their place, so that a
    /// JSON pointer leads where it did. All of it, and no copy, where nothing was let go.
    [[nodiscard]] QByteArrayView withZeros();
    /// Lines, from 1, in the file of some offsets in withZeros().
    [[nodiscard]] QList<int> linesWithZeros(const QList<qsizetype> &offsets) const;
    /// The line of an offset that was not let go, before withZeros().
    [[nodiscard]] int lineOf(qsizetype offset) const;

private:
    [[nodiscard]] QByteArrayView left() const { return QByteArrayView(m_bytes).sliced(m_mark); }
    [[nodiscard]] qsizetype placeOf(qsizetype offset) const
    {
        return offset - (offset < m_from ? 0 : m_gone);
    }

    QByteArray m_bytes;
    qsizetype m_mark = 0; ///< bytes of the byte order mark
    qsizetype m_size = 0; ///< of the whole text
    qsizetype m_from = 0;
    qsizetype m_gone = 0;     ///< bytes
    qsizetype m_elements = 0; ///< that zeros have to stand for
    int m_lines = 0;          ///< ends of lines that were let go
};

} // namespace starling::exchange

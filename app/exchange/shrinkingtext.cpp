// SPDX-License-Identifier: GPL-3.0-or-later
#include "shrinkingtext.h"

#include "jsonlocator.h"

#include <algorithm>
#include <utility>

namespace starling::exchange {
namespace {

/// Each piece that goes moves what is left.
constexpr qsizetype pieces = 4;
constexpr qsizetype smallestPiece = 512 * 1024;

int lineEnds(QByteArrayView text)
{
    if (!text.contains('\r')) // nearly always, and then it is quick
        return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    return linesOf(text, {text.size()}).constFirst() - 1;
}

} // namespace

ShrinkingText::ShrinkingText(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_mark = 3;
    m_size = m_bytes.size() - m_mark;
}

QByteArrayView ShrinkingText::whole() const
{
    Q_ASSERT(m_gone == 0);
    return left();
}

QByteArrayView ShrinkingText::sliced(qsizetype offset, qsizetype length) const
{
    return left().sliced(placeOf(offset), length);
}

void ShrinkingText::letGoBefore(qsizetype offset, qsizetype elements)
{
    const qsizetype size = offset - m_from - m_gone;
    if (size < std::max(m_size / pieces, smallestPiece) || !m_bytes.isDetached())
        return;
    const qsizetype place = m_mark + m_from;
    m_lines += lineEnds(QByteArrayView(m_bytes).sliced(place, size));
    m_bytes.remove(place, size);
    m_bytes.squeeze();
    m_gone += size;
    m_elements = elements;
}

QByteArrayView ShrinkingText::withZeros()
{
    if (const qsizetype count = std::exchange(m_elements, 0); count > 0)
        m_bytes.insert(m_mark + m_from, QByteArray("0,").repeated(count).chopped(1));
    return left();
}

QList<int> ShrinkingText::linesWithZeros(const QList<qsizetype> &offsets) const
{
    QList<int> lines = linesOf(left(), offsets);
    for (qsizetype i = 0; i < offsets.size(); ++i)
        lines[i] += offsets.at(i) > m_from ? m_lines : 0;
    return lines;
}

int ShrinkingText::lineOf(qsizetype offset) const
{
    const qsizetype place = std::min(placeOf(offset), left().size());
    return linesOf(left(), {place}).constFirst() + (offset >= m_from ? m_lines : 0);
}

} // namespace starling::exchange

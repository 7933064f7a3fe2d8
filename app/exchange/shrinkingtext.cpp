// SPDX-License-Identifier: GPL-3.0-or-later
#include "shrinkingtext.h"

#include "jsonlocator.h"

#include <algorithm>

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
    return QByteArrayView(m_bytes).sliced(m_mark);
}

QByteArrayView ShrinkingText::sliced(qsizetype offset, qsizetype length) const
{
    return QByteArrayView(m_bytes).sliced(placeOf(offset), length);
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

QByteArray ShrinkingText::withZeros() const
{
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(m_mark);
    QByteArray made = text.first(m_from).toByteArray();
    for (qsizetype i = 0; i < m_elements; ++i)
        made += i == 0 ? "0" : ",0";
    made += text.sliced(m_from);
    return made;
}

QList<int> ShrinkingText::lines(QByteArrayView zeros, const QList<qsizetype> &offsets) const
{
    QList<int> lines = linesOf(zeros, offsets);
    for (qsizetype i = 0; i < offsets.size(); ++i)
        lines[i] += offsets.at(i) > m_from ? m_lines : 0;
    return lines;
}

int ShrinkingText::lineOf(qsizetype offset) const
{
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(m_mark);
    const qsizetype place = std::min(placeOf(offset) - m_mark, text.size());
    return linesOf(text, {place}).constFirst() + (offset >= m_from ? m_lines : 0);
}

} // namespace starling::exchange

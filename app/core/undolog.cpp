// SPDX-License-Identifier: GPL-3.0-or-later
#include "undolog.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace starling {
namespace {

constexpr quint32 magic = 0x53554C31; // "SUL1"

qsizetype bytesOf(const TextPatch &patch)
{
    return (patch.removed.size() + patch.inserted.size()) * 2;
}

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

/// Whether typing `next` after `last` begins another word.
bool beginsWord(QChar last, QChar next)
{
    return (next.isSpace() && !last.isSpace()) || last == u'\n';
}

} // namespace

bool TextPatch::fits(QStringView text) const
{
    return at >= 0 && at <= text.size() && text.mid(at).startsWith(removed);
}

TextPatch patchBetween(QStringView before, QStringView after, qsizetype latest)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype mostPrefix = std::min(shorter, latest);
    qsizetype prefix = 0;
    while (prefix < mostPrefix && before.at(prefix) == after.at(prefix))
        ++prefix;
    if (cutsPair(before, prefix) || cutsPair(after, prefix))
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    if (cutsPair(before, before.size() - suffix) || cutsPair(after, after.size() - suffix))
        --suffix;
    return {prefix, before.mid(prefix, before.size() - suffix - prefix).toString(),
            after.mid(prefix, after.size() - suffix - prefix).toString()};
}

QString patched(const QString &text, const TextPatch &patch)
{
    QString out = text;
    out.replace(patch.at, patch.removed.size(), patch.inserted);
    return out;
}

bool UndoLog::merges(const TextPatch &patch, qint64 nowMs) const
{
    if (m_closed || m_done == 0 || nowMs - m_lastMs > pauseMs || nowMs < m_lastMs)
        return false;
    const TextPatch &last = m_steps.at(m_done - 1);
    if (patch.removed.isEmpty() && patch.inserted.size() <= 2 && last.removed.isEmpty())
        return patch.at == last.at + last.inserted.size() && !patch.inserted.contains(u'\n') &&
               !beginsWord(last.inserted.back(), patch.inserted.front());
    if (patch.inserted.isEmpty() && patch.removed.size() <= 2 && last.inserted.isEmpty()) {
        const bool backwards = patch.at + patch.removed.size() == last.at;
        const bool forwards = patch.at == last.at;
        return (backwards && !beginsWord(last.removed.front(), patch.removed.back())) ||
               (forwards && !beginsWord(last.removed.back(), patch.removed.front()));
    }
    return false;
}

void UndoLog::record(const TextPatch &patch, qint64 nowMs, bool alone)
{
    if (patch.isEmpty())
        return;
    const bool goesOn = !alone && !canRedo() && merges(patch, nowMs);
    m_steps.resize(m_done); // what was undone is given up by writing on
    if (goesOn) {
        TextPatch &last = m_steps.last();
        if (!patch.inserted.isEmpty()) {
            last.inserted += patch.inserted;
        } else if (patch.at < last.at) {
            last.removed.prepend(patch.removed);
            last.at = patch.at;
        } else {
            last.removed += patch.removed;
        }
    } else {
        m_steps.append(patch);
        ++m_done;
    }
    m_lastMs = nowMs;
    m_closed = alone;
    bound();
}

std::optional<TextPatch> UndoLog::undo()
{
    if (!canUndo())
        return std::nullopt;
    m_closed = true;
    return m_steps.at(--m_done).inverse();
}

std::optional<TextPatch> UndoLog::redo()
{
    if (!canRedo())
        return std::nullopt;
    m_closed = true;
    return m_steps.at(m_done++);
}

void UndoLog::clear()
{
    *this = {};
}

void UndoLog::prepend(const UndoLog &earlier)
{
    if (!m_steps.isEmpty() && earlier.canRedo()) { // written on since: what could be redone is given up
        UndoLog done = earlier;
        done.m_steps.resize(done.m_done);
        prepend(done);
        return;
    }
    m_steps = earlier.m_steps + m_steps;
    m_done += earlier.m_done;
    bound();
}

void UndoLog::bound()
{
    qsizetype bytes = 0;
    for (const TextPatch &step : std::as_const(m_steps))
        bytes += bytesOf(step);
    qsizetype surplus = 0;
    while (surplus < m_done && (m_steps.size() - surplus > mostSteps || bytes > mostBytes))
        bytes -= bytesOf(m_steps.at(surplus++));
    m_steps.remove(0, surplus);
    m_done -= surplus;
}

QByteArray UndoLog::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << magic << static_cast<quint32>(m_done) << static_cast<quint32>(m_steps.size());
    for (const TextPatch &step : m_steps)
        out << static_cast<qint64>(step.at) << step.removed.toUtf8() << step.inserted.toUtf8();
    return bytes;
}

std::optional<UndoLog> UndoLog::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 word = 0;
    quint32 done = 0;
    quint32 count = 0;
    in >> word >> done >> count;
    if (word != magic || done > count || count > 4 * mostSteps)
        return std::nullopt;
    UndoLog log;
    for (quint32 i = 0; i < count; ++i) {
        qint64 at = 0;
        QByteArray removed;
        QByteArray inserted;
        in >> at >> removed >> inserted;
        log.m_steps.append(
            {static_cast<qsizetype>(at), QString::fromUtf8(removed), QString::fromUtf8(inserted)});
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    log.m_done = done;
    return log;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing.h"

namespace starling {

void Editing::undo()
{
    if (m_done.isEmpty())
        return;
    m_desk.ask(
        this, [edit = m_done.takeLast()](Library &library) { return undoEdit(library, edit); },
        [this](const Result<Edit> &edit) { take(edit, Way::Undo); });
    Q_EMIT undoChanged();
}

void Editing::redo()
{
    if (m_undone.isEmpty())
        return;
    m_desk.ask(
        this, [edit = m_undone.takeLast()](Library &library) { return undoEdit(library, edit); },
        [this](const Result<Edit> &edit) { take(edit, Way::Redo); });
    Q_EMIT undoChanged();
}

void Editing::take(const Result<Edit> &edit, Way way)
{
    if (!edit) {
        Q_EMIT undoChanged();
        Q_EMIT failed(edit.error());
        return;
    }
    if (!edit->before)
        return;
    (way == Way::Undo ? m_undone : m_done).append(*edit);
    if (way == Way::New)
        m_undone.clear();
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
    Q_EMIT undoChanged();
    switch (way) {
    case Way::New:
        Q_EMIT edited(*edit);
        break;
    case Way::Undo:
        Q_EMIT undone(*edit);
        break;
    case Way::Redo:
        Q_EMIT redone(*edit);
        break;
    }
}

} // namespace starling

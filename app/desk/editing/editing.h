// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "edit.h"

#include <QList>
#include <QObject>

namespace starling {

/// The window's way to edit: runs edits on the writer's thread, says after the commit what changed, and keeps
/// what takes them back. Decides nothing about questions.
class Editing : public QObject
{
    Q_OBJECT

public:
    explicit Editing(Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}

    [[nodiscard]] Desk &desk() const { return m_desk; }

    /// `job(Library &)` answers a Result<Edit>.
    template <class Job>
    void run(Job job)
    {
        m_desk.ask(this, std::move(job), [this](const Result<Edit> &edit) { take(edit, Way::New); });
    }

    void undo();
    void redo();
    /// What undo() and redo() would act on; nullptr for nothing.
    [[nodiscard]] const Edit *undoable() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }
    [[nodiscard]] const Edit *redoable() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }

Q_SIGNALS:
    /// After the commit. Not sent for an edit that changed nothing.
    void edited(const starling::Edit &edit);
    void undone(const starling::Edit &edit);
    void redone(const starling::Edit &edit);
    void failed(const starling::Error &error);
    void undoChanged();

private:
    enum class Way { New, Undo, Redo };
    void take(const Result<Edit> &edit, Way way);

    static constexpr qsizetype mostSteps = 100;
    Desk &m_desk;
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave.h"

#include "texteditor.h"

#include <QEvent>

namespace starling::ui {

Autosave::Autosave(Desk &desk, Desk::Text kind, TextEditor &editor)
    : QObject(&editor), m_desk(desk), m_kind(kind), m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and then there was no quiet yet
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    editor.installEventFilter(this);
    connect(&editor, &TextEditor::textChanged, this, &Autosave::edited);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        const auto ids = m_unsaved.keys();
        for (const QuestionId id : ids)
            send(id);
    });
    connect(&desk, &Desk::textSaved, this, [this](Desk::Text kindSaved, QuestionId id, quint64 edit, bool) {
        if (kindSaved == m_kind)
            saved(id, edit);
    });
    connect(&desk, &Desk::textNotSaved, this,
            [this](Desk::Text kindFailed, QuestionId id, quint64 edit, const Error &error) {
                if (kindFailed == m_kind)
                    notSaved(id, edit, error);
            });
}

void Autosave::load(QuestionId id, const QString &text)
{
    flush();
    m_id = id;
    m_loading = true;
    const auto waiting = m_unsaved.constFind(id);
    m_editor.setText(waiting == m_unsaved.constEnd() ? text : waiting->text);
    m_loading = false;
    setState(waiting == m_unsaved.constEnd() ? State::Untouched : State::Unsaved);
}

void Autosave::edited()
{
    if (m_loading || !m_id.isValid())
        return;
    ++m_edit;
    if (!m_pending)
        m_firstKey.start();
    m_pending = true;
    m_timer.start(qBound(0, latestMs - static_cast<int>(m_firstKey.elapsed()), quietMs));
    setState(State::Unsaved);
}

void Autosave::flush()
{
    if (!m_pending)
        return;
    m_pending = false;
    m_timer.stop();
    m_unsaved.insert(m_id, {m_editor.text(), m_edit});
    send(m_id);
}

void Autosave::send(QuestionId id)
{
    const Unsaved &unsaved = m_unsaved[id];
    m_desk.saveText(m_kind, id, unsaved.text, unsaved.edit);
}

void Autosave::saved(QuestionId id, quint64 edit)
{
    const auto waiting = m_unsaved.find(id);
    if (waiting == m_unsaved.end() || waiting->edit != edit)
        return; // a later edit is on its way
    m_unsaved.erase(waiting);
    if (id == m_id && edit == m_edit)
        setState(State::Saved);
}

void Autosave::notSaved(QuestionId id, quint64 edit, const Error &error)
{
    const auto waiting = m_unsaved.constFind(id);
    if (waiting == m_unsaved.constEnd() || waiting->edit != edit)
        return;
    m_retry.start();
    setState(State::Failed);
    Q_EMIT failed(error);
}

QStringList Autosave::unsavedTexts() const
{
    QStringList texts;
    for (const Unsaved &unsaved : m_unsaved)
        texts << unsaved.text;
    if (m_pending)
        texts << m_editor.text();
    return texts;
}

void Autosave::setState(State state)
{
    if (m_state == State::Failed && state == State::Unsaved && !m_unsaved.isEmpty())
        return; // stays marked until a commit succeeds
    m_state = state;
    Q_EMIT stateChanged(state);
}

bool Autosave::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

} // namespace starling::ui

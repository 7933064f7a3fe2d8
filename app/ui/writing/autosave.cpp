// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave.h"

#include "desk/answers.h"
#include "texteditor.h"

#include <QEvent>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr qsizetype mostLeft = 50;

}

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
        const auto keys = m_unsaved.keys();
        for (const AnswerKey &key : keys)
            send(key);
    });
    const auto isOurs = [this](Desk::Text saved) {
        return (saved == Desk::Text::Note) == (m_kind == Desk::Text::Note);
    };
    connect(&desk, &Desk::textSaved, this,
            [this, isOurs](Desk::Text text, QuestionId id, quint64 edit, bool) {
                if (isOurs(text))
                    saved(id, edit);
            });
    connect(&desk, &Desk::textNotSaved, this,
            [this, isOurs](Desk::Text text, QuestionId, quint64 edit, const Error &error) {
                if (isOurs(text))
                    notSaved(edit, error);
            });
}

void Autosave::load(const AnswerKey &key, const Writing &writing)
{
    flush();
    const auto waiting = m_unsaved.constFind(key);
    const bool isWaiting = waiting != m_unsaved.constEnd();
    const QString text = isWaiting ? waiting->answer.text : writing.text;
    if (key == m_key && key.question.isValid() && text == m_editor.text())
        return; // shown again: cursor and steps stay
    leave();
    m_key = key;
    m_newBurst = true;
    m_loading = true;
    m_editor.setText(text);
    m_loading = false;
    takeUp(isWaiting ? Writing{.text = text} : writing);
    setState(isWaiting ? State::Unsaved : State::Untouched);
}

void Autosave::leave()
{
    ++m_loads;
    if (!m_key.question.isValid())
        return;
    if (m_left.size() >= mostLeft)
        m_left.clear(); // the store has the steps as well
    m_left.insert(m_key, {m_editor.undoLog(), qHash(m_editor.text()), m_editor.textCursor().position()});
}

void Autosave::takeUp(const Writing &writing)
{
    const auto left = m_left.constFind(m_key);
    if (left != m_left.constEnd() && left->textHash == qHash(m_editor.text())) {
        m_editor.setEarlierSteps(left->steps);
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(qMin(left->cursor, m_editor.document()->characterCount() - 1));
        m_editor.setTextCursor(cursor);
        return;
    }
    if (!m_key.question.isValid() || writing.revision <= 0)
        return;
    m_desk.ask(
        this,
        [key = m_key, note = m_kind == Desk::Text::Note, revision = writing.revision](Library &library) {
            return note ? noteUndo(library, key.question, revision) : answerUndo(library, key, revision);
        },
        [this, load = m_loads](const Result<QByteArray> &steps) {
            if (!steps || load != m_loads)
                return;
            if (const auto log = UndoLog::fromBytes(*steps))
                m_editor.setEarlierSteps(*log);
        });
}

void Autosave::replace(const QString &text, TextCause cause)
{
    flush();
    m_cause = cause;
    m_editor.replaceText(text);
    flush();
    m_cause = TextCause::Writing;
}

void Autosave::edited()
{
    if (m_loading || !m_key.question.isValid())
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
    Unsaved &unsaved = m_unsaved[m_key];
    const bool newBurst = m_newBurst || unsaved.answer.newBurst; // of the one that is still on its way
    unsaved = {{m_editor.text(), m_editor.undoLog().toBytes(), m_cause, newBurst}, m_edit};
    m_newBurst = m_cause != TextCause::Writing;
    send(m_key);
}

void Autosave::send(const AnswerKey &key)
{
    const Unsaved &unsaved = m_unsaved[key];
    if (m_kind == Desk::Text::Note)
        m_desk.saveNote(key.question, unsaved.answer.text, unsaved.answer.undo, unsaved.edit);
    else
        m_desk.saveAnswer(key, unsaved.answer, unsaved.edit);
}

void Autosave::saved(QuestionId id, quint64 edit)
{
    const auto waiting = std::find_if(m_unsaved.begin(), m_unsaved.end(),
                                      [edit](const Unsaved &unsaved) { return unsaved.edit == edit; });
    if (waiting == m_unsaved.end() || waiting.key().question != id)
        return; // a later edit is on its way
    const bool inSight = waiting.key() == m_key;
    m_unsaved.erase(waiting);
    if (inSight && edit == m_edit)
        setState(State::Saved);
}

void Autosave::notSaved(quint64 edit, const Error &error)
{
    if (std::none_of(m_unsaved.cbegin(), m_unsaved.cend(),
                     [edit](const Unsaved &unsaved) { return unsaved.edit == edit; }))
        return;
    m_retry.start();
    setState(State::Failed);
    Q_EMIT failed(error);
}

QStringList Autosave::unsavedTexts() const
{
    QStringList texts;
    for (const Unsaved &unsaved : m_unsaved)
        texts << unsaved.answer.text;
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
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        flush();
        m_newBurst = true; // what is written after coming back stands beside this
    }
    return QObject::eventFilter(watched, event);
}

} // namespace starling::ui

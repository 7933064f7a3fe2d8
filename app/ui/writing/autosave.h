// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "core/undolog.h"
#include "desk/desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace starling::ui {

class TextEditor;

/// Takes what is typed into one editor to the desk: after 300 ms of quiet, 1 s after the first key at the
/// latest, on leaving the editor or the question, and before something else changes the text. A text that
/// could not be written is kept here, shown again when its question is, and tried again. The steps to undo
/// go with the text and come back with it.
class Autosave : public QObject
{
    Q_OBJECT

public:
    enum class State { Untouched, Unsaved, Saved, Failed };

    Autosave(Desk &desk, Desk::Text kind, TextEditor &editor);

    /// Sends what is unsaved of the text before, then shows this one. Loading it counts as no edit.
    void load(const AnswerKey &key, const Writing &writing);
    void load(QuestionId id, const QString &text) { load({id, {}}, {.text = text}); }
    /// Something else than typing changes the text: what was typed is sent first, then this, each a revision.
    void replace(const QString &text, TextCause cause);
    void flush();
    [[nodiscard]] const AnswerKey &key() const { return m_key; }
    [[nodiscard]] State state() const { return m_state; }
    /// Texts that no commit has confirmed yet.
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.isEmpty() || m_pending; }
    /// All of them, for a last way out.
    [[nodiscard]] QStringList unsavedTexts() const;

    static constexpr int quietMs = 300;
    static constexpr int latestMs = 1000;
    static constexpr int retryMs = 5000;

Q_SIGNALS:
    void stateChanged(starling::ui::Autosave::State state);
    void failed(starling::Error error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Unsaved
    {
        AnswerText answer;
        quint64 edit = 0;
    };
    /// How a text was left, for coming back to it.
    struct Left
    {
        UndoLog steps;
        size_t textHash = 0;
        int cursor = 0;
    };

    void edited();
    void send(const AnswerKey &key);
    void saved(QuestionId id, quint64 edit);
    void notSaved(quint64 edit, const Error &error);
    void leave();
    void takeUp(const Writing &writing);
    void setState(State state);

    Desk &m_desk;
    Desk::Text m_kind;
    TextEditor &m_editor;
    AnswerKey m_key;
    quint64 m_edit = 0;
    quint64 m_loads = 0;
    State m_state = State::Untouched;
    TextCause m_cause = TextCause::Writing;
    bool m_newBurst = true;
    bool m_loading = false;
    bool m_pending = false; ///< typed since the last flush
    QHash<AnswerKey, Unsaved> m_unsaved;
    QHash<AnswerKey, Left> m_left;
    QTimer m_timer;
    QTimer m_retry;
    QElapsedTimer m_firstKey;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace starling::ui {

class TextEditor;

/// Takes what is typed into one editor to the desk: after 300 ms of quiet, 1 s after the first key at the
/// latest, on leaving the editor or the question. A text that could not be written is kept here, shown again
/// when its question is, and tried again.
class Autosave : public QObject
{
    Q_OBJECT

public:
    enum class State { Untouched, Unsaved, Saved, Failed };

    Autosave(Desk &desk, Desk::Text kind, TextEditor &editor);

    /// Sends what is unsaved of the question before, then shows this text. Loading it counts as no edit.
    void load(QuestionId id, const QString &text);
    void flush();
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
        QString text;
        quint64 edit = 0;
    };

    void edited();
    void send(QuestionId id);
    void saved(QuestionId id, quint64 edit);
    void notSaved(QuestionId id, quint64 edit, const Error &error);
    void setState(State state);

    Desk &m_desk;
    Desk::Text m_kind;
    TextEditor &m_editor;
    QuestionId m_id;
    quint64 m_edit = 0;
    State m_state = State::Untouched;
    bool m_loading = false;
    bool m_pending = false; ///< typed since the last flush
    QHash<QuestionId, Unsaved> m_unsaved;
    QTimer m_timer;
    QTimer m_retry;
    QElapsedTimer m_firstKey;
};

} // namespace starling::ui

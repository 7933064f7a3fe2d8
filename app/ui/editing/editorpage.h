// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace starling {
class Editing;
}

namespace starling::ui {

class QuestionEditor;

/// The editor in the window, for one question or a new one of a pack. While a person types, what is there is
/// kept as an edit draft that survives a crash; on leaving it becomes the question where it is valid, and
/// stays an edit draft where it is not. Asks nothing.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPage(Editing &editing, QWidget *parent = nullptr);

    void edit(const StudyQuestion &question);
    void editNew(PackId pack);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Something was typed that is not saved as the question.
    [[nodiscard]] bool hasChanges() const;
    /// Saves what can be saved and closes. Nothing is lost.
    void finish();
    /// Saves and goes on.
    void saveNow();
    void discard();

    [[nodiscard]] QuestionEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void opened();
    void zoomRequested(int steps);
    /// `unfinished`: what was typed is not valid yet and was kept as an edit draft.
    void closed(bool unfinished);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load(PackId pack, QuestionId question, Section section);
    void keepDraft();
    void dropDraft();
    /// Asks the writer's thread to save; true where there was nothing wrong.
    bool save();
    void close(bool unfinished);
    void showState();

    static constexpr int quietMs = 500;
    Editing &m_editing;
    QLabel *m_heading;
    QuestionEditor *m_editor;
    QLabel *m_state;
    QPushButton *m_discard;
    QTimer m_quiet;
    PackId m_pack;
    QuestionId m_question;    ///< invalid for a new one
    Question m_before;        ///< what the store has
    quint64 m_generation = 0; ///< of what was asked to be edited; earlier answers are dropped
    bool m_open = false;
    bool m_dirty = false; ///< typed since the last edit draft
    bool m_kept = false;  ///< an edit draft is in the store
};

} // namespace starling::ui

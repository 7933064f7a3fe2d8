// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autosave.h"
#include "core/study.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace starling::ui {

class SectionTabBar;
class TextEditor;

/// The person's own side of a question: the draft under "My answer", and private notes.
class WritingPane : public QWidget
{
    Q_OBJECT

public:
    explicit WritingPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TextEditor *answer() const { return m_answer; }
    [[nodiscard]] TextEditor *notes() const { return m_notes; }
    [[nodiscard]] SectionTabBar *tabs() const { return m_tabs; }
    /// The editor in sight.
    [[nodiscard]] TextEditor *current() const;
    void showAnswer();
    void showNotes();

    void showQuestion(const StudyQuestion &question);
    void showNothing();
    void setZoom(double zoom);

    void flush();
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] QStringList unsavedTexts() const;

Q_SIGNALS:
    void notSaved(starling::Error error);
    void zoomRequested(int steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupEditors();
    void setupFooter();
    void setupConnections();
    void showWords();
    void showState();
    [[nodiscard]] Autosave *currentSave() const;

    SectionTabBar *m_tabs;
    QStackedWidget *m_stack;
    TextEditor *m_answer;
    TextEditor *m_notes;
    QLabel *m_words;
    QLabel *m_state;
    Autosave *m_answerSave;
    Autosave *m_notesSave;
    double m_zoom = 0;
};

} // namespace starling::ui

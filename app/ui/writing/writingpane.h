// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autosave.h"
#include "core/study.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace starling::ui {

class LengthBar;
class MarkerHighlighter;
class SectionTabBar;
class TextEditor;
class VariantBar;

/// The person's own side of a question: the draft under "My answer", and private notes.
class WritingPane : public QWidget
{
    Q_OBJECT

public:
    explicit WritingPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TextEditor *answer() const { return m_answer; }
    [[nodiscard]] TextEditor *notes() const { return m_notes; }
    [[nodiscard]] SectionTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] VariantBar *variants() const { return m_variants; }
    [[nodiscard]] LengthBar *length() const { return m_length; }
    /// The question whose answer is written; invalid where there is none.
    [[nodiscard]] const StudyQuestion &question() const { return m_question; }
    /// The answer in sight: the draft or one of its variants.
    [[nodiscard]] const AnswerKey &answerKey() const { return m_answerSave->key(); }
    /// Changes the answer by something else than typing: one step that can be undone, with the text before
    /// it in the history.
    void replaceAnswer(const QString &text, TextCause cause);
    /// The editor in sight.
    [[nodiscard]] TextEditor *current() const;
    void showAnswer();
    void showNotes();

    void showQuestion(const StudyQuestion &question);
    void showNothing();
    void setZoom(double zoom);

    void switchScaffold();
    void showHistory();

    void flush();
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] QStringList unsavedTexts() const;

Q_SIGNALS:
    void notSaved(starling::Error error);
    void zoomRequested(int steps);
    /// A sentence for the person that is not about saving.
    void noticed(const QString &sentence);
    /// What was asked for was not done, and why: to be told whole, until it is closed.
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupEditors();
    void setupFooter();
    void setupConnections();
    void setupTools();
    void showAnswerText(const AnswerKey &key, const Writing &writing);
    void switchText(const QString &text);
    void showWords();
    void showState();
    void showColours();
    [[nodiscard]] Autosave *currentSave() const;

    Desk &m_desk;
    SectionTabBar *m_tabs;
    QStackedWidget *m_stack;
    TextEditor *m_answer;
    TextEditor *m_notes;
    VariantBar *m_variants;
    LengthBar *m_length;
    MarkerHighlighter *m_markers;
    QToolButton *m_scaffold;
    QLabel *m_state;
    Autosave *m_answerSave;
    Autosave *m_notesSave;
    StudyQuestion m_question;
    double m_zoom = 0;
};

} // namespace starling::ui

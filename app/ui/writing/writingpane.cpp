// SPDX-License-Identifier: GPL-3.0-or-later
#include "writingpane.h"

#include "core/plaintext.h"
#include "texteditor.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"
#include "ui/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling::ui {

WritingPane::WritingPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new SectionTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_answer(new TextEditor(this))
    , m_notes(new TextEditor(this))
    , m_words(new QLabel(this))
    , m_state(new QLabel(this))
    , m_answerSave(new Autosave(desk, Desk::Text::Draft, *m_answer))
    , m_notesSave(new Autosave(desk, Desk::Text::Note, *m_notes))
{
    setupEditors();
    setupFooter();
    setupConnections();
    showWords();
    showState();
}

void WritingPane::setupEditors()
{
    m_tabs->addTab(tr("My answer"));
    m_tabs->addTab(tr("Notes"));
    m_tabs->setAccessibleName(tr("My answer and notes"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setAccessibleName(tr("My answer"));
    m_answer->setPlaceholderText(tr("Write your answer here. It saves itself."));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Notes for yourself; they are never part of the answer."));
    m_stack->addWidget(m_answer);
    m_stack->addWidget(m_notes);
}

void WritingPane::setupFooter()
{
    m_words->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("saveState"));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(12, 3, 12, 4);
    footer->addWidget(m_words);
    footer->addStretch(1);
    footer->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addLayout(footer);
}

void WritingPane::setupConnections()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showWords();
        showState();
    });
    for (TextEditor *editor : {m_answer, m_notes}) {
        connect(editor, &TextEditor::textChanged, this, &WritingPane::showWords);
        connect(editor, &TextEditor::zoomRequested, this, &WritingPane::zoomRequested);
        connect(editor, &TextEditor::pasteAdjusted, this, [this](bool leftOut) {
            m_state->setText(leftOut ? tr("Too long to paste: half a million characters are the most.")
                                     : tr("Very long lines were broken at a space."));
        });
    }
    for (Autosave *save : {m_answerSave, m_notesSave}) {
        connect(save, &Autosave::stateChanged, this, &WritingPane::showState);
        connect(save, &Autosave::failed, this, [this](const Error &error) {
            m_state->setToolTip(QStringLiteral("<p>%1</p>").arg(Sentences::of(error).toHtmlEscaped()));
            Q_EMIT notSaved(error);
        });
    }
}

TextEditor *WritingPane::current() const
{
    return m_tabs->currentIndex() == 1 ? m_notes : m_answer;
}

Autosave *WritingPane::currentSave() const
{
    return m_tabs->currentIndex() == 1 ? m_notesSave : m_answerSave;
}

void WritingPane::showAnswer()
{
    m_tabs->setCurrentIndex(0);
}

void WritingPane::showNotes()
{
    m_tabs->setCurrentIndex(1);
}

void WritingPane::showQuestion(const StudyQuestion &question)
{
    setEnabled(true);
    m_answerSave->load(question.id, question.draft.text);
    m_notesSave->load(question.id, question.note.text);
}

void WritingPane::showNothing()
{
    m_answerSave->load({}, {});
    m_notesSave->load({}, {});
    setEnabled(false);
}

void WritingPane::setZoom(double zoom)
{
    if (qFuzzyCompare(m_zoom, zoom))
        return;
    m_zoom = zoom;
    QFont text = font();
    text.setPointSizeF(text.pointSizeF() * 1.08 * zoom);
    m_answer->setFont(text);
    m_notes->setFont(text);
}

void WritingPane::flush()
{
    m_answerSave->flush();
    m_notesSave->flush();
}

bool WritingPane::hasUnsaved() const
{
    return m_answerSave->hasUnsaved() || m_notesSave->hasUnsaved();
}

QStringList WritingPane::unsavedTexts() const
{
    return m_answerSave->unsavedTexts() + m_notesSave->unsavedTexts();
}

void WritingPane::showWords()
{
    m_words->setText(Wording::ofWords(wordCount(current()->text())));
}

void WritingPane::showState()
{
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    QString text;
    switch (currentSave()->state()) {
    case Autosave::State::Untouched:
    case Autosave::State::Unsaved:
        break; // nothing to promise
    case Autosave::State::Saved:
        text = tr("Saved");
        m_state->setToolTip({});
        break;
    case Autosave::State::Failed:
        text = tr("Not saved yet: trying again");
        break;
    }
    colours.setColor(QPalette::WindowText,
                     currentSave()->state() == Autosave::State::Failed ? theme.warning : theme.muted);
    m_state->setPalette(colours);
    m_state->setText(text);
    colours.setColor(QPalette::WindowText, theme.muted);
    m_words->setPalette(colours);
}

void WritingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace starling::ui

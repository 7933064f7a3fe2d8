// SPDX-License-Identifier: GPL-3.0-or-later
#include "writingpane.h"

#include "core/starmarkers.h"
#include "desk/answers.h"
#include "history/historydialog.h"
#include "markerhighlighter.h"
#include "pace/lengthbar.h"
#include "texteditor.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"
#include "variants/variantbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {

WritingPane::WritingPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tabs(new SectionTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_answer(new TextEditor(this))
    , m_notes(new TextEditor(this))
    , m_variants(new VariantBar(desk, this))
    , m_length(new LengthBar(this))
    , m_markers(new MarkerHighlighter(m_answer->document()))
    , m_scaffold(new QToolButton(this))
    , m_state(new QLabel(this))
    , m_answerSave(new Autosave(desk, Desk::Text::Draft, *m_answer))
    , m_notesSave(new Autosave(desk, Desk::Text::Note, *m_notes))
{
    setupEditors();
    setupTools();
    setupFooter();
    setupConnections();
    showWords();
    showColours();
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

void WritingPane::setupTools()
{
    m_scaffold->setText(tr("STAR"));
    m_scaffold->setObjectName(QStringLiteral("scaffold"));
    m_scaffold->setToolTip(tr("Divide the answer into Situation, Task, Action, Result and Lesson, or not"));
    m_scaffold->setCheckable(true);
    connect(m_scaffold, &QToolButton::clicked, this, &WritingPane::switchScaffold);
    auto *history = new QToolButton(this);
    history->setText(tr("History"));
    history->setToolTip(tr("Earlier texts of this answer"));
    connect(history, &QToolButton::clicked, this, &WritingPane::showHistory);
    m_variants->addTool(m_scaffold);
    m_variants->addTool(history);
}

void WritingPane::setupFooter()
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("saveState"));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(12, 3, 12, 4);
    footer->addWidget(m_length, 1);
    footer->addWidget(m_state, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 6, 0);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_variants->tools());
    column->addLayout(head);
    column->addWidget(m_variants);
    column->addWidget(m_stack, 1);
    column->addLayout(footer);
}

void WritingPane::setupConnections()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_variants->setVisible(index == 0);
        m_variants->tools()->setVisible(index == 0);
        showWords();
        showState();
    });
    for (TextEditor *editor : {m_answer, m_notes}) {
        connect(editor, &TextEditor::textChanged, this, &WritingPane::showWords);
        connect(editor, &TextEditor::zoomRequested, this, &WritingPane::zoomRequested);
        connect(editor, &TextEditor::pasteAdjusted, this, [this](bool leftOut) {
            say(leftOut ? tr("Too long to paste: half a million characters are the most.")
                        : tr("Very long lines were broken at a space."));
        });
    }
    connect(m_variants, &VariantBar::leaving, this, [this] {
        flush();
        m_variants->keepText(m_answer->text());
    });
    connect(m_variants, &VariantBar::chosen, this, &WritingPane::showAnswerText);
    connect(m_variants, &VariantBar::targetChanged, this,
            [this] { m_length->setTarget(m_variants->target()); });
    connect(m_variants, &VariantBar::failed, this, [this](const Error &error) { say(Sentences::of(error)); });
    connect(m_length, &LengthBar::targetChosen, m_variants, &VariantBar::setTarget);
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
    const bool again = question.id == m_question.id && m_answerSave->key().variant.isValid();
    m_question = question;
    if (!again) // else a variant is in sight, and stays
        m_answerSave->load({question.id, {}}, question.draft);
    m_notesSave->load({question.id, {}}, question.note);
    m_variants->showQuestion(question.id, question.draft);
    m_length->setTarget(m_variants->target());
}

void WritingPane::showNothing()
{
    m_question = {};
    m_answerSave->load(AnswerKey(), {});
    m_notesSave->load(AnswerKey(), {});
    m_variants->showQuestion({}, {});
    setEnabled(false);
}

void WritingPane::showAnswerText(const AnswerKey &key, const Writing &writing)
{
    if (key.question != m_question.id)
        return;
    m_answerSave->load(key, writing);
    showState();
}

void WritingPane::replaceAnswer(const QString &text, TextCause cause)
{
    showAnswer();
    m_answerSave->replace(text, cause);
}

void WritingPane::switchScaffold()
{
    if (!m_question.id.isValid())
        return;
    const AnswerKey key = answerKey();
    if (!starSpans(m_answer->text()).isEmpty()) {
        replaceAnswer(withoutStarMarkers(m_answer->text()), TextCause::Scaffold);
        return;
    }
    flush();
    m_desk.ask(
        this, [key](Library &library) { return dividedText(library, key); },
        [this, key](const Result<QString> &earlier) {
            if (key != answerKey())
                return;
            replaceAnswer(
                withStarMarkers(m_answer->text(), earlier ? *earlier : QString(), m_question.pack.language),
                TextCause::Scaffold);
            m_answer->setFocus();
        });
}

void WritingPane::showHistory()
{
    if (!m_question.id.isValid())
        return;
    flush();
    auto *dialog = new HistoryDialog(m_desk, answerKey(), m_answer->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::restoreRequested, this,
            [this](const QString &text) {
                replaceAnswer(text, TextCause::Restore);
                m_answer->setFocus();
            });
    dialog->open();
}

void WritingPane::say(const QString &text)
{
    m_state->setText(text);
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
    const bool isAnswer = current() == m_answer;
    m_length->showText(current()->text(), isAnswer);
    m_scaffold->setChecked(isAnswer && !starSpans(m_answer->text()).isEmpty());
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
}

void WritingPane::showColours()
{
    showState();
    m_length->setColours();
    m_markers->setColour(Theme::of(palette()).accent);
}

void WritingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showColours();
    QWidget::changeEvent(event);
}

} // namespace starling::ui

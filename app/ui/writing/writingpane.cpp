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
#include <QTextBlock>
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
        switchText(withoutStarMarkers(m_answer->text()));
        return;
    }
    flush();
    m_desk.ask(
        this, [key](Library &library) { return dividedText(library, key); },
        [this, key](const Result<QString> &earlier) {
            if (key != answerKey())
                return;
            switchText(
                withStarMarkers(m_answer->text(), earlier ? *earlier : QString(), m_question.pack.language));
            m_answer->setFocus();
        });
}

/// The cursor stays in its line, or goes to where the first part begins.
void WritingPane::switchText(const QString &text)
{
    const QString line = m_answer->textCursor().block().text();
    const int at = m_answer->textCursor().positionInBlock();
    replaceAnswer(text, TextCause::Scaffold);
    QTextBlock block = m_answer->document()->begin();
    while (block.isValid() && block.text() != line)
        block = block.next();
    const QList<StarSpan> spans = starSpans(text);
    QTextCursor cursor = m_answer->textCursor();
    if (!line.trimmed().isEmpty() && block.isValid())
        cursor.setPosition(block.position() + at);
    else if (!spans.isEmpty())
        cursor.setPosition(static_cast<int>(spans.first().begin));
    m_answer->setTextCursor(cursor);
}

void WritingPane::showHistory()
{
    if (!m_question.id.isValid())
        return;
    flush();
    auto *dialog = new HistoryDialog(m_desk, answerKey(), m_answer->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::restoreRequested, this, [this](const QString &text) {
        replaceAnswer(text, TextCause::Restore);
        m_answer->setFocus();
    });
    dialog->open();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorpage.h"

#include "desk/editing/editdrafts.h"
#include "desk/editing/editing.h"
#include "desk/editing/questionedits.h"
#include "questioneditor.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

/// What the editor needs beside the question.
struct Surroundings
{
    Question content; ///< as the store has it
    QSet<int> taken;
    QStringList tags;
    std::optional<Question> draft;
};

Surroundings surroundingsOf(Library &library, PackId pack, QuestionId question)
{
    Surroundings around;
    if (question.isValid()) {
        if (const auto stored = library.question(question))
            around.content = stored->content;
    }
    if (const auto taken = numbersBeside(library, pack, question))
        around.taken = *taken;
    if (const auto tags = knownTags(library))
        around.tags = *tags;
    if (const auto draft = editDraft(library, pack, question))
        around.draft = *draft;
    return around;
}

} // namespace

EditorPage::EditorPage(Editing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_heading(new QLabel(this))
    , m_editor(new QuestionEditor(this))
    , m_state(new QLabel(this))
    , m_discard(new QPushButton(tr("Disca&rd Changes"), this))
{
    setObjectName(QStringLiteral("editorPage"));
    m_heading->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("editState"));
    auto *done = new QPushButton(tr("&Done"), this);
    done->setObjectName(QStringLiteral("editDone"));
    done->setToolTip(tr("Save and go back to reading (Esc)"));
    m_discard->setObjectName(QStringLiteral("editDiscard"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_editor, 1);
    column->addLayout(foot);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &EditorPage::keepDraft);
    connect(m_editor, &QuestionEditor::changed, this, [this] {
        m_dirty = true;
        if (!m_quiet.isActive()) // also while a person goes on typing
            m_quiet.start();
        showState();
    });
    connect(m_editor, &QuestionEditor::zoomRequested, this, &EditorPage::zoomRequested);
    connect(done, &QPushButton::clicked, this, &EditorPage::finish);
    connect(m_discard, &QPushButton::clicked, this, &EditorPage::discard);
}

void EditorPage::edit(const StudyQuestion &question)
{
    load(question.pack.id, question.id, m_editor->section());
}

void EditorPage::editNew(PackId pack)
{
    load(pack, {}, Section::Framework);
}

void EditorPage::load(PackId pack, QuestionId question, Section section)
{
    finish();
    m_editing.desk().ask(
        this, [pack, question](Library &library) { return surroundingsOf(library, pack, question); },
        [this, pack, question, section, generation = ++m_generation](const Surroundings &around) {
            if (generation != m_generation)
                return;
            m_pack = pack;
            m_question = question;
            m_before = around.content;
            if (!question.isValid()) {
                int last = 0;
                for (const int number : around.taken)
                    last = qMax(last, number);
                m_before.number = qMin(last, largestNumber - 1) + 1;
            }
            m_kept = around.draft.has_value();
            m_dirty = false;
            Question shown = around.draft.value_or(m_before);
            shown.uid = m_before.uid;
            m_editor->load(shown, around.taken, around.tags);
            m_editor->setSection(section);
            m_heading->setText(question.isValid() ? tr("Edit question") : tr("New question"));
            m_open = true;
            Q_EMIT opened();
            if (question.isValid())
                m_editor->focusSection();
            else
                m_editor->focusTitle();
            showState();
        });
}

void EditorPage::keepDraft()
{
    m_quiet.stop();
    if (!m_open || !m_dirty)
        return;
    m_dirty = false;
    m_kept = true;
    m_editing.desk().ask(
        &m_editing,
        [pack = m_pack, id = m_question, content = m_editor->question()](Library &library) {
            return saveEditDraft(library, pack, id, content);
        },
        [editing = &m_editing](const Outcome &outcome) {
            if (!outcome)
                Q_EMIT editing->failed(outcome.error());
        });
}

void EditorPage::dropDraft()
{
    m_dirty = false;
    if (!std::exchange(m_kept, false))
        return;
    m_editing.desk().ask(
        &m_editing,
        [pack = m_pack, id = m_question](Library &library) { return removeEditDraft(library, pack, id); },
        [](const Outcome &) {});
}

bool EditorPage::save()
{
    const Question content = m_editor->question();
    if (content == m_before) {
        dropDraft();
        return true;
    }
    if (!m_editor->faults().isEmpty()) {
        keepDraft();
        return false;
    }
    m_quiet.stop();
    m_dirty = false;
    m_kept = false;
    // The edit draft first: if the question cannot be written, what was typed is not lost with it.
    const auto job = [pack = m_pack, id = m_question, content](Library &library) -> Result<Edit> {
        auto saved =
            id.isValid() ? changeQuestion(library, id, content) : createQuestion(library, pack, content);
        if (!saved)
            static_cast<void>(saveEditDraft(library, pack, id, content));
        return saved;
    };
    m_editing.run(job);
    return true;
}

bool EditorPage::hasChanges() const
{
    return m_open && m_editor->question() != m_before;
}

void EditorPage::finish()
{
    ++m_generation;
    if (m_open)
        close(!save());
}

void EditorPage::saveNow()
{
    if (!m_open)
        return;
    if (!m_editor->faults().isEmpty()) {
        keepDraft();
        m_editor->focusFault();
        return;
    }
    if (!m_question.isValid()) {
        finish(); // it has an id only when it is stored
        return;
    }
    const Question content = m_editor->question();
    save();
    m_before = content;
    showState();
}

void EditorPage::discard()
{
    if (!m_open)
        return;
    m_quiet.stop();
    dropDraft();
    close(false);
}

void EditorPage::close(bool unfinished)
{
    m_open = false;
    m_quiet.stop();
    Q_EMIT closed(unfinished);
}

void EditorPage::showState()
{
    const bool changed = m_editor->question() != m_before;
    const bool wrong = changed && !m_editor->faults().isEmpty();
    m_discard->setEnabled(changed);
    m_state->setText(!changed ? QString()
                     : wrong  ? tr("Not finished: kept as it is until it can be saved")
                              : tr("Saved when you leave (Esc)"));
    QPalette colours = palette();
    const Theme theme = Theme::of(palette());
    colours.setColor(QPalette::WindowText, wrong ? theme.warning : theme.muted);
    m_state->setPalette(colours);
}

void EditorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        finish();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace starling::ui

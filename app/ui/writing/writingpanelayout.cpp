// SPDX-License-Identifier: GPL-3.0-or-later
// What the writing pane is made of, and how its parts hear of each other.
#include "writingpane.h"

#include "pace/lengthbar.h"
#include "texteditor.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/sentences.h"
#include "variants/variantbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {

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
    m_state->setMinimumHeight(m_length->firstRowHeight()); // on one line with the number of words
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
            Q_EMIT noticed(leftOut ? tr("Too long to paste: half a million characters are the most.")
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
    connect(m_variants, &VariantBar::failed, this,
            [this](const Error &error) { Q_EMIT refused(Sentences::of(error)); });
    connect(m_length, &LengthBar::targetChosen, m_variants, &VariantBar::setTarget);
    for (Autosave *save : {m_answerSave, m_notesSave}) {
        connect(save, &Autosave::stateChanged, this, &WritingPane::showState);
        connect(save, &Autosave::failed, this, [this](const Error &error) {
            m_state->setToolTip(QStringLiteral("<p>%1</p>").arg(Sentences::of(error).toHtmlEscaped()));
            Q_EMIT notSaved(error);
        });
    }
}

} // namespace starling::ui

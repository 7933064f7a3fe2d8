// SPDX-License-Identifier: GPL-3.0-or-later
#include "staredit.h"

#include "core/questioncheck.h"
#include "itemsedit.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling::ui {

StarEdit::StarEdit(QWidget *parent)
    : QWidget(parent)
    , m_form(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_story(new MarkdownEdit(this))
{
    auto *forms = new QHBoxLayout;
    const QString names[] = {tr("&Four parts"), tr("&One story")};
    for (int i = 0; i < 2; ++i) {
        auto *button = new QRadioButton(names[i], this);
        m_form->addButton(button, i);
        forms->addWidget(button);
    }
    forms->addStretch(1);
    auto *parts = new QWidget(this);
    auto *grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const QString labels[] = {tr("Situation"), tr("Task"), tr("Action"), tr("Result")};
    for (int i = 0; i < 4; ++i) {
        auto *edit = new MarkdownEdit(parts);
        edit->setAccessibleName(labels[i]);
        edit->setMinimumHeight(2 * fontMetrics().lineSpacing() + 16);
        auto *label = new QLabel(labels[i], parts);
        label->setBuddy(edit);
        grid->addWidget(label, i, 0, Qt::AlignTop);
        grid->addWidget(edit, i, 1);
        grid->setRowStretch(i, i == 2 ? 2 : 1); // what was done is the longest
        m_parts.at(static_cast<size_t>(i)) = edit;
        connect(edit, &QPlainTextEdit::textChanged, this, &StarEdit::changed);
        connect(edit, &TextEditor::zoomRequested, this, &StarEdit::zoomRequested);
    }
    m_story->setAccessibleName(tr("Story"));
    m_stack->addWidget(parts);
    m_stack->addWidget(m_story);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(forms);
    column->addWidget(m_stack, 1);
    connect(m_story, &QPlainTextEdit::textChanged, this, &StarEdit::changed);
    connect(m_story, &TextEditor::zoomRequested, this, &StarEdit::zoomRequested);
    connect(m_form, &QButtonGroup::idClicked, this, [this](int id) { setAsStory(id == 1); });
    m_form->button(0)->setChecked(true);
}

bool StarEdit::isStory() const
{
    return m_stack->currentIndex() == 1;
}

void StarEdit::setStar(const StarExample &star)
{
    const QString texts[] = {star.situation, star.task, star.action, star.result};
    for (size_t i = 0; i < 4; ++i)
        m_parts.at(i)->setText(texts[i]);
    m_story->setText(star.narrative);
    const bool story = !star.narrative.isEmpty();
    m_form->button(story ? 1 : 0)->setChecked(true);
    m_stack->setCurrentIndex(story ? 1 : 0);
}

StarExample StarEdit::star() const
{
    StarExample star;
    if (isStory()) {
        star.narrative = m_story->text();
    } else {
        star.situation = m_parts[0]->text();
        star.task = m_parts[1]->text();
        star.action = m_parts[2]->text();
        star.result = m_parts[3]->text();
    }
    return star;
}

void StarEdit::setAsStory(bool story)
{
    m_form->button(story ? 1 : 0)->setChecked(true);
    if (story == isStory())
        return;
    QStringList parts;
    for (const MarkdownEdit *part : m_parts) {
        if (!isBlank(part->text()))
            parts << part->text();
    }
    if (story && isBlank(m_story->text()))
        m_story->setText(parts.join(QStringLiteral("\n\n")));
    else if (!story && parts.isEmpty())
        m_parts[0]->setText(m_story->text());
    m_stack->setCurrentIndex(story ? 1 : 0);
    focusFirst();
    Q_EMIT changed();
}

void StarEdit::focusFirst()
{
    (isStory() ? m_story : m_parts[0])->setFocus(Qt::ShortcutFocusReason);
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storiespage.h"

#include "gapmatrix.h"
#include "stories.h"
#include "storydelegate.h"
#include "storyeditor.h"
#include "storylinks.h"
#include "storylistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace starling::ui {

StoriesPage::StoriesPage(Desk &desk, Stories &stories, QWidget *parent)
    : QWidget(parent)
    , m_stories(stories)
    , m_model(new StoryListModel(stories, this))
    , m_tabs(new QTabWidget(this))
    , m_list(new QListView)
    , m_empty(new QLabel)
    , m_new(new QToolButton)
    , m_delete(new QToolButton)
    , m_undo(new QToolButton)
    , m_links(new StoryLinks(desk, stories))
    , m_editor(new StoryEditor(stories, m_links))
    , m_matrix(new GapMatrix(desk, stories))
{
    auto *splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(splitter, tr("&My Stories"));
    m_tabs->addTab(m_matrix, tr("&Gap Matrix"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_list);
    m_editor->show(StoryId{});
    setupConnections();
    showState();
    m_stories.load();
}

QWidget *StoriesPage::makeList()
{
    auto *side = new QWidget;
    side->setMinimumWidth(200);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StoryDelegate(this));
    m_list->setResizeMode(QListView::Adjust); // a row is as high as its width lets it be
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("My stories"));
    m_empty->setText(tr("A story is something true that happened to you. Write it down once, and use it for "
                        "every question it answers."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    m_new->setText(tr("New St&ory"));
    m_delete->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo Delete"));
    for (QToolButton *button : {m_new, m_delete, m_undo}) {
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
    return side;
}

void StoriesPage::setupConnections()
{
    connect(m_new, &QToolButton::clicked, this, [this] { m_stories.create(); });
    connect(m_delete, &QToolButton::clicked, this, &StoriesPage::removeCurrent);
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &StoriesPage::removeCurrent);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_stories.restore(std::exchange(m_deleted, StoryId{}));
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StoriesPage::chooseCurrent);
    connect(&m_stories, &Stories::changed, this, [this] {
        showState();
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(&m_stories, &Stories::created, this, [this](StoryId id) {
        showStory(id);
        m_editor->focusTitle();
    });
    connect(m_matrix, &GapMatrix::questionRequested, this, &StoriesPage::questionRequested);
    connect(m_matrix, &GapMatrix::storyRequested, this, &StoriesPage::showStory);
    connect(m_links, &StoryLinks::questionRequested, this, &StoriesPage::questionRequested);
}

void StoriesPage::chooseCurrent()
{
    const StoryId id = m_model->idAt(m_list->currentIndex().row());
    if (id == m_editor->story() && id.isValid())
        return;
    m_editor->show(id);
    m_links->show(id);
    showState();
}

void StoriesPage::removeCurrent()
{
    const StoryId id = m_editor->story();
    if (!id.isValid())
        return;
    m_editor->flush();
    m_deleted = id;
    m_stories.remove(id);
    chooseCurrent();
    showState();
}

void StoriesPage::showState()
{
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_delete->setEnabled(m_editor->story().isValid());
    m_undo->setVisible(m_deleted.isValid());
}

void StoriesPage::setScope(const Scope &scope)
{
    m_matrix->setScope(scope);
}

void StoriesPage::setCandidate(QuestionId id, const QString &title)
{
    m_links->setCandidate(id, title);
}

void StoriesPage::showStory(StoryId id)
{
    m_tabs->setCurrentIndex(0);
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void StoriesPage::flush()
{
    m_editor->flush();
}

} // namespace starling::ui

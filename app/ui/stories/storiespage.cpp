// SPDX-License-Identifier: GPL-3.0-or-later
#include "storiespage.h"

#include "gapmatrix.h"
#include "stories.h"
#include "storydelegate.h"
#include "storyeditor.h"
#include "storylinks.h"
#include "storylistmodel.h"
#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace starling::ui {

StoriesPage::StoriesPage(Desk &desk, Stories &stories, QWidget *parent)
    : QWidget(parent)
    , m_stories(stories)
    , m_model(new StoryListModel(stories, this))
    , m_tabs(new QTabWidget(this))
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_first(new QPushButton)
    , m_bringBack(new QPushButton)
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
    m_pages->addWidget(makeInvitation());
    m_pages->addWidget(splitter);
    m_pages->setCurrentIndex(1);
    m_tabs->addTab(m_pages, tr("&My Stories"));
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
    column->addLayout(buttons);
    return side;
}

QWidget *StoriesPage::makeInvitation()
{
    auto *page = new QWidget;
    auto *words = new WrappedLabel(page);
    words->setObjectName(QStringLiteral("storiesInvitation"));
    words->setAlignment(Qt::AlignCenter);
    m_first->setText(tr("New St&ory"));
    m_bringBack->setText(tr("&Undo Delete"));
    QString text = tr("A story is something true that happened to you. Write it down once, and use it for "
                      "every question it answers.");
    // Where the platform has no access keys there is none to tell.
    const QKeySequence key = QKeySequence::mnemonic(m_first->text());
    if (!key.isEmpty())
        text += QStringLiteral("\n\n") +
                tr("Press Enter or %1 to begin.").arg(key.toString(QKeySequence::NativeText));
    words->setText(text);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_first, m_bringBack}) {
        button->setAutoDefault(true); // Enter presses it outside a dialog too
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(words);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void StoriesPage::undoDelete()
{
    m_stories.restore(std::exchange(m_deleted, StoryId{}));
    showState();
}

void StoriesPage::setupConnections()
{
    connect(m_new, &QToolButton::clicked, this, [this] { m_stories.create(); });
    connect(m_delete, &QToolButton::clicked, this, &StoriesPage::removeCurrent);
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &StoriesPage::removeCurrent);
    connect(m_undo, &QToolButton::clicked, this, &StoriesPage::undoDelete);
    connect(m_first, &QPushButton::clicked, this, [this] { m_stories.create(); });
    connect(m_bringBack, &QPushButton::clicked, this, &StoriesPage::undoDelete);
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
    const bool invites = m_stories.isLoaded() && !some;
    const bool focused = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentIndex(invites ? 0 : 1);
    m_editor->setVisible(some);
    m_delete->setEnabled(m_editor->story().isValid());
    m_undo->setVisible(m_deleted.isValid());
    m_bringBack->setVisible(m_deleted.isValid());
    QWidget *proxy = invites ? static_cast<QWidget *>(m_first) : m_list;
    if (focusProxy() == proxy)
        return;
    setFocusProxy(proxy);
    if (focused) // what had it is hidden
        proxy->setFocus(Qt::OtherFocusReason);
}

void StoriesPage::setList(const Scope &scope, const QString &search, PackId pack, const QString &packTitle)
{
    m_matrix->setList(scope, search, pack, packTitle);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storylinks.h"

#include "desk/desk.h"
#include "stories.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

enum Column { QuestionColumn, FitColumn, NoteColumn };

} // namespace

StoryLinks::StoryLinks(Desk &desk, Stories &stories, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_table(new QTableWidget(0, 3, this))
    , m_add(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_add);
    setupTable();
    m_add->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_add, &QToolButton::clicked, this,
            [this] { m_stories.setLink(m_story, m_candidate, Fit::Strong); });
    connect(&m_stories, &Stories::changed, this, &StoryLinks::fill);
}

void StoryLinks::setupTable()
{
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Fit"), tr("How to turn it")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QuestionColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(120);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Questions that the story answers"));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (m_filling || item->column() != NoteColumn)
            return;
        const QuestionId question{
            m_table->item(item->row(), QuestionColumn)->data(Qt::UserRole).toLongLong()};
        if (const StoryLink *link = m_stories.link(m_story, question))
            m_stories.setLink(m_story, question, link->fit, item->text());
    });
    connect(m_table, &QTableWidget::itemDoubleClicked, this, [this](const QTableWidgetItem *item) {
        if (item->column() == QuestionColumn)
            Q_EMIT questionRequested(QuestionId{item->data(Qt::UserRole).toLongLong()});
    });
}

void StoryLinks::show(StoryId id)
{
    m_story = id;
    fill();
}

void StoryLinks::setCandidate(QuestionId id, const QString &title)
{
    m_candidate = id;
    m_add->setText(tr("&Add “%1”").arg(title.size() > 60 ? title.left(59) + u'…' : title));
    m_add->setToolTip(title);
    fill();
}

void StoryLinks::fill()
{
    m_add->setVisible(m_story.isValid() && m_candidate.isValid() && !m_stories.link(m_story, m_candidate));
    QList<QuestionId> ids;
    for (const StoryLink &link : m_stories.links()) {
        if (link.story == m_story)
            ids.append(link.question);
    }
    m_desk.ask(
        this, [ids](Library &library) { return library.rows(ids); },
        [this, story = m_story](const Result<QList<QuestionRow>> &rows) {
            if (rows && story == m_story)
                take(*rows);
        });
}

void StoryLinks::take(const QList<QuestionRow> &rows)
{
    m_filling = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QuestionId question = rows.at(row).id;
        const StoryLink *link = m_stories.link(m_story, question);
        if (!link)
            continue;
        auto *title = new QTableWidgetItem(rows.at(row).title);
        title->setData(Qt::UserRole, question.value);
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        title->setToolTip(rows.at(row).title);
        m_table->setItem(row, QuestionColumn, title);
        m_table->setItem(row, NoteColumn, new QTableWidgetItem(link->note));
        auto *fit = new QComboBox;
        fit->addItems({tr("Strong"), tr("Partial")});
        fit->setCurrentIndex(link->fit == Fit::Strong ? 0 : 1);
        fit->setFrame(false);
        connect(fit, &QComboBox::activated, this, [this, question](int index) {
            if (const StoryLink *known = m_stories.link(m_story, question))
                m_stories.setLink(m_story, question, index == 0 ? Fit::Strong : Fit::Partial, known->note);
        });
        m_table->setCellWidget(row, FitColumn, fit);
    }
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, QuestionColumn);
    m_filling = false;
}

void StoryLinks::removeCurrent()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), QuestionColumn);
    if (item)
        m_stories.setLink(m_story, QuestionId{item->data(Qt::UserRole).toLongLong()}, std::nullopt);
}

bool StoryLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling::ui

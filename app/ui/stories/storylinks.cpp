// SPDX-License-Identifier: GPL-3.0-or-later
#include "storylinks.h"

#include "desk/desk.h"
#include "questionfield.h"
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
    , m_field(new QuestionField(desk, this))
    , m_table(new QTableWidget(0, 3, this))
    , m_add(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_add);
    layout->addWidget(m_table);
    setFocusProxy(m_field);
    setupTable();
    m_add->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_add, &QToolButton::clicked, this, [this] { link(m_candidate); });
    connect(m_field, &QuestionField::chosen, this, &StoryLinks::link);
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
        const QuestionId question = questionOf(item->row());
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

QuestionId StoryLinks::questionOf(int row) const
{
    const QTableWidgetItem *item = m_table->item(row, QuestionColumn);
    return item ? QuestionId{item->data(Qt::UserRole).toLongLong()} : QuestionId{};
}

void StoryLinks::link(QuestionId question)
{
    if (!m_story.isValid())
        return;
    // The button goes once it is done, and would hand the focus to the next widget of the window.
    m_field->setFocus(Qt::OtherFocusReason);
    m_added = question;
    if (m_stories.link(m_story, question))
        fill(); // it is there already: it is shown
    else
        m_stories.setLink(m_story, question, Fit::Strong);
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
    const int column = qMax(0, m_table->currentColumn());
    int added = -1;
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QuestionRow &question = rows.at(row);
        const StoryLink *link = m_stories.link(m_story, question.id);
        if (!link)
            continue;
        // A row that stays keeps its widgets, and with them the focus of who changes its fit.
        if (questionOf(row) != question.id) {
            auto *title = new QTableWidgetItem(question.title);
            title->setData(Qt::UserRole, question.id.value);
            title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            title->setToolTip(question.title);
            m_table->setItem(row, QuestionColumn, title);
            m_table->setItem(row, NoteColumn, new QTableWidgetItem);
        }
        showLink(row, *link);
        if (question.id == m_added)
            added = row;
    }
    if (added >= 0) {
        m_added = {};
        m_table->setCurrentCell(added, QuestionColumn); // another cell would give its widget the focus
    } else if (current >= 0) {
        m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), column);
    }
    m_filling = false;
}

void StoryLinks::showLink(int row, const StoryLink &link)
{
    m_table->item(row, NoteColumn)->setText(link.note);
    auto *fit = qobject_cast<QComboBox *>(m_table->cellWidget(row, FitColumn));
    if (!fit) {
        fit = new QComboBox;
        fit->addItems({tr("Strong"), tr("Partial")});
        fit->setFrame(false);
        fit->setAccessibleName(tr("Fit"));
        m_table->setCellWidget(row, FitColumn, fit);
        connect(fit, &QComboBox::activated, this, [this, row](int index) {
            const QuestionId question = questionOf(row);
            if (const StoryLink *known = m_stories.link(m_story, question))
                m_stories.setLink(m_story, question, index == 0 ? Fit::Strong : Fit::Partial, known->note);
        });
    }
    fit->setCurrentIndex(link.fit == Fit::Strong ? 0 : 1);
}

void StoryLinks::removeCurrent()
{
    if (const QuestionId question = questionOf(m_table->currentRow()); question.isValid())
        m_stories.setLink(m_story, question, std::nullopt);
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

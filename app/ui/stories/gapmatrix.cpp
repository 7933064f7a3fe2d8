// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapmatrix.h"

#include "desk/desk.h"
#include "stories.h"
#include "study/storycover.h"
#include "ui/questions/questionlistmodel.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace starling::ui {

GapMatrix::GapMatrix(Desk &desk, Stories &stories, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_questions(new QuestionListModel(desk, this))
    , m_model(new GapMatrixModel(stories, *m_questions, this))
    , m_table(new QTableView(this))
    , m_rows(new QComboBox(this))
    , m_legend(new WrappedLabel(this))
    , m_summary(new QLabel(this))
{
    m_rows->addItems({tr("Questions against stories"), tr("Competencies against stories")});
    m_rows->setAccessibleName(tr("Rows of the matrix"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setObjectName(QStringLiteral("matrixLegend"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("matrixSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_rows, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_summary);
    setupTable();
    setupConnections();
    showLegend();
}

void GapMatrix::setupTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Gap matrix"));
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setFixedWidth(GapMatrixModel::rowHeaderWidth);
    rows->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultSectionSize(GapMatrixModel::columnWidth);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignCenter | Qt::TextWordWrap));
    m_table->horizontalHeader()->setFixedHeight(fontMetrics().lineSpacing() * 2 + 10);
    m_table->installEventFilter(this);
}

void GapMatrix::setupConnections()
{
    connect(m_rows, &QComboBox::activated, this, [this](int index) {
        m_model->setRows(index == 0 ? GapMatrixModel::Rows::Questions : GapMatrixModel::Rows::Competencies);
        showLegend();
        summarise();
    });
    connect(&m_stories, &Stories::changed, this, &GapMatrix::showLegend);
    connect(&m_stories, &Stories::changed, this, &GapMatrix::summarise);
    connect(m_questions, &QuestionListModel::scopeShown, this, &GapMatrix::summarise);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GapMatrix::summarise);
    connect(m_table, &QTableView::doubleClicked, m_model, &GapMatrixModel::cycleFit);
    connect(m_table->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        if (const QuestionId id = m_model->questionAt(row); id.isValid())
            Q_EMIT questionRequested(id);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (const StoryId id = m_model->storyAt(column); id.isValid())
            Q_EMIT storyRequested(id);
    });
}

void GapMatrix::setScope(const Scope &scope)
{
    m_scope = scope;
    m_questions->setScope(scope);
}

QList<QuestionId> GapMatrix::selectedQuestions() const
{
    QList<QuestionId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model->questionAt(row.row()));
    return ids;
}

/// Neither the marks nor the keys tell of themselves.
void GapMatrix::showLegend()
{
    m_legend->setText(m_model->rows() == GapMatrixModel::Rows::Questions
                          ? tr("● strong fit · ○ partial fit · Space or a double-click changes it")
                          : tr("● the story names the competency"));
    m_legend->setVisible(!m_stories.all().isEmpty()); // without a column there is no mark
}

void GapMatrix::summarise()
{
    if (m_model->rows() == GapMatrixModel::Rows::Competencies) {
        int empty = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            empty += m_model->data(m_model->index(row, 0)).toInt() == 0 ? 1 : 0;
        m_summary->setText(tr("%n competencies have no story yet.", nullptr, empty));
        return;
    }
    QList<QuestionId> linked;
    for (const StoryLink &link : m_stories.links()) {
        if (!linked.contains(link.question))
            linked.append(link.question);
    }
    m_desk.ask(
        this, [linked](Library &library) { return library.rows(linked); },
        [this](const Result<QList<QuestionRow>> &rows) {
            if (rows)
                say(*rows);
        });
}

void GapMatrix::say(const QList<QuestionRow> &linked)
{
    const QList<QuestionId> selected = selectedQuestions();
    const bool some = selected.size() > 1;
    QList<QuestionId> asked = selected;
    if (!some) {
        // Only questions with a story matter for the set, so the others need not be read.
        asked.clear();
        for (const QuestionRow &row : linked) {
            if (!m_scope.pack || row.pack == *m_scope.pack)
                asked.append(row.id);
        }
    }
    const study::StoryCover cover = study::smallestCover(asked, m_stories.links());
    const int questions = some ? static_cast<int>(selected.size()) : m_questions->counts().questions;
    const int open =
        some ? static_cast<int>(cover.uncovered.size()) : questions - static_cast<int>(asked.size());
    QStringList titles;
    for (const StoryId id : cover.stories) {
        const Story *story = m_stories.find(id);
        if (story)
            titles += story->title.isEmpty() ? tr("Untitled") : story->title;
    }
    QStringList sentences;
    if (!titles.isEmpty())
        sentences += cover.smallest
                         ? tr("Fewest stories that are enough: %1.").arg(titles.join(QStringLiteral(", ")))
                         : tr("A small set that is enough: %1.").arg(titles.join(QStringLiteral(", ")));
    if (open > 0)
        sentences += tr("%n questions have no story yet.", nullptr, open);
    const QSet<StoryId> overused = study::overusedStories(asked, m_stories.links());
    if (!overused.isEmpty())
        sentences +=
            tr("%n stories are used for many questions.", nullptr, static_cast<int>(overused.size()));
    m_model->setOverused(overused);
    m_summary->setText(sentences.join(u' '));
}

bool GapMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndex index = m_table->currentIndex();
            m_model->cycleFit(index);
            m_table->setCurrentIndex(m_model->index(index.row(), index.column()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling::ui

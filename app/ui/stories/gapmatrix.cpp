// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapmatrix.h"

#include "desk/desk.h"
#include "stories.h"
#include "ui/questions/questionlistmodel.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

enum Which { All, Listed, OfPack };

constexpr int narrowColumn = 140;
constexpr int wideColumn = 240;
constexpr int narrowRows = 220;
constexpr int longestTitle = 60; ///< in the breadth of an m: more is not read along a row

} // namespace

GapMatrix::GapMatrix(Desk &desk, Stories &stories, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_questions(new QuestionListModel(desk, this))
    , m_model(new GapMatrixModel(stories, *m_questions, this))
    , m_table(new QTableView(this))
    , m_rows(new QComboBox(this))
    , m_which(new QComboBox(this))
    , m_chosen(new WrappedLabel(this))
    , m_legend(new WrappedLabel(this))
    , m_summary(new QLabel(this))
{
    m_rows->addItems({tr("Questions against stories"), tr("Competencies against stories")});
    m_rows->setAccessibleName(tr("Rows of the matrix"));
    m_which->addItems({tr("All questions"), tr("Those in the list"), tr("This pack")});
    m_which->setCurrentIndex(Listed);
    m_which->setAccessibleName(tr("Questions of the matrix"));
    m_which->setObjectName(QStringLiteral("matrixQuestions"));
    m_chosen->setObjectName(QStringLiteral("matrixChosen"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setObjectName(QStringLiteral("matrixLegend"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("matrixSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_rows);
    choices->addWidget(m_which);
    choices->addWidget(m_chosen, 1);
    layout->addLayout(choices);
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
    rows->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignCenter | Qt::TextWordWrap));
    m_table->horizontalHeader()->setFixedHeight(fontMetrics().lineSpacing() * 3 + 10);
    m_table->installEventFilter(this);
}

void GapMatrix::setupConnections()
{
    connect(m_rows, &QComboBox::activated, this, [this](int index) {
        m_model->setRows(index == 0 ? GapMatrixModel::Rows::Questions : GapMatrixModel::Rows::Competencies);
        m_which->setVisible(index == 0);
        m_chosen->setVisible(index == 0);
        shareWidth();
        showLegend();
        summarise();
    });
    connect(m_which, &QComboBox::activated, this, &GapMatrix::showChosen);
    connect(&m_stories, &Stories::changed, this, &GapMatrix::shareWidth);
    connect(&m_stories, &Stories::changed, this, &GapMatrix::showLegend);
    connect(&m_stories, &Stories::changed, this, &GapMatrix::summarise);
    for (const auto shown : {&QuestionListModel::scopeShown, &QuestionListModel::merged}) {
        connect(m_questions, shown, this, &GapMatrix::sayChosen);
        connect(m_questions, shown, this, &GapMatrix::summarise);
    }
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

void GapMatrix::setList(const Scope &scope, const QString &search, PackId pack, const QString &packTitle)
{
    m_listScope = scope;
    m_listSearch = search;
    m_pack = pack;
    m_packTitle = packTitle;
    showChosen();
}

void GapMatrix::showChosen()
{
    Scope scope;
    QString search;
    if (m_which->currentIndex() == Listed) {
        scope = m_listScope;
        search = m_listSearch;
    } else if (m_which->currentIndex() == OfPack && m_pack.isValid()) {
        scope.pack = m_pack;
    }
    m_questions->setSearch(search);
    m_questions->setScope(scope);
}

/// Which questions these are, since the list is not in sight.
void GapMatrix::sayChosen()
{
    const int count = m_questions->rowCount();
    if (m_questions->isSearching())
        m_chosen->setText(tr("%n questions, found with “%1”", nullptr, count).arg(m_questions->search()));
    else if (m_questions->scope().pack && *m_questions->scope().pack == m_pack)
        m_chosen->setText(tr("%n questions of “%1”", nullptr, count).arg(m_packTitle));
    else if (m_questions->scope().pack)
        m_chosen->setText(tr("%n questions of the pack in the list", nullptr, count));
    else
        m_chosen->setText(tr("%n questions of all packs", nullptr, count));
}

/// Columns first get what a title needs to be read, the rest is for the titles of the rows, and what these
/// do not need makes the columns wider.
void GapMatrix::shareWidth()
{
    const int stories = qMax(1, m_model->columnCount() - 1);
    const int count = fontMetrics().horizontalAdvance(tr("Stories")) + 32;
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() - count - 4;
    const bool questions = m_model->rows() == GapMatrixModel::Rows::Questions;
    const int longest = questions ? fontMetrics().horizontalAdvance(u'm') * longestTitle : narrowRows;
    const int fewest = qMax(narrowRows, questions ? room * 2 / 5 : 0);
    const int rows = qBound(qMin(fewest, longest), room - stories * narrowColumn, longest);
    const int column = qBound(narrowColumn, (room - rows) / stories, wideColumn);
    m_model->setWidths(rows, column);
    m_table->verticalHeader()->setFixedWidth(rows);
    m_table->horizontalHeader()->setDefaultSectionSize(column);
    if (m_model->columnCount() > 0)
        m_table->horizontalHeader()->resizeSection(0, count);
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

bool GapMatrix::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        shareWidth();
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

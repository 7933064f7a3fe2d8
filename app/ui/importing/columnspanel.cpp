// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnspanel.h"

#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace starling::ui {
namespace {

using exchange::Column;

constexpr int longestSample = 80; // all of it is in the tooltip
constexpr int longestTip = 600;
constexpr int mostColumns = 100; // each has a box of its own

/// What a column may become, for a person; the pack's own columns are for files of ours and stay as they are.
QString nameOf(Column column)
{
    switch (column) {
    case Column::Ignored:
        return ColumnsPanel::tr("(left out)");
    case Column::Id:
        return ColumnsPanel::tr("Id");
    case Column::Number:
        return ColumnsPanel::tr("Number");
    case Column::Title:
        return ColumnsPanel::tr("Question");
    case Column::Category:
        return ColumnsPanel::tr("Category");
    case Column::Difficulty:
        return ColumnsPanel::tr("Difficulty");
    case Column::Tags:
        return ColumnsPanel::tr("Tags");
    case Column::FrameworkName:
        return ColumnsPanel::tr("Name of the framework");
    case Column::Framework:
        return Wording::of(Section::Framework);
    case Column::Situation:
        return Wording::of(StarPart::Situation);
    case Column::Task:
        return Wording::of(StarPart::Task);
    case Column::Action:
        return Wording::of(StarPart::Action);
    case Column::Result:
        return Wording::of(StarPart::Result);
    case Column::Story:
        return Wording::of(Section::StarExample);
    case Column::HowToAnswer:
        return Wording::of(Section::HowToAnswer);
    case Column::KeyPoints:
        return Wording::of(Section::KeyPoints);
    case Column::Terminology:
        return Wording::of(Section::Terminology);
    case Column::InterviewerCriteria:
        return Wording::of(Section::InterviewerCriteria);
    case Column::Mistakes:
        return Wording::of(Section::Mistakes);
    case Column::Answer:
        return ColumnsPanel::tr("My answer");
    case Column::Variant:
        return ColumnsPanel::tr("Another answer of mine");
    case Column::Notes:
        return ColumnsPanel::tr("My notes");
    default:
        return ColumnsPanel::tr("(about the pack)");
    }
}

constexpr std::array offered{Column::Ignored,    Column::Title,       Column::Category,
                             Column::Difficulty, Column::Tags,        Column::Framework,
                             Column::Story,      Column::Situation,   Column::Task,
                             Column::Action,     Column::Result,      Column::HowToAnswer,
                             Column::KeyPoints,  Column::Terminology, Column::InterviewerCriteria,
                             Column::Mistakes,   Column::Answer,      Column::Notes,
                             Column::Id,         Column::Number,      Column::FrameworkName};

QTableWidgetItem *cell(const QString &text)
{
    const bool cut = text.size() > longestSample;
    auto *item = new QTableWidgetItem(cut ? text.left(longestSample).trimmed() + u'…' : text);
    if (!text.isEmpty())
        item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.left(longestTip).toHtmlEscaped()));
    return item;
}

} // namespace

ColumnsPanel::ColumnsPanel(const exchange::TableLayout &layout, const QStringList &sample, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_header(new QCheckBox(tr("The first &row names the columns"), this))
    , m_columns(new QTableWidget(this))
{
    m_header->setChecked(layout.header);
    fill(sample);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 6, 6, 0);
    line->addWidget(m_header);
    column->addLayout(line);
    column->addWidget(m_columns, 1);
    connect(m_header, &QCheckBox::toggled, this, [this](bool header) {
        m_layout.header = header;
        Q_EMIT layoutChosen(m_layout);
    });
}

void ColumnsPanel::fill(const QStringList &sample)
{
    const int count = std::min(static_cast<int>(m_layout.columns.size()), mostColumns);
    m_columns->setRowCount(count);
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Becomes")});
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->verticalHeader()->hide();
    m_columns->setShowGrid(false);
    m_columns->setTabKeyNavigation(false);
    m_columns->setWordWrap(true);
    m_columns->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns->verticalHeader()->setDefaultSectionSize(2 * m_columns->fontMetrics().lineSpacing() + 8);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setFocusPolicy(Qt::NoFocus); // Tab goes from box to box
    for (int row = 0; row < count; ++row) {
        const QString name = m_layout.names.value(row).simplified();
        m_columns->setItem(row, 0, cell(name));
        m_columns->setItem(row, 1, cell(sample.value(row).simplified()));
        auto *box = new QComboBox(m_columns);
        const Column present = m_layout.columns.at(row);
        if (std::find(offered.begin(), offered.end(), present) == offered.end())
            box->addItem(nameOf(present), static_cast<int>(present));
        for (const Column column : offered)
            box->addItem(nameOf(column), static_cast<int>(column));
        box->setCurrentIndex(box->findData(static_cast<int>(present)));
        box->setAccessibleName(tr("Column %1 becomes").arg(name.isEmpty() ? QString::number(row + 1) : name));
        connect(box, &QComboBox::activated, this,
                [this, box, row] { choose(row, static_cast<Column>(box->currentData().toInt())); });
        m_columns->setCellWidget(row, 2, box);
    }
    QHeaderView *header = m_columns->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->resizeSection(0, std::clamp(m_columns->fontMetrics().averageCharWidth() * 26, 120, 240));
    header->resizeSection(2, 170);
}

/// There is one column with the questions: the one before gives way.
void ColumnsPanel::choose(int row, Column column)
{
    for (int other = 0; column == Column::Title && other < m_columns->rowCount(); ++other) {
        if (other != row && m_layout.columns.at(other) == Column::Title) {
            m_layout.columns[other] = Column::Ignored;
            static_cast<QComboBox *>(m_columns->cellWidget(other, 2))->setCurrentIndex(0);
        }
    }
    m_layout.columns[row] = column;
    Q_EMIT layoutChosen(m_layout);
}

} // namespace starling::ui

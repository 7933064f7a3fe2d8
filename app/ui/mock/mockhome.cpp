// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockhome.h"

#include "mockwording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int emptyWidth = 520; ///< of the sentence that stands alone; about 75 characters
constexpr int narrowest = 100;  ///< column of the table

} // namespace

MockHome::MockHome(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new QLabel(tr("Mock interviews"), this))
    , m_empty(new QLabel(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_new(new QPushButton(tr("&New Interview…"), this))
    , m_open(new QPushButton(this))
    , m_again(new QPushButton(tr("The Same A&gain"), this))
    , m_delete(new QPushButton(tr("&Delete…"), this))
    , m_recordings(new QPushButton(tr("Delete All &Recordings…"), this))
    , m_row(new QHBoxLayout)
{
    setupLayout();
    showRows({});
}

void MockHome::setupLayout()
{
    m_column->setContentsMargins(28, 18, 28, 18);
    m_column->setSpacing(12);
    m_heading->setTextFormat(Qt::PlainText);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_heading->setFont(font);
    m_column->addStretch();
    m_column->addWidget(m_heading);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("No interview yet. Starling draws questions, keeps the time and hides every answer; you "
           "answer aloud or in writing, judge yourself, and keep the report."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFixedWidth(emptyWidth);
    m_column->addWidget(m_empty, 0, Qt::AlignHCenter);
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Questions"), tr("Rating"), tr("Criteria met"), tr("Speaking time"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowest);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Mock interviews"));
    m_column->addWidget(m_table, 1);
    m_row->addStretch();
    m_new->setObjectName(QStringLiteral("newInterview"));
    m_new->setDefault(true);
    m_open->setObjectName(QStringLiteral("openInterview"));
    for (QPushButton *button : {m_new, m_open, m_again, m_delete})
        m_row->addWidget(button);
    m_row->addStretch(1);
    m_row->addWidget(m_recordings);
    m_column->addLayout(m_row);
    m_column->addStretch();
    connect(m_new, &QPushButton::clicked, this, &MockHome::newRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(chosen()); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(chosen()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(chosen()); });
    connect(m_recordings, &QPushButton::clicked, this, &MockHome::deleteRecordingsRequested);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MockHome::showButtons);
    connect(m_table, &QTableWidget::activated, this, [this] { Q_EMIT openRequested(chosen()); });
}

void MockHome::showRows(const QList<MockRow> &rows)
{
    m_rows = rows;
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const MockRow &row = rows.at(i);
        const QStringList cells{
            MockWording::when(row.startedAt),
            QString::number(row.questions),
            row.meanRating > 0 ? QLocale().toString(row.meanRating, 'f', 1) : QStringLiteral("–"),
            row.judged > 0 ? tr("%1 %").arg(qRound(row.metShare * 100)) : QStringLiteral("–"),
            row.judged > 0 ? MockWording::spent(row.spokenSeconds, row.targetSeconds) : QStringLiteral("–"),
            row.finishedAt.isValid() ? (row.ratingsFed ? tr("finished, in the schedule") : tr("finished"))
                                     : tr("broken off")};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(i, column, new QTableWidgetItem(cells.at(column)));
    }
    showEmpty(rows.isEmpty());
    if (!rows.isEmpty())
        m_table->selectRow(0);
    showButtons();
    if (isVisible())
        (rows.isEmpty() || rows.first().finishedAt.isValid() ? m_new : m_open)
            ->setFocus(Qt::OtherFocusReason);
}

void MockHome::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    m_recordings->setVisible(!empty);
    m_heading->setAlignment(empty ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    for (const int spacer : {0, m_column->count() - 1})
        m_column->setStretch(spacer, empty ? 1 : 0);
    m_row->setStretch(0, empty ? 1 : 0);
}

MockId MockHome::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : MockId();
}

void MockHome::showButtons()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_rows.size();
    for (QPushButton *button : {m_open, m_again, m_delete})
        button->setVisible(any);
    if (any)
        m_open->setText(m_rows.at(row).finishedAt.isValid() ? tr("&Report") : tr("G&o On with It"));
}

} // namespace starling::ui

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

MockHome::MockHome(QWidget *parent)
    : QWidget(parent)
    , m_empty(new QLabel(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_new(new QPushButton(tr("&New Interview…"), this))
    , m_open(new QPushButton(this))
    , m_again(new QPushButton(tr("The Same A&gain"), this))
    , m_delete(new QPushButton(tr("&Delete…"), this))
{
    setupLayout();
    showRows({});
}

void MockHome::setupLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 18, 28, 18);
    column->setSpacing(10);
    auto *heading = new QLabel(tr("Mock interviews"), this);
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    heading->setFont(font);
    column->addWidget(heading);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("No interview yet. Starling draws questions, keeps the time and hides every answer; you "
           "answer aloud or in writing, judge yourself, and keep the report."));
    column->addWidget(m_empty);
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Questions"), tr("Rating"), tr("Criteria met"), tr("Speaking time"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Mock interviews"));
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_new->setObjectName(QStringLiteral("newInterview"));
    m_new->setDefault(true);
    m_open->setObjectName(QStringLiteral("openInterview"));
    auto *recordings = new QPushButton(tr("Delete All &Recordings…"), this);
    for (QPushButton *button : {m_new, m_open, m_again, m_delete})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(recordings);
    column->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, &MockHome::newRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(chosen()); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(chosen()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(chosen()); });
    connect(recordings, &QPushButton::clicked, this, &MockHome::deleteRecordingsRequested);
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
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_table->selectRow(0);
    showButtons();
    if (isVisible())
        (rows.isEmpty() || rows.first().finishedAt.isValid() ? m_new : m_open)
            ->setFocus(Qt::OtherFocusReason);
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

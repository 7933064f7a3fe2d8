// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QWidget>

class QCheckBox;
class QTableWidget;

namespace starling::ui {

/// How the columns of a table are read: a row for each, with what the file calls it, what its first record
/// says, and what it becomes.
class ColumnsPanel : public QWidget
{
    Q_OBJECT

public:
    ColumnsPanel(const exchange::TableLayout &layout, const QStringList &sample, QWidget *parent);

    [[nodiscard]] const exchange::TableLayout &layout() const { return m_layout; }

Q_SIGNALS:
    void layoutChosen(const starling::exchange::TableLayout &layout);

private:
    void fill(const QStringList &sample);
    void choose(int row, exchange::Column column);

    exchange::TableLayout m_layout;
    QCheckBox *m_header;
    QTableWidget *m_columns;
};

} // namespace starling::ui

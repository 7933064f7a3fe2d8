// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace starling::ui {

/// Earlier interviews and the way to a new one.
class MockHome : public QWidget
{
    Q_OBJECT

public:
    explicit MockHome(QWidget *parent = nullptr);

    void showRows(const QList<MockRow> &rows);
    [[nodiscard]] MockId chosen() const;

Q_SIGNALS:
    void newRequested();
    void openRequested(starling::MockId id); ///< the report, or on with one that was broken off
    void againRequested(starling::MockId id);
    void deleteRequested(starling::MockId id);
    void deleteRecordingsRequested();

private:
    void setupLayout();
    void showEmpty(bool empty);
    void showButtons();

    QList<MockRow> m_rows;
    QVBoxLayout *m_column;
    QLabel *m_heading;
    QLabel *m_empty;
    QTableWidget *m_table;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_delete;
    QPushButton *m_recordings;
    QHBoxLayout *m_row;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabBar;
class QTreeWidget;

namespace starling {
class Editing;
}

namespace starling::ui {

/// What was deleted, last first, and what was archived, each with the way back. Enter or a double click
/// brings what is chosen back.
class PutAwayDialog : public QDialog
{
    Q_OBJECT

public:
    PutAwayDialog(Editing &editing, QWidget *parent);

private:
    void reload();
    void show(const QList<PutAway> &things);
    void restore();

    Editing &m_editing;
    QTabBar *m_tabs;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_restore;
    QList<PutAway> m_things;
};

} // namespace starling::ui

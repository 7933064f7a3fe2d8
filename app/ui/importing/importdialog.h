// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "desk/library.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QTableView;

namespace starling::ui {

class ImportModel;
class ReadingPane;

/// Shows what an import would bring: the questions as they will be read, what was found, mended and doubted,
/// and what it does to the store. Titles can be edited; agreeing is accepting.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &name, const exchange::Import &import, const ImportEffect &effect,
                 QWidget *parent);

    [[nodiscard]] Pack pack() const;

private:
    void setupTop(const QString &name, const exchange::Import &import, const ImportEffect &effect);
    void setupQuestions();
    void setupFindings(const exchange::Import &import);
    void showQuestion(int row);

    ImportModel *m_model;
    QLabel *m_summary;
    QLineEdit *m_title;
    QTableView *m_questions;
    QListView *m_findings;
    ReadingPane *m_preview;
};

} // namespace starling::ui

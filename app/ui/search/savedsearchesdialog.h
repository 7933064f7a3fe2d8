// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedsearch.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace starling::ui {

class SavedSearches;

/// The saved searches in a list: Enter searches, F2 renames, Delete removes.
class SavedSearchesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedSearchesDialog(SavedSearches &searches, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied(const starling::SavedSearch &search);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showState();
    void showChanges();
    void apply();
    void rename(const QListWidgetItem *item);
    void removeChosen();
    [[nodiscard]] const SavedSearch *chosen() const;

    SavedSearches &m_searches;
    QListWidget *m_list;
    QLabel *m_empty;
    QList<SavedSearch> m_shown;
    QList<QPushButton *> m_ofChosen; ///< of no use without a row
    bool m_filling = false;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace starling {
class Desk;
}

namespace starling::ui {

/// The texts an answer had, by day and time; each beside what it is now, word by word. One can be restored,
/// or copied from.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `present` is the text as it is in the editor.
    HistoryDialog(Desk &desk, const AnswerKey &key, const QString &present, QWidget *parent);

Q_SIGNALS:
    void restoreRequested(const QString &text);

private:
    void setupLayout();
    void setupConnections();
    void fill();
    void showEmpty();
    void loadText();
    void showText();
    [[nodiscard]] QString causeOf(const KeptText &kept) const;

    Desk &m_desk;
    QString m_present;
    QString m_text; ///< the chosen one
    QList<KeptText> m_history;
    QTreeWidget *m_list;
    QPlainTextEdit *m_view;
    QCheckBox *m_all;
    QCheckBox *m_changes;
    QLabel *m_legend;
    QWidget *m_texts; ///< list and text, side by side
    QPushButton *m_restore;
    QPushButton *m_copy;
};

} // namespace starling::ui

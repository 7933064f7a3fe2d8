// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/editing/manyquestions.h"

#include <QDialog>

class QListWidget;

namespace starling::ui {

class TagsEdit;

/// The tags of one or several questions: those they have are ticked, half where only some have it, and what
/// stays half is left alone. New ones are typed.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    TagsDialog(int questions, const QList<TagCount> &present, const QStringList &known, QWidget *parent);

    [[nodiscard]] TagChange change() const;

private:
    QListWidget *m_list;
    TagsEdit *m_added;
    QList<Qt::CheckState> m_before;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace starling::ui {

/// A list of which several rows can be selected. What the program makes current is selected alone, whatever
/// keys are held: Ctrl+Page Down goes to the next question and adds none.
class QuestionListView : public QListView
{
public:
    using QListView::QListView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override
    {
        return event ? QListView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
    }
};

} // namespace starling::ui

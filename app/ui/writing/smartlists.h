// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listitem.h"

#include <QObject>
#include <QString>
#include <QTextBlock>

namespace starling::ui {

class TextEditor;

/// The marker of the item after this one, without indent: "- ", "2. ".
QString followingMarker(const ListItem &item);

/// Lists that write themselves: Enter goes on with the list, on an empty item it ends it; Tab and Shift+Tab
/// move an item in and out. On a line that is no item the keys do what they always do.
class SmartLists : public QObject
{
public:
    explicit SmartLists(TextEditor &editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool breakLine();
    bool moveItems(bool inwards);
    void renumberAfter(int position);

    TextEditor &m_editor;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTextBlock>

#include <optional>

namespace starling::ui {

class TextEditor;

/// The beginning of a line of a list: "- ", "* ", "+ ", "• ", "1. " or "1) ", with spaces before it.
struct ListItem
{
    qsizetype indent = 0;  ///< spaces or tabs before the marker
    qsizetype content = 0; ///< where the text begins
    int number = -1;       ///< -1: a bullet
    QString sign;          ///< the bullet, or what follows the number
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

std::optional<ListItem> listItemOf(QStringView line);
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
    void setNumber(const QTextBlock &block, int number);
    void countOn(QTextBlock block, qsizetype indent);

    TextEditor &m_editor;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/texteditor.h"

#include <QStringList>

namespace starling::ui {

/// Edits Markdown text: Ctrl+B and Ctrl+I set the markers around what is selected, or take them away.
class MarkdownEdit : public TextEditor
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    void toggleMarker(const QString &marker);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Edits a list as a list: one paragraph is one item, with a mark before it. Enter adds an item, Alt+Up and
/// Alt+Down move the current one, Backspace or Del in an empty one removes it, and a paste of several lines
/// becomes as many items without their list signs. Shift+Enter breaks the line within an item.
class ItemsEdit : public MarkdownEdit
{
    Q_OBJECT

public:
    explicit ItemsEdit(QWidget *parent = nullptr);

    void setItems(const QStringList &items);
    /// Without empty ones.
    [[nodiscard]] QStringList items() const;
    void moveItem(int direction);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// The lines of a pasted text as items: no empty ones, without the signs or numbers that lists begin with.
QStringList itemsOfText(const QString &text);

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/texteditor.h"

namespace starling::ui {

/// Edits a title: one paragraph that wraps, as high as its lines, up to a few; what is longer scrolls. Enter
/// leads on, and a paste of several lines becomes one.
class TitleEdit : public TextEditor
{
    Q_OBJECT

public:
    explicit TitleEdit(QWidget *parent = nullptr);

    /// Something was typed since the text was set.
    [[nodiscard]] bool isModified() const { return document()->isModified(); }

    static constexpr int mostLines = 4;

Q_SIGNALS:
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace starling::ui

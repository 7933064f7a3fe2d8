// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace starling::ui {

class TextEditor;

/// Only the editor: everything else in the window is hidden until it ends, and the paragraphs that are not
/// written are dimmed.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    explicit FocusMode(TextEditor &editor);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void setDims(bool dims);

Q_SIGNALS:
    /// Also by Escape.
    void toggled(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dim(QPainter &painter, const QRect &rect) const;

    TextEditor &m_editor;
    bool m_on = false;
    bool m_dims = true;
    int m_paragraph = -1;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace starling::ui

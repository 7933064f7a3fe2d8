// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace starling::ui {

/// A plain editor that gives back exactly what was put in (QPlainTextEdit's own toPlainText() loses no-break
/// spaces) and keeps a paste from freezing the window.
class TextEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

    /// Longer lines take a text layout quadratic time; a paste is broken at a space before them.
    static constexpr qsizetype longestLine = 5000;
    /// A longer paste is no answer any more.
    static constexpr qsizetype longestPaste = 500'000;

Q_SIGNALS:
    /// A paste was left out (0) or its long lines were broken.
    void pasteAdjusted(bool leftOut);
    void zoomRequested(int steps);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// Breaks lines longer than `longest` at the last space before it. No character is lost; a space becomes the
/// break where there is one.
QString withShortLines(const QString &text, qsizetype longest);

} // namespace starling::ui

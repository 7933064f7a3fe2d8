// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace starling::ui {

class TextEditor;

/// Keeps the line that is written in the middle of an editor, from the first one on: where there is no text
/// yet to stand above it, there is room. When it ends, no line moves; the room goes as the person scrolls.
class Typewriter : public QObject
{
    Q_OBJECT

public:
    explicit Typewriter(TextEditor &editor);

    void setOn(bool on);
    /// Another text is in the editor.
    void begin();
    /// The caret or the height is another: brings its line to the middle.
    void settle();

private:
    void spendRoom();
    [[nodiscard]] int roomAbove() const;

    TextEditor &m_editor;
    bool m_on = false;
    bool m_settling = false;
    int m_scrolled = 0; ///< lines, when we looked last
};

} // namespace starling::ui

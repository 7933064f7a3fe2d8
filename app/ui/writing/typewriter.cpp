// SPDX-License-Identifier: GPL-3.0-or-later
#include "typewriter.h"

#include "texteditor.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace starling::ui {

Typewriter::Typewriter(TextEditor &editor) : QObject(&editor), m_editor(editor)
{
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &Typewriter::settle);
    // The scroll bar keeps silent where the editor itself scrolls.
    connect(&editor, &QPlainTextEdit::updateRequest, this, &Typewriter::spendRoom);
}

void Typewriter::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        m_editor.setCenterOnScroll(true); // also the last line can come to the middle
        settle();
        return;
    }
    const QScopedValueRollback settling(m_settling, true);
    const int below =
        m_editor.viewport()->height() - qRound(m_editor.rectOf(m_editor.document()->lastBlock()).bottom());
    m_editor.setCenterOnScroll(false);
    if (m_scrolled > m_editor.verticalScrollBar()->maximum())
        m_editor.setPadding(m_editor.paddingAbove(), qMax(0, below));
    m_editor.verticalScrollBar()->setValue(m_scrolled);
    m_scrolled = m_editor.verticalScrollBar()->value();
}

void Typewriter::begin()
{
    if (m_on)
        settle();
    else
        m_editor.setPadding(0, 0);
}

void Typewriter::settle()
{
    if (!m_on || m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    m_editor.setPadding(roomAbove(), 0);
    m_editor.centerCursor();
    // It may leave the caret a line and the margin too low.
    QScrollBar *bar = m_editor.verticalScrollBar();
    const QRect caret = m_editor.cursorRect();
    const int low = m_editor.viewport()->y() + caret.center().y() - m_editor.height() / 2;
    if (caret.height() > 0 && m_editor.paddingAbove() == 0)
        bar->setValue(bar->value() + qRound(double(low) / caret.height()));
    m_scrolled = bar->value();
}

/// What the text before the line of the caret lacks to fill the upper half.
int Typewriter::roomAbove() const
{
    const QTextCursor caret = m_editor.textCursor();
    const double half = (m_editor.height() - m_editor.cursorRect().height()) / 2.0;
    double above = m_editor.document()->documentMargin();
    for (QTextBlock block = m_editor.document()->begin(); block.isValid() && above < half;
         block = block.next()) {
        const double height = m_editor.heightOf(block); // lays it out, too
        if (block == caret.block()) {
            const QTextLine line = block.layout()->lineForTextPosition(caret.positionInBlock());
            return qMax(0, qRound(half - above - (line.isValid() ? line.y() : 0)));
        }
        above += height;
    }
    return 0;
}

/// A scroll takes of the empty room first, so that the text never goes out of sight at its edge.
void Typewriter::spendRoom()
{
    QScrollBar *bar = m_editor.verticalScrollBar();
    const int lines = bar->value() - m_scrolled;
    if (m_settling || lines == 0)
        return;
    const QScopedValueRollback settling(m_settling, true);
    const int pixels = lines * m_editor.cursorRect().height();
    const int above = m_editor.paddingAbove();
    const int below = m_editor.paddingBelow();
    if (lines > 0 && above > 0) {
        m_editor.setPadding(qMax(0, above - pixels), below);
        bar->setValue(m_scrolled);
    } else if (below > 0) {
        m_editor.setPadding(above, qMax(0, below - qAbs(pixels)));
        if (lines > 0)
            bar->setValue(m_scrolled);
    }
    m_scrolled = bar->value();
}

} // namespace starling::ui

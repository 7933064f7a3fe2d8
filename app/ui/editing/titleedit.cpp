// SPDX-License-Identifier: GPL-3.0-or-later
#include "titleedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>

namespace starling::ui {

TitleEdit::TitleEdit(QWidget *parent) : TextEditor(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TitleEdit::fitHeight);
    fitHeight();
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0)
            Q_EMIT returnPressed();
        else
            event->ignore(); // Ctrl+Enter is a command of the window
        return;
    }
    TextEditor::keyPressEvent(event);
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    static const QRegularExpression breaks(
        QStringLiteral("[\\s\\x{2028}\\x{2029}]*[\\n\\r\\x{2028}\\x{2029}]\\s*"));
    QMimeData line;
    line.setText(source->text().trimmed().replace(breaks, QStringLiteral(" ")));
    TextEditor::insertFromMimeData(&line);
}

void TitleEdit::changeEvent(QEvent *event)
{
    TextEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    TextEditor::resizeEvent(event);
    fitHeight();
}

void TitleEdit::fitHeight()
{
    int needed = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && needed <= mostLines;
         block = block.next()) {
        static_cast<void>(heightOf(block)); // lays it out, in the present width
        needed += block.layout()->lineCount();
    }
    const int lines = qBound(1, needed, mostLines);
    setVerticalScrollBarPolicy(needed > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int margins = 2 * (frameWidth() + qRound(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor.h"

#include <QMimeData>
#include <QTextBlock>
#include <QWheelEvent>

namespace starling::ui {

TextEditor::TextEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
}

void TextEditor::setText(const QString &text)
{
    setPlainText(text);
}

QString TextEditor::text() const
{
    QString raw = document()->toRawText();
    for (QChar &c : raw) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return raw;
}

bool TextEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // A file that is dropped here is for the window to import.
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void TextEditor::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    if (pasted.size() > longestPaste) {
        Q_EMIT pasteAdjusted(true);
        return;
    }
    const QString shortened = withShortLines(pasted, longestLine);
    if (!shortened.isEmpty())
        textCursor().insertText(shortened);
    ensureCursorVisible();
    if (shortened != pasted)
        Q_EMIT pasteAdjusted(false);
}

void TextEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

QString withShortLines(const QString &text, qsizetype longest)
{
    QString out;
    qsizetype lineStart = 0;
    while (lineStart <= text.size()) {
        qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        if (lineEnd < 0)
            lineEnd = text.size();
        while (lineEnd - lineStart > longest) {
            const QStringView piece = QStringView(text).mid(lineStart, longest);
            const qsizetype space = piece.lastIndexOf(u' ');
            qsizetype cut = space > 0 ? space : longest;
            if (space <= 0 && text.at(lineStart + cut).isLowSurrogate())
                --cut;
            out += piece.left(cut);
            out += u'\n';
            lineStart += cut + (space > 0 ? 1 : 0);
        }
        out += QStringView(text).mid(lineStart, lineEnd - lineStart);
        if (lineEnd < text.size())
            out += u'\n';
        lineStart = lineEnd + 1;
    }
    return out;
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor.h"

#include "airylayout.h"
#include "typewriter.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>

namespace starling::ui {

TextEditor::TextEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    auto *document = new QTextDocument(this);
    m_layout = new AiryLayout(document);
    document->setDocumentLayout(m_layout);
    setDocument(document);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setBackgroundRole(QPalette::Base); // also beside a narrow column
    setAutoFillBackground(true);
    document->setDocumentMargin(12);
    document->setUndoRedoEnabled(false); // it forgets with the text; the log does not
    connect(document, &QTextDocument::contentsChange, this, [this](int at) { m_changedAt = at; });
    connect(this, &QPlainTextEdit::textChanged, this, &TextEditor::recordChange);
    m_typewriter = new Typewriter(*this);
}

void TextEditor::setText(const QString &text)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        setPlainText(text);
    }
    m_typewriter->begin();
    m_log.clear();
    m_recorded = this->text();
}

void TextEditor::replaceText(const QString &text)
{
    const TextPatch patch = patchBetween(this->text(), text, text.size());
    if (patch.isEmpty())
        return;
    const QScopedValueRollback alone(m_alone, true);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(patch.at));
    cursor.setPosition(static_cast<int>(patch.at + patch.removed.size()), QTextCursor::KeepAnchor);
    cursor.insertText(patch.inserted);
}

void TextEditor::setEarlierSteps(const UndoLog &steps)
{
    m_log.prepend(steps);
}

void TextEditor::recordChange()
{
    if (m_applying)
        return;
    const QString now = text();
    m_log.record(patchBetween(m_recorded, now, m_changedAt), QDateTime::currentMSecsSinceEpoch(), m_alone);
    m_recorded = now;
}

void TextEditor::undo()
{
    if (!isReadOnly())
        apply(m_log.undo());
}

void TextEditor::redo()
{
    if (!isReadOnly())
        apply(m_log.redo());
}

void TextEditor::apply(const std::optional<TextPatch> &patch)
{
    if (!patch)
        return;
    if (!patch->fits(m_recorded)) { // steps of another text: of no use
        m_log.clear();
        return;
    }
    {
        // Known before it happens: who listens to textChanged() takes the log along with the text.
        const QScopedValueRollback applying(m_applying, true);
        m_recorded = patched(m_recorded, *patch);
        QTextCursor cursor = textCursor();
        cursor.setPosition(static_cast<int>(patch->at));
        cursor.setPosition(static_cast<int>(patch->at + patch->removed.size()), QTextCursor::KeepAnchor);
        cursor.insertText(patch->inserted);
        setTextCursor(cursor);
    }
    ensureCursorVisible();
}

void TextEditor::setReadingWidth(int pixels)
{
    m_readingWidth = pixels;
    fitMargins();
}

void TextEditor::setPadding(int above, int below)
{
    m_above = above;
    m_below = below;
    fitMargins();
}

void TextEditor::setAir(double pixels)
{
    m_layout->setAir(pixels);
    viewport()->update();
}

void TextEditor::fitMargins()
{
    const int surplus = m_readingWidth > 0 ? qMax(0, width() - m_readingWidth) : 0;
    const QMargins margins(surplus / 2, m_above, surplus / 2, m_below);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void TextEditor::setTypewriter(bool on)
{
    m_typewriter->setOn(on);
}

QRectF TextEditor::rectOf(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->matches(QKeySequence::Redo)) {
        redo();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TextEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> standard = menu->actions();
    for (QAction *action : standard) {
        const bool isUndo = action->objectName() == QLatin1String("edit-undo");
        if (!isUndo && action->objectName() != QLatin1String("edit-redo"))
            continue;
        action->setEnabled(!isReadOnly() && (isUndo ? m_log.canUndo() : m_log.canRedo()));
        disconnect(action, &QAction::triggered, nullptr, nullptr);
        connect(action, &QAction::triggered, this, isUndo ? &TextEditor::undo : &TextEditor::redo);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor = byKey ? textCursor() : cursorForPosition(event->pos());
    Q_EMIT menuRequested(menu, standard.value(0), cursor.position());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void TextEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_overlays.isEmpty())
        return;
    QPainter painter(viewport());
    for (const Overlay &overlay : std::as_const(m_overlays))
        overlay(painter, event->rect());
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargins();
    m_typewriter->settle(); // the middle is elsewhere now
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
    if (!shortened.isEmpty()) {
        const QScopedValueRollback alone(m_alone, true);
        textCursor().insertText(shortened);
    }
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

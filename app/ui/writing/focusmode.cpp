// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusmode.h"

#include "texteditor.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMainWindow>
#include <QPainter>
#include <QSplitterHandle>
#include <QTextBlock>

namespace starling::ui {
namespace {

constexpr int veil = 150; ///< of 255: dimmed text is still read

} // namespace

FocusMode::FocusMode(TextEditor &editor) : QObject(&editor), m_editor(editor)
{
    editor.addOverlay([this](QPainter &painter, const QRect &rect) { dim(painter, rect); });
    editor.installEventFilter(this);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int paragraph = m_editor.textCursor().blockNumber();
        if (m_on && m_dims && std::exchange(m_paragraph, paragraph) != paragraph)
            m_editor.viewport()->update();
    });
}

void FocusMode::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        const QWidget *window = m_editor.window();
        const auto *main = qobject_cast<const QMainWindow *>(window);
        const QWidget *top = main ? main->centralWidget() : window;
        for (QWidget *inner = &m_editor; inner != top && inner->parentWidget();
             inner = inner->parentWidget()) {
            const QObjectList siblings = inner->parentWidget()->children();
            for (QObject *child : siblings) {
                auto *sibling = qobject_cast<QWidget *>(child);
                if (!sibling || sibling == inner || sibling->isHidden() || sibling->isWindow() ||
                    qobject_cast<QSplitterHandle *>(sibling))
                    continue;
                sibling->hide();
                m_hidden << sibling;
            }
        }
    } else {
        for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
            if (widget)
                widget->show();
        }
        m_hidden.clear();
    }
    m_editor.viewport()->update();
    m_editor.setFocus();
    Q_EMIT toggled(on);
}

void FocusMode::setDims(bool dims)
{
    m_dims = dims;
    m_editor.viewport()->update();
}

bool FocusMode::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setOn(false);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void FocusMode::dim(QPainter &painter, const QRect &rect) const
{
    if (!m_on || !m_dims)
        return;
    QColor page = m_editor.palette().color(QPalette::Base);
    page.setAlpha(veil);
    const QRectF bright = m_editor.rectOf(m_editor.textCursor().block());
    const QRectF all(m_editor.viewport()->rect());
    for (const QRectF &part :
         {QRectF(all.left(), all.top(), all.width(), bright.top() - all.top()),
          QRectF(all.left(), bright.bottom(), all.width(), all.bottom() - bright.bottom())}) {
        const QRectF veiled = part.intersected(QRectF(rect));
        if (part.height() > 0 && !veiled.isEmpty())
            painter.fillRect(veiled, page);
    }
}

} // namespace starling::ui

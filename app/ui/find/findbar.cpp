// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace starling::ui {
namespace {

constexpr int mostMarks = 500; ///< marks beyond are not drawn; the count goes on

template <class Edit>
bool moveCursor(Edit *edit, const QString &needle, bool forward, bool fromEdge)
{
    const auto flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    QTextCursor from = edit->textCursor();
    if (fromEdge)
        from.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
    const QTextCursor found = edit->document()->find(needle, from, flags);
    if (found.isNull())
        return false;
    edit->setTextCursor(found);
    edit->ensureCursorVisible();
    return true;
}

} // namespace

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_count(new QLabel(this))
{
    setupBar();
    hide();
}

void FindBar::setupBar()
{
    m_line->setPlaceholderText(tr("Find in the text"));
    m_line->setAccessibleName(tr("Find in the text"));
    m_line->setObjectName(QStringLiteral("find"));
    m_line->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);
    const auto addButton = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    addButton(QStringLiteral("↑"), tr("Previous place"), &FindBar::findPrevious);
    addButton(QStringLiteral("↓"), tr("Next place"), &FindBar::findNext);
    addButton(QStringLiteral("✕"), tr("Close"), &FindBar::close);
    connect(m_line, &QLineEdit::textChanged, this, [this] { find(true, true); });
}

void FindBar::setTarget(QWidget *text)
{
    if (text == m_rich || text == m_plain)
        return;
    if (m_rich)
        m_rich->setExtraSelections({});
    if (m_plain)
        m_plain->setExtraSelections({});
    m_rich = qobject_cast<QTextEdit *>(text);
    m_plain = qobject_cast<QPlainTextEdit *>(text);
    if (isVisible())
        markAll();
}

bool FindBar::searches(const QWidget *text) const
{
    return text && (text == m_rich || text == m_plain);
}

void FindBar::setFollowing(std::function<bool(const QString &, bool)> following)
{
    m_following = std::move(following);
}

QTextDocument *FindBar::document() const
{
    return m_rich ? m_rich->document() : m_plain ? m_plain->document() : nullptr;
}

void FindBar::open()
{
    const QTextCursor cursor = m_rich    ? m_rich->textCursor()
                               : m_plain ? m_plain->textCursor()
                                         : QTextCursor();
    const QString selected = cursor.selectedText();
    m_line->setClearButtonEnabled(true); // not at start: its icon reads the system's icon theme
    show();
    if (!selected.isEmpty() && selected.size() < 100 && !selected.contains(QChar::ParagraphSeparator))
        m_line->setText(selected);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    markAll();
}

void FindBar::close()
{
    hide();
    if (m_rich) {
        m_rich->setExtraSelections({});
        m_rich->setFocus();
    } else if (m_plain) {
        m_plain->setExtraSelections({});
        m_plain->setFocus();
    }
}

void FindBar::findNext()
{
    if (m_line->text().isEmpty())
        open();
    else
        find(true, false);
}

void FindBar::findPrevious()
{
    if (m_line->text().isEmpty())
        open();
    else
        find(false, false);
}

void FindBar::refresh()
{
    if (isVisible())
        markAll();
}

void FindBar::find(bool forward, bool fromStart)
{
    const QString needle = m_line->text();
    if (!document() || needle.isEmpty()) {
        markAll();
        return;
    }
    bool found = moveTo(forward, fromStart);
    if (!found && m_following && m_following(needle, forward))
        found = moveTo(forward, true);
    if (!found)
        found = moveTo(forward, true); // over again from the other end
    if (!found)
        clearSelection();
    markAll();
}

bool FindBar::moveTo(bool forward, bool fromEdge)
{
    return m_rich ? moveCursor(m_rich, m_line->text(), forward, fromEdge)
                  : m_plain && moveCursor(m_plain, m_line->text(), forward, fromEdge);
}

void FindBar::clearSelection()
{
    const auto clear = [](auto *edit) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(cursor.selectionStart());
        edit->setTextCursor(cursor);
    };
    if (m_rich)
        clear(m_rich);
    else if (m_plain)
        clear(m_plain);
}

void FindBar::markAll()
{
    QList<QTextEdit::ExtraSelection> marks;
    int count = 0;
    int current = 0;
    const QString needle = m_line->text();
    if (QTextDocument *text = document(); text && !needle.isEmpty()) {
        const int position = (m_rich ? m_rich->textCursor() : m_plain->textCursor()).selectionStart();
        QTextEdit::ExtraSelection mark;
        const Theme theme = Theme::of(palette());
        mark.format.setBackground(theme.found);
        mark.format.setForeground(theme.text);
        for (mark.cursor = text->find(needle, 0); !mark.cursor.isNull();
             mark.cursor = text->find(needle, mark.cursor)) {
            ++count;
            if (mark.cursor.selectionStart() == position)
                current = count;
            if (count <= mostMarks)
                marks << mark;
        }
    }
    if (m_rich)
        m_rich->setExtraSelections(marks);
    else if (m_plain)
        m_plain->setExtraSelections(marks);
    if (needle.isEmpty())
        m_count->clear();
    else
        m_count->setText(count == 0 ? tr("not here") : tr("%1 of %2").arg(current).arg(count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            key->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftmarks.h"

#include "ui/theme/theme.h"
#include "ui/writing/texteditor.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr int markProperty = QTextFormat::UserProperty + 71; ///< tells our marks from those of a search
constexpr qsizetype shortPlace = 40;
constexpr qsizetype mostMarks = 60;
constexpr qsizetype mostEdits = 4000;

} // namespace

DraftMarks::DraftMarks(TextEditor &editor) : QObject(&editor), m_editor(editor)
{
    connect(editor.document(), &QTextDocument::contentsChange, this, [this](int at, int removed, int added) {
        ++m_revision;
        if (m_edits.size() < mostEdits)
            m_edits.append({m_revision, at, removed, added});
    });
}

void DraftMarks::setBase(quint64 revision)
{
    m_edits.removeIf([revision](const Edit &edit) { return edit.revision <= revision; });
}

feedback::Place DraftMarks::placeNow(const feedback::Place &place) const
{
    qsizetype from = place.offset;
    qsizetype to = place.end();
    for (const Edit &edit : m_edits) {
        const qsizetype gone = edit.at + edit.removed;
        if (edit.at >= to)
            continue;
        if (gone <= from) {
            from += edit.added - edit.removed;
            to += edit.added - edit.removed;
        } else if (edit.at <= from && gone >= to) {
            return {};
        } else {
            // A part of it changed: what is left of it, with what was put in.
            to = std::max(edit.at, to - edit.removed) + edit.added;
            from = std::min(from, edit.at);
        }
    }
    const qsizetype end = m_editor.document()->characterCount() - 1;
    from = std::clamp<qsizetype>(from, 0, end);
    return {from, std::clamp<qsizetype>(to, from, end) - from};
}

void DraftMarks::show(const QList<feedback::Place> &places)
{
    QList<QTextEdit::ExtraSelection> marks = m_editor.extraSelections();
    const auto before = marks.size();
    marks.removeIf(
        [](const QTextEdit::ExtraSelection &mark) { return mark.format.hasProperty(markProperty); });
    if (places.isEmpty() && marks.size() == before)
        return;
    QColor colour = Theme::of(m_editor.palette()).accent;
    colour.setAlpha(64);
    for (const feedback::Place &place : places.mid(0, mostMarks)) {
        const feedback::Place now = placeNow(place);
        if (now.length == 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(static_cast<int>(now.offset));
        mark.cursor.setPosition(static_cast<int>(now.end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(colour);
        mark.format.setProperty(markProperty, true);
        marks.append(mark);
    }
    m_editor.setExtraSelections(marks);
}

void DraftMarks::reveal(const feedback::Place &place)
{
    const QTextBlock block = m_editor.document()->findBlock(static_cast<int>(placeNow(place).offset));
    const QRectF area = m_editor.rectOf(block);
    if (area.top() < 0 || area.top() > m_editor.viewport()->height() - m_editor.fontMetrics().height())
        m_editor.verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - 1));
}

void DraftMarks::goTo(const feedback::Place &place)
{
    const feedback::Place now = placeNow(place);
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(static_cast<int>(now.offset));
    if (now.length <= shortPlace)
        cursor.setPosition(static_cast<int>(now.end()), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidentialline.h"

#include "ui/theme/theme.h"
#include "ui/writing/texteditor.h"

#include <QPainter>
#include <QStyleOption>
#include <QTextBlock>
#include <QTextLayout>

namespace starling::ui {
namespace {

constexpr int quietMs = 250;   ///< typing is not slowed by looking
constexpr int sideMargin = 14; // that of the other bars
constexpr int upperMargin = 6;
constexpr int groundAlpha = 56;

} // namespace

ConfidentialLine::ConfidentialLine(TextEditor &editor, QWidget *parent)
    : QToolButton(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("confidentialLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &ConfidentialLine::look);
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_names.isEmpty())
            m_timer.start();
    });
    editor.addOverlay([this](QPainter &painter, const QRect &rect) { paintMarks(painter, rect); });
    connect(this, &QToolButton::clicked, this, &ConfidentialLine::goToNext);
}

void ConfidentialLine::setNames(const QList<ConfidentialName> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_matcher = ConfidentialMatcher(names);
    look();
    m_editor.viewport()->update();
}

void ConfidentialLine::look()
{
    m_places = m_matcher.isEmpty() ? QList<ConfidentialPlace>{} : m_matcher.places(m_editor.text());
    QStringList found;
    for (const ConfidentialPlace &place : std::as_const(m_places)) {
        const QString each = QStringLiteral("%1 → %2").arg(m_names.at(place.name).name.simplified(),
                                                           m_matcher.replacementOf(place.name).simplified());
        if (!found.contains(each))
            found += each;
    }
    setVisible(!found.isEmpty());
    m_shown = tr("Must not leave: %1").arg(found.join(QStringLiteral(", ")));
    setText(QString(m_shown).replace(u'&', QStringLiteral("&&")));
    const QString help =
        tr("These names are in the text. They are replaced in what you export or print. Click to go to "
           "the next one.");
    setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(m_shown.toHtmlEscaped(), help.toHtmlEscaped()));
    update();
}

QSize ConfidentialLine::sizeHint() const
{
    return {0, fontMetrics().height() + 2 * upperMargin};
}

void ConfidentialLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.wash);
    painter.setPen(theme.text);
    const QRect inner = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_shown, Qt::ElideRight, inner.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ConfidentialLine::paintMarks(QPainter &painter, const QRect &rect) const
{
    if (m_matcher.isEmpty())
        return;
    painter.save();
    for (QTextBlock block = m_editor.firstBlockInSight(); block.isValid(); block = block.next()) {
        const QRectF area = m_editor.rectOf(block);
        if (area.top() > rect.bottom())
            break;
        if (!block.isVisible() || area.bottom() < rect.top())
            continue;
        for (const ConfidentialPlace &place : marks(block.text()))
            paintMark(painter, block, place);
    }
    painter.restore();
}

void ConfidentialLine::paintMark(QPainter &painter, const QTextBlock &block,
                                 const ConfidentialPlace &place) const
{
    const QColor line = Theme::of(m_editor.palette()).warning;
    QColor ground = line;
    ground.setAlpha(groundAlpha);
    const QPointF origin = m_editor.rectOf(block).topLeft() + block.layout()->position();
    const int end = static_cast<int>(place.start + place.length);
    for (int at = static_cast<int>(place.start); at < end;) { // a name may go on in the line below
        const QTextLine part = block.layout()->lineForTextPosition(at);
        if (!part.isValid() || part.textStart() + part.textLength() <= at)
            return;
        const int to = qMin(end, part.textStart() + part.textLength());
        const qreal from = part.cursorToX(at);
        const QRectF box(origin.x() + from, origin.y() + part.y(), part.cursorToX(to) - from, part.height());
        painter.fillRect(box, ground);
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), line);
        at = to;
    }
}

void ConfidentialLine::goToNext()
{
    if (m_places.isEmpty())
        return;
    const int position = m_editor.textCursor().position();
    const ConfidentialPlace *next = &m_places.first();
    for (const ConfidentialPlace &place : std::as_const(m_places)) {
        if (place.start >= position) {
            next = &place;
            break;
        }
    }
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(static_cast<int>(next->start));
    cursor.setPosition(static_cast<int>(next->start + next->length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace starling::ui

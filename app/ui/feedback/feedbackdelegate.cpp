// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackdelegate.h"

#include "feedbackmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace starling::ui {

using Kind = FeedbackRow::Kind;
using Mark = FeedbackRow::Mark;

namespace {

constexpr int side = 12; ///< free on the left and right of a line
constexpr int gap = 8;
constexpr int above = 4;
constexpr int mostHeights = 2000;
constexpr double fullBar = 75; ///< per cent of the words that fill a bar
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

FeedbackDelegate::FeedbackDelegate(const FeedbackModel &model, QAbstractItemView &view)
    : QStyledItemDelegate(&view), m_model(model), m_view(view)
{
}

QFont FeedbackDelegate::smallFont() const
{
    QFont font = m_view.font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QString FeedbackDelegate::insertText() const
{
    return tr("Insert");
}

QRect FeedbackDelegate::buttonOf(const QRect &line) const
{
    const QFontMetrics metrics(m_view.font());
    const int width = metrics.horizontalAdvance(insertText()) + 20;
    const int height = metrics.height() + 6;
    return {line.right() - side - width, line.top() + (line.height() - height) / 2, width, height};
}

FeedbackDelegate::Layout FeedbackDelegate::layoutOf(const FeedbackRow &row, const QRect &line) const
{
    const QFontMetrics metrics(m_view.font());
    const QFontMetrics small(smallFont());
    Layout layout;
    const int extent = qRound(metrics.height() * 0.72);
    int left = line.left() + side;
    int right = line.right() - side;
    if (row.mark != Mark::None) {
        layout.mark = QRect(left, line.top() + above + (metrics.height() - extent) / 2, extent, extent);
        left += extent + gap;
    }
    if (row.kind == Kind::Story) {
        right = buttonOf(line).left() - gap;
    } else if (!row.side.isEmpty()) {
        const int width = small.horizontalAdvance(row.side) + 2;
        layout.side = QRect(right - width, line.top() + above, width, metrics.height());
        right -= width + gap;
    }
    const QRect area(left, line.top() + above, std::max(40, right - left), 10'000);
    layout.text = metrics.boundingRect(area, wrapped, row.text);
    layout.text.setWidth(area.width());
    layout.detail = QRect(left, layout.text.bottom() + 1, area.width(), 0);
    if (!row.detail.isEmpty()) {
        const QRect room(left, layout.text.bottom() + 1,
                         std::max(40, (row.kind == Kind::Story ? right : line.right() - side) - left),
                         10'000);
        layout.detail = small.boundingRect(room, wrapped, row.detail);
        layout.detail.setWidth(room.width());
    }
    return layout;
}

QSize FeedbackDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FeedbackRow &row = m_model.rows().at(index.row());
    const int width = m_view.viewport()->width();
    const QString key = QStringLiteral("%1|%2|%3|%4|%5")
                            .arg(width)
                            .arg(static_cast<int>(row.kind))
                            .arg(row.text, row.side, row.detail);
    const auto known = m_heights.constFind(key);
    if (known != m_heights.cend())
        return {width, *known};
    const QFontMetrics metrics(m_view.font());
    int height = 0;
    if (row.kind == Kind::Heading) {
        height = metrics.height() + 14;
    } else if (row.kind == Kind::Share) {
        height = metrics.height() + 6;
    } else {
        const Layout layout = layoutOf(row, QRect(0, 0, width, 0));
        height = std::max(layout.text.bottom(), layout.detail.bottom()) + 1 + above;
        if (row.kind == Kind::Story)
            height = std::max(height, metrics.height() + 14);
    }
    if (m_heights.size() > mostHeights)
        m_heights.clear();
    m_heights.insert(key, height);
    return {width, height};
}

void FeedbackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const FeedbackRow &row = m_model.rows().at(index.row());
    m_theme = Theme::of(m_view.palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected) && m_view.hasFocus();
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.wash);
        if (current)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              m_theme.accent);
    }
    painter->setFont(m_view.font());
    if (row.kind == Kind::Heading) {
        paintHeading(painter, row, option.rect);
    } else if (row.kind == Kind::Share) {
        paintShare(painter, row, option.rect);
    } else {
        const Layout layout = layoutOf(row, option.rect);
        paintMark(painter, row.mark, layout.mark);
        painter->setPen(row.kind == Kind::Note ? m_theme.muted : m_theme.text);
        painter->drawText(layout.text, wrapped, row.text);
        painter->setFont(smallFont());
        painter->setPen(m_theme.muted);
        if (!layout.side.isNull())
            painter->drawText(layout.side, Qt::AlignRight | Qt::AlignVCenter, row.side);
        if (!row.detail.isEmpty())
            painter->drawText(layout.detail, wrapped, row.detail);
        if (row.kind == Kind::Story) {
            const QRectF button = QRectF(buttonOf(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
            painter->setPen(QPen(m_theme.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(button, 4, 4);
            painter->setFont(m_view.font());
            painter->drawText(button, Qt::AlignCenter, insertText());
        }
    }
    painter->restore();
}

void FeedbackDelegate::paintHeading(QPainter *painter, const FeedbackRow &row, const QRect &line) const
{
    if (line.top() > 0 || m_view.verticalScrollBar()->value() > 0)
        painter->fillRect(QRect(line.left(), line.top(), line.width(), 1), m_theme.hairline);
    const QRect inner = line.adjusted(side, 4, -side, 0);
    // A triangle that points down where the part is open.
    const double extent = painter->fontMetrics().height() * 0.28;
    const QPointF middle(inner.left() + extent, inner.center().y() + 1.0);
    QPolygonF triangle;
    if (m_model.isFolded(row.part))
        triangle << middle + QPointF(-extent * 0.6, -extent) << middle + QPointF(extent * 0.8, 0)
                 << middle + QPointF(-extent * 0.6, extent);
    else
        triangle << middle + QPointF(-extent, -extent * 0.6) << middle + QPointF(extent, -extent * 0.6)
                 << middle + QPointF(0, extent * 0.8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.muted);
    painter->drawPolygon(triangle);
    QFont font = m_view.font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.text);
    const QRect words = inner.adjusted(qRound(extent * 2) + gap, 0, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, row.text);
    painter->setFont(smallFont());
    painter->setPen(m_theme.muted);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, row.side);
}

void FeedbackDelegate::paintShare(QPainter *painter, const FeedbackRow &row, const QRect &line) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect inner = line.adjusted(side, 0, -side, 0);
    const int name = metrics.horizontalAdvance(tr("Situation")) + gap;
    painter->setPen(m_theme.text);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, row.text);
    const QFontMetrics small(smallFont());
    const QString band = tr("usual %1–%2%").arg(row.band.least).arg(row.band.most);
    const int figures = small.horizontalAdvance(tr("usual %1–%2%").arg(44).arg(44));
    const int percent = small.horizontalAdvance(QStringLiteral("100%")) + gap;
    const bool roomy = inner.width() > name + percent + figures + 90;
    const int tail = percent + (roomy ? figures + gap : 0);
    painter->setFont(smallFont());
    const int share = qRound(row.percent);
    const bool within = share >= row.band.least && share <= row.band.most;
    painter->setPen(within ? m_theme.muted : m_theme.warning);
    const QRect right(inner.right() - tail + 1, inner.top(), tail, inner.height());
    painter->drawText(right.adjusted(0, 0, roomy ? -figures - gap : 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                      row.side);
    painter->setPen(m_theme.muted);
    if (roomy)
        painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, band);
    const double height = std::max(6.0, metrics.height() * 0.42);
    const QRectF track(inner.left() + name, inner.center().y() - height / 2 + 0.5,
                       std::max(20, inner.width() - name - tail - gap), height);
    const auto x = [&track](double value) {
        return track.left() + track.width() * std::min(1.0, value / fullBar);
    };
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.hairline);
    painter->drawRoundedRect(track, 2, 2);
    if (row.percent > 0) {
        painter->setBrush(within ? m_theme.accent : m_theme.warning);
        painter->drawRoundedRect(QRectF(track.left(), track.top(), x(row.percent) - track.left(), height), 2,
                                 2);
    }
    // The usual band as a bracket above and below the bar: seen on any filling.
    painter->setPen(QPen(m_theme.text, 1.2));
    for (const double edge : {x(row.band.least), x(row.band.most)})
        painter->drawLine(QPointF(edge, track.top() - 3), QPointF(edge, track.bottom() + 3));
    painter->drawLine(QPointF(x(row.band.least), track.bottom() + 3),
                      QPointF(x(row.band.most), track.bottom() + 3));
}

void FeedbackDelegate::paintMark(QPainter *painter, Mark mark, const QRect &place) const
{
    if (mark == Mark::None)
        return;
    const QRectF circle = QRectF(place).adjusted(1, 1, -1, -1);
    painter->setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Covered: { // a full circle with a tick
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawEllipse(circle);
        QPainterPath tick;
        tick.moveTo(circle.left() + circle.width() * 0.26, circle.top() + circle.height() * 0.54);
        tick.lineTo(circle.left() + circle.width() * 0.44, circle.top() + circle.height() * 0.71);
        tick.lineTo(circle.left() + circle.width() * 0.76, circle.top() + circle.height() * 0.32);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.page, 1.6));
        painter->drawPath(tick);
        break;
    }
    case Mark::Touched: // half of one
        painter->setPen(QPen(m_theme.accent, 1.4));
        painter->drawEllipse(circle);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawChord(circle, 90 * 16, 180 * 16);
        break;
    case Mark::Missing: // an empty one
        painter->setPen(QPen(m_theme.muted, 1.4));
        painter->drawEllipse(circle);
        break;
    case Mark::Doubt: { // a triangle
        QPolygonF triangle;
        triangle << QPointF(circle.center().x(), circle.top()) << circle.bottomRight() << circle.bottomLeft();
        painter->setPen(QPen(m_theme.warning, 1.4));
        painter->drawPolygon(triangle);
        const double middle = circle.center().x();
        painter->drawLine(QPointF(middle, circle.top() + circle.height() * 0.38),
                          QPointF(middle, circle.top() + circle.height() * 0.65));
        painter->drawPoint(QPointF(middle, circle.top() + circle.height() * 0.84));
        break;
    }
    case Mark::Neutral:
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.muted);
        painter->drawEllipse(circle.center(), 2.0, 2.0);
        break;
    case Mark::None:
        break;
    }
}

} // namespace starling::ui

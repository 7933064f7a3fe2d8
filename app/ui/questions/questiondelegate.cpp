// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondelegate.h"

#include "core/study.h"
#include "masterymark.h"
#include "questionlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/wording.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace starling::ui {
namespace {

constexpr int margin = 10;
constexpr int padding = 7;

QFont secondFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

/// At most two lines, the second one cut short where the title goes on.
void drawTitle(QPainter &painter, const QRect &area, const QString &text, const QFontMetrics &metrics)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    const int firstLength = line.textLength();
    layout.endLayout();
    painter.drawText(QRect(area.topLeft(), QSize(area.width(), metrics.height())),
                     Qt::AlignLeft | Qt::AlignVCenter, text.left(firstLength).trimmed());
    if (firstLength < text.size()) {
        painter.drawText(area.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text.mid(firstLength), Qt::ElideRight, area.width()));
    }
}

int markExtent(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.86);
}

} // namespace

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics first(option.font);
    const QFontMetrics second(secondFont(option.font));
    return {160, 2 * first.height() + second.height() + 3 + 2 * padding};
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, theme.wash);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = theme.wash;
        hover.setAlphaF(0.45F);
        painter->fillRect(option.rect, hover);
    }

    const QVariant value = index.data(QuestionListModel::RowRole);
    if (value.isValid()) {
        const auto row = value.value<QuestionRow>();
        const QFontMetrics first(option.font);
        const QFont small = secondFont(option.font);
        const QFontMetrics second(small);
        const QRect area = option.rect.adjusted(margin, padding, -margin, -padding);
        const int mark = markExtent(first);
        const QRect markRect(area.left(), area.top() + (first.height() - mark) / 2, mark, mark);
        paintMasteryMark(*painter, markRect, row.mastery,
                         row.mastery == Mastery::New ? theme.muted : theme.accent, theme.page);

        const int left = area.left() + mark + 8;
        const QRect title(left, area.top(), area.right() - left + 1, 2 * first.height());
        painter->setFont(option.font);
        painter->setPen(theme.text);
        drawTitle(*painter, title, QStringLiteral("%1. %2").arg(row.number).arg(row.title), first);

        // The draft comes first: a narrow list cuts the end.
        QString line = row.hasDraft ? QuestionListModel::tr("draft") + QStringLiteral(" · ") : QString();
        line += Wording::of(row.category) + QStringLiteral(" · ") + Wording::of(row.difficulty);
        if (const QString pack = index.data(QuestionListModel::PackTitleRole).toString(); !pack.isEmpty())
            line += QStringLiteral(" · ") + pack;
        const QRect below(left, title.bottom() + 4, title.width(), second.height());
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          second.elidedText(line, Qt::ElideRight, below.width()));
    }
    if (selected && focused) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool QuestionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // The title in full; escaped, because tool tips guess at HTML.
    const QString title = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(),
                       title.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(title.toHtmlEscaped()),
                       view);
    return true;
}

} // namespace starling::ui

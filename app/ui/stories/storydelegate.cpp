// SPDX-License-Identifier: GPL-3.0-or-later
#include "storydelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowlook.h"
#include "ui/widgets/textlines.h"

#include <QAbstractItemView>
#include <QPainter>

namespace starling::ui {
namespace {

constexpr int margin = 10;
constexpr int padding = 6;

QString titleOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().section(u'\n', 0, 0);
}

QString detailOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().section(u'\n', 1).simplified();
}

int titleLines(const QString &title, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(title) > width ? 2 : 1;
}

} // namespace

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * margin;
    int height =
        QFontMetrics(option.font).height() * titleLines(titleOf(index), option.font, width) + 2 * padding;
    if (!detailOf(index).isEmpty())
        height += 2 + QFontMetrics(secondFont(option.font)).height();
    return {0, height};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    painter->save();
    // The current one is what is in sight beside the list, selected or not.
    const bool chosen =
        option.state.testFlag(QStyle::State_Selected) || (view && view->currentIndex() == index);
    paintRowGround(*painter, option, theme, chosen, chosen);
    const QRect area = option.rect.adjusted(margin, padding, -margin, -padding);
    const QString title = titleOf(index);
    const int lines = titleLines(title, option.font, area.width());
    painter->setFont(option.font);
    painter->setPen(theme.text);
    drawLines(*painter, area, title, lines);
    painter->setFont(secondFont(option.font));
    painter->setPen(theme.muted);
    drawLines(*painter, area.adjusted(0, lines * QFontMetrics(option.font).height() + 2, 0, 0),
              detailOf(index), 1);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondelegate.h"

#include "core/study.h"
#include "masterymark.h"
#include "passagefit.h"
#include "questionlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlook.h"
#include "ui/widgets/textlines.h"
#include "ui/wording.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace starling::ui {
namespace {

constexpr int margin = 10;
constexpr int padding = 7;

/// Hits as the layout marks them; `offset` is what stands before the text they are places of.
QList<QTextLayout::FormatRange> marksOf(const QList<TextSpan> &hits, qsizetype offset, const Theme &theme)
{
    QList<QTextLayout::FormatRange> marks;
    for (const TextSpan &hit : hits) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(hit.start + offset);
        mark.length = static_cast<int>(hit.length);
        mark.format.setBackground(theme.found);
        mark.format.setForeground(theme.text); // the muted of second lines is hard to read on it
        marks << mark;
    }
    return marks;
}

/// The mark of a question that has a draft: a pen on its line.
void drawPen(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const auto at = [&area](qreal x, qreal y) {
        return QPointF(area.left() + area.width() * x, area.top() + area.height() * y);
    };
    const qreal stroke = area.height() / 10;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stroke * 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at(0.80, 0.16), at(0.40, 0.60));
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at(0.36, 0.64), at(0.26, 0.76));
    painter.drawLine(at(0.22, 0.90), at(0.84, 0.90));
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
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // Several may be selected; the bar is at the one that is in sight on the right.
    const bool current = view ? view->currentIndex() == index : selected;
    paintRowGround(*painter, option, theme, selected, current);

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
        const QVariant found = index.data(QuestionListModel::HitsRole);
        const RowHits hits = found.isValid() ? found.value<RowHits>() : RowHits{};
        const QString before = QStringLiteral("%1. ").arg(row.number);
        const Passage whole{.text = row.title, .hits = hits.title};
        const bool titleAlone = hitNeedsTwoLines(before, whole, first, title.width());
        const Passage passage = titleAlone ? Passage{} : hits.first.passage;
        const int lines = passage.isEmpty() ? 2 : 1;
        // A hit beyond what is in sight is brought into it; the first of two lines ends with a word.
        const int room = lines == 1 ? title.width() : title.width() * 8 / 5;
        const Passage shown = passageFitting(whole, first, room - first.horizontalAdvance(before));
        drawLines(*painter, title, before + shown.text, lines, marksOf(shown.hits, before.size(), theme));
        if (!passage.isEmpty()) {
            painter->setFont(small);
            painter->setPen(theme.muted);
            const Passage fitting = passageFitting(passage, second, title.width());
            drawLines(*painter, title.adjusted(0, first.height(), 0, 0), fitting.text, 1,
                      marksOf(fitting.hits, 0, theme));
        }

        QRect below(left, title.bottom() + 4, title.width(), second.height());
        if (row.hasDraft) {
            const QRect pen(below.right() - below.height() + 1, below.top(), below.height(), below.height());
            drawPen(*painter, pen, theme.accent);
            below.setRight(pen.left() - 2);
        }
        painter->setFont(small);
        if (row.edited) {
            const QString word = row.hasNewer ? tr("newer text") : tr("edited");
            const int width = second.horizontalAdvance(word);
            painter->setPen(row.hasNewer ? theme.accent : theme.muted);
            painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, word);
            below.setRight(below.right() - width - 8);
        }
        painter->setPen(theme.muted);
        const QString line = Wording::of(row.category) + QStringLiteral(" · ") + Wording::of(row.difficulty);
        const QString pack = index.data(QuestionListModel::PackTitleRole).toString();
        drawLines(*painter, below, withPackFitting(line, pack, second, below.width()), 1);
    }
    if (current && focused) {
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
    QString text;
    if (!title.isEmpty())
        text = QStringLiteral("<p>%1</p>").arg(title.toHtmlEscaped());
    if (const QString pack = index.data(QuestionListModel::PackTitleRole).toString(); !pack.isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(pack.toHtmlEscaped());
    const auto row = index.data(QuestionListModel::RowRole).value<QuestionRow>();
    if (row.edited)
        text += QStringLiteral("<p>%1</p>").arg(Wording::ofEdited(row.hasNewer).toHtmlEscaped());
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace starling::ui

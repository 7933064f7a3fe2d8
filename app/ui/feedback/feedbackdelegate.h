// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbackrow.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace starling::ui {

class FeedbackModel;

/// Paints a line of the hints: its mark, its words and what is behind and below them. Keeps the heights it
/// has worked out: a list is laid out again after every change.
class FeedbackDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FeedbackDelegate(const FeedbackModel &model, QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where "Insert" is in a line about a story.
    [[nodiscard]] QRect buttonOf(const QRect &line) const;
    void forgetHeights() { m_heights.clear(); }

private:
    struct Layout
    {
        QRect mark;
        QRect text;
        QRect side;
        QRect detail;
    };
    [[nodiscard]] Layout layoutOf(const FeedbackRow &row, const QRect &line) const;
    void paintHeading(QPainter *painter, const FeedbackRow &row, const QRect &line) const;
    void paintShare(QPainter *painter, const FeedbackRow &row, const QRect &line) const;
    void paintMark(QPainter *painter, FeedbackRow::Mark mark, const QRect &place) const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QString insertText() const;

    const FeedbackModel &m_model;
    QAbstractItemView &m_view;
    mutable QHash<QString, int> m_heights;
    mutable Theme m_theme;
};

} // namespace starling::ui

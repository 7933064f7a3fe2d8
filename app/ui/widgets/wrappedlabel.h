// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace starling::ui {

/// A label of plain text that wraps in the width it is given. To propose a width of its own, QLabel lays the
/// text out in several; nobody asks for that here.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    QSize sizeHint() const override { return {1, fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace starling::ui {

/// A line of parts with " · " between them, the most important first. Where there is no room for all of
/// them, the last ones are left out; then all of it stands in the tooltip.
class PartsLine : public QLabel
{
public:
    explicit PartsLine(QWidget *parent);

    /// As it is in sight.
    [[nodiscard]] QString shown() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace starling::ui {

/// A flat row of tabs with a line under the current one. Where the row is too narrow, it gives up padding,
/// then letter size, before it cuts a name.
class SectionTabBar : public QTabBar
{
public:
    explicit SectionTabBar(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void changeEvent(QEvent *event) override;

private:
    void fit();

    QFont m_fitting; ///< that the names fit with
    int m_padding;   ///< on each side of a name
};

} // namespace starling::ui

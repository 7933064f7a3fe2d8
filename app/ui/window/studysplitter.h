// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <functional>

namespace starling::ui {

/// The tabs and what the person writes. Until the person drags it, it shares the room by itself: below the
/// tabs the answer has some lines also in a low window. What was dragged is kept for beside and below apart.
class StudySplitter : public QSplitter
{
public:
    /// `need`: the least height for writing below the tabs.
    StudySplitter(std::function<int()> need, QWidget *parent);

    void arrange(bool beside);
    void shareOut();
    /// The part of the room that the person gave to writing; 0 for none.
    [[nodiscard]] double share(bool beside) const { return m_share[beside]; }
    void setShare(bool beside, double share);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::function<int()> m_need;
    double m_share[2]{}; ///< below, beside
};

} // namespace starling::ui

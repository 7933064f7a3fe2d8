// SPDX-License-Identifier: GPL-3.0-or-later
#include "studysplitter.h"

#include <utility>

namespace starling::ui {
namespace {

constexpr double usualShare = 0.4;
constexpr double mostByItself = 0.6;

} // namespace

StudySplitter::StudySplitter(std::function<int()> need, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_need(std::move(need))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const QList<int> parts = sizes();
        const int all = parts.at(0) + parts.at(1);
        if (all > 0)
            m_share[orientation() == Qt::Horizontal] = parts.at(1) / static_cast<double>(all);
    });
}

void StudySplitter::arrange(bool beside)
{
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    shareOut();
}

void StudySplitter::setShare(bool beside, double share)
{
    m_share[beside] = qBound(0.0, share, 1.0);
    shareOut();
}

void StudySplitter::shareOut()
{
    const bool beside = orientation() == Qt::Horizontal;
    const int all = (beside ? width() : height()) - handleWidth();
    if (count() < 2 || all <= 0)
        return;
    double writing = all * (m_share[beside] > 0 ? m_share[beside] : usualShare);
    if (!beside && m_share[beside] <= 0)
        writing = qMax(writing, qMin<double>(m_need(), all * mostByItself));
    setSizes({all - qRound(writing), qRound(writing)});
}

void StudySplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    shareOut();
}

} // namespace starling::ui

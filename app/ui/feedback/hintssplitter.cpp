// SPDX-License-Identifier: GPL-3.0-or-later
#include "hintssplitter.h"

#include <QApplication>
#include <QLayout>

namespace starling::ui {
namespace {

constexpr int roomForBoth = 80; ///< characters

} // namespace

HintsSplitter::HintsSplitter(QWidget *draft, QWidget *hints, int besideShare, int belowShare)
    : QSplitter(Qt::Vertical, draft->parentWidget()), m_share{belowShare, besideShare}
{
    QWidget *focus = QApplication::focusWidget(); // it is lost on the way to another parent
    setChildrenCollapsible(false);
    setHandleWidth(1);
    delete draft->parentWidget()->layout()->replaceWidget(draft, this);
    draft->setMinimumSize(120, 60);
    addWidget(draft);
    addWidget(hints);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    draft->show();
    show();
    if (focus && draft->isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const QList<int> parts = sizes();
        const bool beside = orientation() == Qt::Horizontal;
        m_share[beside] = 100 * parts.at(1) / qMax(1, parts.at(0) + parts.at(1));
        Q_EMIT shareChanged(beside, m_share[beside]);
    });
}

void HintsSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void HintsSplitter::arrange()
{
    const bool beside = width() >= roomForBoth * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == wanted && m_arranged)
        return;
    m_arranged = true;
    setOrientation(wanted);
    setSizes({1000 - 10 * m_share[beside], 10 * m_share[beside]});
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomatch.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {

NoMatch::NoMatch(QListView *list)
    : QWidget(list->viewport()), m_list(list), m_text(new QLabel(this)), m_allPacks(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_allPacks->setObjectName(QStringLiteral("searchAllPacks"));
    m_allPacks->setText(tr("Search All Packs"));
    m_allPacks->setAutoDefault(true); // Enter presses it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addWidget(m_text);
    column->addWidget(m_allPacks, 0, Qt::AlignLeft);
    connect(m_allPacks, &QPushButton::clicked, this, &NoMatch::allPacksRequested);
    QWidget::setTabOrder(list, m_allPacks);
    hide();
}

void NoMatch::showFor(const QString &search, bool offersAllPacks)
{
    m_text->setText(tr("Nothing found for “%1”.").arg(search));
    m_allPacks->setVisible(offersAllPacks);
    const int width = m_list->viewport()->width();
    setGeometry(0, 0, width, qMax(layout()->heightForWidth(width), layout()->sizeHint().height()));
    show();
}

bool NoMatch::isOffering() const
{
    return m_allPacks->isVisible();
}

void NoMatch::focusOffer()
{
    m_allPacks->setFocus(Qt::TabFocusReason);
}

} // namespace starling::ui

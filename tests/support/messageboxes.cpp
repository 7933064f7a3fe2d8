// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageboxes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>

namespace starling::test {

MessageBoxes::MessageBoxes()
{
    m_timer.setInterval(10);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { answerOpenBox(); });
    m_timer.start();
}

void MessageBoxes::answerOpenBox()
{
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    if (!box || !box->isVisible())
        return;
    m_texts << box->text() + u'\n' + box->informativeText();
    for (QAbstractButton *button : box->buttons()) {
        if (!m_answer.isEmpty() && button->text().remove(u'&') == m_answer) {
            button->click();
            return;
        }
    }
    box->accept();
}

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

#include <QFrame>

namespace starling {
class Editing;
}

namespace starling::ui {

/// Stands above an edited question whose pack has a newer text: shows what differs, takes the newer text or
/// keeps the person's. Hidden otherwise.
class NewerBar : public QFrame
{
    Q_OBJECT

public:
    explicit NewerBar(Editing &editing, QWidget *parent = nullptr);

    void showQuestion(const StudyQuestion &question);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void compare();

    Editing &m_editing;
    StudyQuestion m_question;
};

/// The question as one plain text, with the names of its sections: what is compared.
QString comparableText(const Question &question);

} // namespace starling::ui

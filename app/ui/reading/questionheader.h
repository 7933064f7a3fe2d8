// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace starling::ui {

/// The question itself, where it comes from, and the three marks of mastery.
class QuestionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionHeader(QWidget *parent = nullptr);

    void showQuestion(const StudyQuestion &question);
    void showNothing();
    void setMastery(Mastery mastery);

Q_SIGNALS:
    void masteryChosen(starling::Mastery mastery);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupText();
    void setupMastery();
    void applyColours();

    QLabel *m_title;
    QLabel *m_origin;
    QWidget *m_marks;
    QButtonGroup *m_mastery;
};

} // namespace starling::ui

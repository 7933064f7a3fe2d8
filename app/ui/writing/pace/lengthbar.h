// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakingtime.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace starling::ui {

/// How long the answer is: words and time to say it against the target, for the whole and for each STAR part.
class LengthBar : public QWidget
{
    Q_OBJECT

public:
    explicit LengthBar(QWidget *parent = nullptr);

    void showText(const QString &text, bool isAnswer);
    void setPace(int wordsPerMinute);
    void setTarget(int seconds); ///< 0: the usual one
    [[nodiscard]] int pace() const { return m_pace; }
    void setColours();
    [[nodiscard]] int firstRowHeight() const;

Q_SIGNALS:
    void targetChosen(int seconds);
    void measureRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void show();
    void showParts();
    void fitParts();
    void askTarget();

    QLabel *m_words;
    QLabel *m_parts;
    QToolButton *m_time;
    QStringList m_partLines; ///< the same in fewer words each
    AnswerLength m_length;
    int m_pace = usualPace;
    int m_target = usualTargetSeconds;
    bool m_isAnswer = true;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>

namespace starling::test {

/// Closes every message box that opens while it lives by its default or only button, and keeps what it said.
class MessageBoxes
{
public:
    MessageBoxes();

    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    /// The button to press, as its text without the access key; empty for the default one.
    void setAnswer(const QString &button) { m_answer = button; }

private:
    void answerOpenBox();

    QTimer m_timer;
    QStringList m_texts;
    QString m_answer;
};

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace starling::ui {

/// Light or dark: as the system has it, or as the person chose.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// `lastDark` is what the system had when the program was last used: shown until the system answers.
    explicit Appearance(Choice choice, bool lastDark, QObject *parent = nullptr);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool systemIsDark() const { return m_systemDark; }

private:
    void setSystemDark(bool dark);
    void apply();

    Choice m_choice;
    bool m_systemDark;
};

/// Follows the system's light or dark. Calls `changed` with what it is now and at every change, as long as
/// `context` lives. One twin for each way to ask (systemscheme_*.cpp).
void followSystemScheme(QObject *context, std::function<void(bool dark)> changed);

} // namespace starling::ui

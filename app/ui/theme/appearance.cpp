// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "edgedfusion.h"
#include "theme.h"

#include <QApplication>
#include <QStyle>

namespace starling::ui {

Appearance::Appearance(Choice choice, bool lastDark, QObject *parent)
    : QObject(parent), m_choice(choice), m_systemDark(lastDark)
{
    apply();
    if (m_choice == Choice::System)
        followSystemScheme(this, [this](bool dark) { setSystemDark(dark); });
}

void Appearance::setChoice(Choice choice)
{
    const Choice before = std::exchange(m_choice, choice);
    if (before == choice)
        return;
    apply();
    if (choice == Choice::System)
        followSystemScheme(this, [this](bool dark) { setSystemDark(dark); });
}

void Appearance::setSystemDark(bool dark)
{
    if (std::exchange(m_systemDark, dark) != dark && m_choice == Choice::System)
        apply();
}

void Appearance::apply()
{
    // A native style brings its own colours and changes them with the system; ours are for Fusion, which is
    // also what can be forced to the other scheme everywhere.
    if (!qobject_cast<EdgedFusion *>(QApplication::style())) {
        const bool fusion = QApplication::style()->name().compare(u"fusion", Qt::CaseInsensitive) == 0;
        if (m_choice == Choice::System && !fusion)
            return;
        QApplication::setStyle(new EdgedFusion);
    }
    const bool dark = m_choice == Choice::System ? m_systemDark : m_choice == Choice::Dark;
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace starling::ui

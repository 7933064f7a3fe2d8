// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace starling::ui {

/// The colours of the window by meaning, derived from a palette so that they follow light and dark.
struct Theme
{
    bool dark = false;
    QColor page;  ///< behind text that is read or written
    QColor panel; ///< behind the list and bars
    QColor text;
    QColor muted;    ///< second lines, captions
    QColor accent;   ///< the current tab, step markers, ticks
    QColor hairline; ///< borders and separators
    QColor wash;     ///< a faint accent behind the current item
    QColor found;    ///< behind text that a search found
    QColor warning;  ///< text that is not saved, doubts

    static Theme of(const QPalette &palette);
    /// Black on white, for paper.
    static Theme paper();
};

/// Our own palettes, for where the system has none to follow or the person chose one.
QPalette lightPalette();
QPalette darkPalette();

} // namespace starling::ui

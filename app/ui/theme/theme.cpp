// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

namespace starling::ui {
namespace {

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &accent,
                   const QColor &accentText)
{
    const QColor muted = mixed(text, window, 0.45);
    const QColor button = mixed(window, base, 0.6);
    QPalette palette(text, button, mixed(window, Qt::white, 0.3), mixed(window, Qt::black, 0.35),
                     mixed(window, Qt::black, 0.2), text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, mixed(base, window, 0.5));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.55));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(accent, window, 0.6));
    return palette;
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    Theme theme;
    theme.page = palette.color(QPalette::Base);
    theme.panel = palette.color(QPalette::Window);
    theme.text = palette.color(QPalette::Text);
    theme.dark = theme.page.lightness() < 128;
    theme.muted = mixed(theme.text, theme.page, 0.38);
    theme.accent = palette.color(QPalette::Link);
    theme.hairline = mixed(theme.text, theme.page, theme.dark ? 0.80 : 0.86);
    theme.wash = mixed(theme.accent, theme.page, theme.dark ? 0.80 : 0.88);
    theme.found = theme.dark ? QColor(0x6b, 0x56, 0x12) : QColor(0xff, 0xe9, 0x8a);
    theme.warning = theme.dark ? QColor(0xff, 0xb3, 0x6b) : QColor(0xb2, 0x4a, 0x00);
    return theme;
}

Theme Theme::paper()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    Theme theme = of(palette);
    theme.accent = Qt::black;
    theme.muted = QColor(0x44, 0x44, 0x44);
    return theme;
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf4, 0xf5, 0xf7), Qt::white, QColor(0x1c, 0x21, 0x2a), QColor(0x1f, 0x6f, 0x78),
                     Qt::white);
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x1f, 0x22, 0x28), QColor(0x17, 0x1a, 0x1f), QColor(0xe4, 0xe7, 0xeb),
                     QColor(0x5c, 0xc4, 0xc0), QColor(0x0d, 0x1b, 0x1c));
}

} // namespace starling::ui

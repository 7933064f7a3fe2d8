// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"
#include "palette.h"

#include <QObject>

class QMenu;

namespace starling::ui {

class MainWindow;
class RecentPlaces;

/// Brings the palette to the window: its command, what it offers, and where a choice leads. The palette is
/// made when it is first opened.
class PaletteCommands : public QObject
{
    Q_OBJECT

public:
    PaletteCommands(MainWindow &window, const Session &session);

    void toggle();
    /// nullptr before it was opened.
    [[nodiscard]] Palette *palette() const { return m_palette; }

private:
    [[nodiscard]] Palette::Offers offers() const;
    [[nodiscard]] QList<PaletteEntry> recent() const;
    [[nodiscard]] QList<PaletteEntry> tabs() const;
    [[nodiscard]] QList<PaletteEntry> saved() const;
    void collect(const QMenu *menu, const QString &path, QList<PaletteEntry> &commands) const;
    void follow(const PaletteEntry &entry, const QString &typed);
    void openQuestion(const PaletteEntry &entry);
    void showHit(const SearchHit &hit);

    MainWindow &m_window;
    QAction *m_action;
    RecentPlaces *m_recent;
    Palette *m_palette = nullptr;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary.h"
#include "ui/theme/appearance.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace starling::ui {

/// What the command line of the desktop program asks for.
struct StartOptions
{
    QString store;      ///< path of the store; the default place where it was not given
    QString file;       ///< to be imported, from the file manager; may be empty
    QString screenshot; ///< take a picture, save it here, and quit; empty for a normal start
    QString question;   ///< id or PACK/NUMBER to show
    std::optional<Section> section;
    std::optional<Appearance::Choice> appearance;
    QSize size; ///< invalid where it was not given
};

/// How the program should end at once instead: 0 after --help and --version, 2 after wrong usage; `text` is
/// printed.
struct StartRefusal
{
    int status = 2;
    QString text;
};

/// Reads the arguments, the program's name first. Pure but for the default place of the store.
std::variant<StartOptions, StartRefusal> startOptions(const QStringList &arguments);

} // namespace starling::ui

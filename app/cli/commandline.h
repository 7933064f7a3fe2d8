// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace starling::cli {

/// What stands on the command line, taken apart; whether a command takes it is decided by the command.
struct CommandLine
{
    QString command;   ///< the first word, empty if there is none
    QStringList words; ///< the words after it
    QString store;     ///< empty for the default place
    bool json = false;
    bool help = false;
    bool version = false;
    bool dryRun = false;
    bool withAnswers = false;
    std::optional<QString> pack;
    std::optional<QString> format;
    std::optional<QString> set;
    QHash<QString, QString> values; ///< of all given options with a value, by name
    QStringList ownOptions;         ///< names of the given options that not every command takes
};

/// The error is a sentence. `arguments` are those after the program's name.
Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);

} // namespace starling::cli

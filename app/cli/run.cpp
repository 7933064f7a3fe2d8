// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "columns.h"
#include "commandline.h"
#include "streams.h"
#include "visibletext.h"

#include <algorithm>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QString usageOf(const Command *command)
{
    if (!command)
        return u"Usage: starling-cli COMMAND [--store FILE] [--json] [--help] [--version]"_s;
    const QString words = command->synopsis.isEmpty() ? QString() : u" "_s + command->synopsis;
    return u"Usage: starling-cli %1%2 [--store FILE] [--json]"_s.arg(command->name, words);
}

void printHelp(const Command *command, Streams &streams)
{
    streams.print(usageOf(command));
    streams.print(QString());
    QList<QStringList> lines;
    if (command) {
        streams.print(u"To %1."_s.arg(command->summary));
    } else {
        streams.print(u"Commands:"_s);
        for (const Command &each : commands())
            lines.append(
                {u"  %1 %2"_s.arg(each.name, each.synopsis).trimmed().prepend(u"  "_s), each.summary});
        for (const QString &line : columns(lines))
            streams.print(line);
    }
    streams.print(QString());
    streams.print(u"QUESTION is the id of a question, or PACK/NUMBER, or PACK/ID."_s);
    streams.print(u"Options of every command:"_s);
    for (const QString &line : columns({{u"  --store FILE"_s, u"use this store"_s},
                                        {u"  --json"_s, u"print for programs"_s},
                                        {u"  --help"_s, u"say this and stop"_s},
                                        {u"  --version"_s, u"print the version and stop"_s}}))
        streams.print(line);
    streams.print(u"Exit status: 0 done, 1 refused (the reason is on standard error), 2 wrong usage."_s);
}

/// Why the line does not fit the command; empty where it does.
QString misfit(const Command &command, const CommandLine &line)
{
    for (const QString &option : line.ownOptions) {
        const auto &taken = command.options;
        if (std::find(taken.begin(), taken.end(), option) == taken.end())
            return u"%1 takes no --%2."_s.arg(command.name, option);
    }
    if (line.words.size() < command.fewestWords)
        return u"%1 needs more words."_s.arg(command.name);
    if (command.mostWords >= 0 && line.words.size() > command.mostWords)
        return u"%1 does not take \"%2\"."_s.arg(command.name, visibleLine(line.words.at(command.mostWords)));
    return {};
}

Exit dispatch(const QStringList &arguments, Streams &streams)
{
    const Result<CommandLine, QString> parsed = parseCommandLine(arguments);
    if (!parsed) {
        streams.complain(parsed.error());
        streams.explain(usageOf(nullptr));
        return Exit::WrongUsage;
    }
    const CommandLine &line = *parsed;
    const Command *command = commandNamed(line.command);
    if (line.version) {
        streams.print("starling-cli "_L1 + QLatin1StringView(STARLING_VERSION));
        return Exit::Done;
    }
    if (!command && !line.command.isEmpty())
        streams.complain(
            u"There is no command \"%1\"; starling-cli --help lists them."_s.arg(visibleLine(line.command)));
    else if (line.help) {
        printHelp(command, streams);
        return Exit::Done;
    } else if (!command)
        streams.complain(u"A command is missing; starling-cli --help lists them."_s);
    else if (const QString reason = misfit(*command, line); !reason.isEmpty())
        streams.complain(reason);
    else if (const Exit exit = command->run(line, streams); exit != Exit::WrongUsage)
        return exit;
    streams.explain(usageOf(command));
    return Exit::WrongUsage;
}

} // namespace

Exit run(const QStringList &arguments, Streams &streams)
{
    const Exit exit = dispatch(arguments, streams);
    if (streams.finish())
        return exit;
    streams.complain(u"The output could not be written completely. Check that the disk has room."_s);
    return exit == Exit::Done ? Exit::Refused : exit;
}

} // namespace starling::cli

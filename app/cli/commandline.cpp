// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "visibletext.h"

#include <QCommandLineParser>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

QCommandLineOption flag(const QStringList &names)
{
    return QCommandLineOption(names);
}

QCommandLineOption withValue(const QString &name)
{
    return QCommandLineOption(name, QString(), u"value"_s);
}

/// The value of an option, if it is there.
std::optional<QString> valueOf(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::nullopt;
    return parser.value(name);
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QStringList valued{u"store"_s, u"pack"_s,     u"format"_s, u"set"_s,   u"questions"_s, u"minutes"_s,
                             u"seed"_s,  u"category"_s, u"at"_s,     u"limit"_s, u"variant"_s,   u"text"_s};
    const QStringList flags{u"dry-run"_s, u"terms"_s, u"cram"_s, u"with-answers"_s, u"undo"_s};
    parser.addOption(flag({u"h"_s, u"help"_s}));
    parser.addOption(flag({u"v"_s, u"version"_s}));
    parser.addOption(flag({u"json"_s}));
    for (const QString &name : flags)
        parser.addOption(flag({name}));
    for (const QString &name : valued)
        parser.addOption(withValue(name));

    // Qt expects the program's name first.
    if (!parser.parse(QStringList{u"starling-cli"_s} + arguments))
        return visibleLine(parser.errorText());
    for (const QString &name : valued) {
        if (parser.values(name).size() > 1)
            return u"--%1 is given more than once."_s.arg(name);
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return u"--%1 needs a value."_s.arg(name);
    }

    CommandLine line;
    line.words = parser.positionalArguments();
    if (!line.words.isEmpty())
        line.command = line.words.takeFirst();
    line.store = parser.value(u"store"_s);
    line.json = parser.isSet(u"json"_s);
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.dryRun = parser.isSet(u"dry-run"_s);
    line.withAnswers = parser.isSet(u"with-answers"_s);
    line.pack = valueOf(parser, u"pack"_s);
    line.format = valueOf(parser, u"format"_s);
    line.set = valueOf(parser, u"set"_s);
    for (const QString &name : valued) {
        if (parser.isSet(name))
            line.values.insert(name, parser.value(name));
    }
    for (const QString &name : valued + flags) {
        if (name != u"store"_s && parser.isSet(name))
            line.ownOptions += name;
    }
    return line;
}

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "desk/library.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

std::optional<Appearance::Choice> appearanceOf(const QString &word)
{
    if (word == u"light")
        return Appearance::Choice::Light;
    if (word == u"dark")
        return Appearance::Choice::Dark;
    return std::nullopt;
}

std::optional<QSize> sizeOf(const QString &word)
{
    static const QRegularExpression form(u"^([0-9]{3,5})x([0-9]{3,5})\\z"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

std::variant<StartOptions, StartRefusal> startOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prepare for job interviews: read, write, rehearse."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"Use FILE as the store."_s, u"FILE"_s);
    const QCommandLineOption screenshot(u"screenshot"_s,
                                        u"Save a picture of the window as OUT.png and quit."_s, u"OUT.png"_s);
    const QCommandLineOption question(u"question"_s, u"Show question Q, its id or PACK/NUMBER."_s, u"Q"_s);
    const QCommandLineOption tab(u"tab"_s, u"Show tab N, 1 to 7."_s, u"N"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark, whatever the system has."_s, u"THEME"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window, for instance 1280x800."_s, u"WxH"_s);
    parser.addOptions({store, screenshot, question, tab, theme, size});
    parser.addPositionalArgument(u"FILE"_s, u"A page or pack to import."_s, u"[FILE]"_s);

    const auto wrong = [](const QString &what) {
        return StartRefusal{2, what + u"\nstarling --help lists the options.\n"_s};
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return StartRefusal{0, parser.helpText()};
    if (parser.isSet(version))
        return StartRefusal{0, u"Starling "_s + QCoreApplication::applicationVersion() + u'\n'};

    StartOptions options;
    if (parser.positionalArguments().size() > 1)
        return wrong(u"Only one file can be imported at a time."_s);
    options.file = parser.positionalArguments().value(0);
    options.store = parser.isSet(store) ? parser.value(store) : defaultStorePath();
    options.screenshot = parser.value(screenshot);
    options.question = parser.value(question);
    if (parser.isSet(store) && options.store.isEmpty())
        return wrong(u"--store needs the name of a file."_s);
    if (parser.isSet(screenshot) && options.screenshot.isEmpty())
        return wrong(u"--screenshot needs the name of a file."_s);
    if (parser.isSet(tab)) {
        bool isNumber = false;
        const int number = parser.value(tab).toInt(&isNumber);
        if (!isNumber || number < 1 || number > static_cast<int>(allSections.size()))
            return wrong(u"--tab takes a number from 1 to 7, not \"%1\"."_s.arg(parser.value(tab)));
        options.section = static_cast<Section>(number - 1);
    }
    if (parser.isSet(theme)) {
        options.appearance = appearanceOf(parser.value(theme));
        if (!options.appearance)
            return wrong(u"--theme takes light or dark, not \"%1\"."_s.arg(parser.value(theme)));
    }
    if (parser.isSet(size)) {
        const auto wanted = sizeOf(parser.value(size));
        if (!wanted)
            return wrong(
                u"--size takes WIDTHxHEIGHT, for instance 1280x800, not \"%1\"."_s.arg(parser.value(size)));
        options.size = *wanted;
    }
    return options;
}

} // namespace starling::ui

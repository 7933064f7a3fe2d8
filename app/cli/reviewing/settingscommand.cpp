// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/openlibrary.h"
#include "cli/streams.h"
#include "cli/visibletext.h"
#include "desk/reviewing/reviews.h"

#include <QJsonObject>
#include <QMap>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// What a setting does, in one sentence with its values.
QString sentenceOf(const QString &name)
{
    static const QMap<QString, QString> sentences{
        {u"desired-retention"_s,
         u"How sure you want to be of an answer when it comes back: 0.70 to 0.97. More means more reviews."_s},
        {u"maximum-interval"_s, u"Nothing stays away longer than so many days: 1 to 36500."_s},
        {u"learning-steps"_s,
         u"After how many minutes a new card comes back the first times: below a day each."_s},
        {u"relearning-steps"_s,
         u"After how many minutes a forgotten card comes back first: below a day each."_s},
        {u"roll-over-hour"_s, u"The hour at which your day begins: 0 to 23."_s},
        {u"new-per-day"_s, u"At most so many questions are asked for the first time on a day."_s},
        {u"new-terms-per-day"_s, u"At most so many term cards are asked for the first time on a day."_s},
        {u"due-per-day"_s,
         u"At most so many questions come back on a day; the rest waits for the next ones."_s},
        {u"due-terms-per-day"_s, u"At most so many term cards come back on a day; the rest waits."_s},
        {u"order"_s, u"What is due comes least-likely-first, oldest-first or mixed."_s},
        {u"simple-mode"_s, u"Two buttons instead of four, \"not yet\" and \"got it\": on or off."_s},
        {u"ask-confidence"_s, u"Asks how sure you are before the answer is uncovered: on or off."_s},
        {u"terms"_s, u"Asks the terms of questions as quick cards: on or off."_s},
    };
    return sentences.value(name);
}

} // namespace

Exit runReviewSettings(const CommandLine &line, Streams &streams)
{
    const QString name = line.words.value(0);
    const QStringList names = study::settingNames();
    if (!name.isEmpty() && !names.contains(name)) {
        streams.complain(u"There is no setting \"%1\". The settings are %2."_s.arg(visibleLine(name),
                                                                                   names.join(u", "_s)));
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    Reviews reviews(*library);
    auto settings = valueOrComplaint(reviews.settings(), streams);
    if (!settings)
        return Exit::Refused;
    if (line.words.size() == 2) {
        const auto changed = study::withSetting(*settings, name, line.words.at(1));
        if (!changed) {
            streams.complain(
                u"\"%1\" is no value of %2. %3"_s.arg(visibleLine(line.words.at(1)), name, sentenceOf(name)));
            return Exit::WrongUsage;
        }
        if (const Outcome done = reviews.setSettings(*changed); !done) {
            complain(done.error(), streams);
            return Exit::Refused;
        }
        settings = changed;
    }
    if (line.json) {
        QJsonObject object;
        for (const QString &each : names)
            object[each] = study::settingText(*settings, each);
        streams.print(object);
        return Exit::Done;
    }
    QList<QStringList> lines;
    for (const QString &each : names) {
        if (name.isEmpty() || name == each)
            lines.append({each, study::settingText(*settings, each), sentenceOf(each)});
    }
    for (const QString &text : columns(lines))
        streams.print(text);
    return Exit::Done;
}

} // namespace starling::cli

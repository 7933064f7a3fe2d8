// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/openlibrary.h"
#include "cli/streams.h"
#include "cli/visibletext.h"
#include "desk/reviewing/parameters.h"

#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;
using study::TrainingOutcome;

QString wordOf(TrainingOutcome outcome)
{
    switch (outcome) {
    case TrainingOutcome::TooFew:
        return u"too-few"_s;
    case TrainingOutcome::Cancelled:
        return u"cancelled"_s;
    case TrainingOutcome::NotBetter:
        return u"not-better"_s;
    case TrainingOutcome::Better:
        break;
    }
    return u"better"_s;
}

QString sentenceOf(const study::TrainingResult &result, bool inForce)
{
    if (result.outcome == TrainingOutcome::TooFew)
        return u"%1 reviews on a later day than the one before: too few, %2 are needed. Nothing was changed."_s
            .arg(result.reviews)
            .arg(study::leastForTraining);
    const QString figures =
        u"On the last %1 of %2 reviews the log loss is %3 with the parameters in force and "
        "%4 with those trained on the others."_s.arg(result.judgedOn)
            .arg(result.reviews)
            .arg(result.lossBefore, 0, 'f', 4)
            .arg(result.lossAfter, 0, 'f', 4);
    if (result.outcome != TrainingOutcome::Better)
        return figures + u" Nothing was changed."_s;
    return figures +
           (inForce ? u" The trained ones are in force now."_s : u" Nothing was changed: --dry-run."_s);
}

} // namespace

Exit runTrain(const CommandLine &line, Streams &streams)
{
    const QString word = line.words.value(0);
    if (!word.isEmpty() && word != "defaults"_L1) {
        streams.complain(
            u"\"%1\" is not known here: train, train --dry-run, or train defaults."_s.arg(visibleLine(word)));
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    if (!word.isEmpty()) {
        if (const auto changed = useDefaultParameters(*library); !changed) {
            complain(changed.error(), streams);
            return Exit::Refused;
        }
        streams.print(u"The standard parameters are in force."_s);
        return Exit::Done;
    }
    const auto data = valueOrComplaint(readTrainingData(*library), streams);
    if (!data)
        return Exit::Refused;
    const study::TrainingResult result = data->train();
    const bool use = result.outcome == TrainingOutcome::Better && !line.dryRun;
    if (use) {
        if (const auto changed = useParameters(*library, result); !changed) {
            complain(changed.error(), streams);
            return Exit::Refused;
        }
    }
    if (!line.json) {
        streams.print(sentenceOf(result, use));
        return Exit::Done;
    }
    QJsonArray weights;
    for (const double weight : result.weights)
        weights.append(weight);
    streams.print(QJsonObject{{u"outcome"_s, wordOf(result.outcome)},
                              {u"reviews"_s, result.reviews},
                              {u"judgedOn"_s, result.judgedOn},
                              {u"lossBefore"_s, result.lossBefore},
                              {u"lossAfter"_s, result.lossAfter},
                              {u"inForce"_s, use},
                              {u"weights"_s, weights}});
    return Exit::Done;
}

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include "study/fuzz.h"

#include <functional>

namespace starling::conformance {
namespace {

using namespace Qt::StringLiterals;
using study::FsrsModel;
using study::FsrsScheduler;

using Schedulers = std::vector<FsrsScheduler>;
using Check = void (*)(const QJsonObject &, const Schedulers &, Findings &);

FsrsModel withFlatness(const QJsonValue &w20)
{
    study::FsrsWeights weights = study::defaultWeights;
    weights[20] = w20.toDouble();
    return FsrsModel(weights);
}

const FsrsModel *modelOf(const QJsonObject &unit, const Schedulers &schedulers, Findings &findings)
{
    const int config = unit["cfg"_L1].toInt(-1);
    if (config >= 0 && static_cast<std::size_t>(config) < schedulers.size())
        return &schedulers.at(static_cast<std::size_t>(config)).model();
    findings.say(u"there is no such config"_s);
    return nullptr;
}

void forgettingCurve(const QJsonObject &unit, const Schedulers &, Findings &findings)
{
    const FsrsModel model = withFlatness(unit["w20"_L1]);
    findings.close("decay", model.decay(), unit["decay"_L1]);
    findings.close("factor", model.factor(), unit["factor"_L1]);
    findings.close("R", model.retrievability(unit["t"_L1].toDouble(), unit["S"_L1].toDouble()), unit["R"_L1]);
}

void intervalModifier(const QJsonObject &unit, const Schedulers &, Findings &findings)
{
    const double wanted = unit["modifier"_L1].toDouble();
    findings.within("modifier",
                    withFlatness(unit["w20"_L1]).intervalModifier(unit["retention"_L1].toDouble()),
                    unit["modifier"_L1], 1e-6 * std::max(1.0, std::abs(wanted)));
}

void nextState(const QJsonObject &unit, const Schedulers &schedulers, Findings &findings)
{
    const FsrsModel *model = modelOf(unit, schedulers, findings);
    if (!model)
        return;
    const study::Memory next =
        model->next({unit["S"_L1].toDouble(), unit["D"_L1].toDouble()},
                    static_cast<qint64>(unit["t"_L1].toDouble()), static_cast<Rating>(unit["g"_L1].toInt()));
    findings.stability("S", next.stability, unit["S_next"_L1]);
    findings.close("D", next.difficulty, unit["D_next"_L1]);
}

void firstState(const QJsonObject &unit, const Schedulers &schedulers, Findings &findings)
{
    const FsrsModel *model = modelOf(unit, schedulers, findings);
    if (!model)
        return;
    const study::Memory first = model->first(static_cast<Rating>(unit["g"_L1].toInt()));
    findings.stability("S", first.stability, unit["S"_L1]);
    findings.close("D", first.difficulty, unit["D"_L1]);
}

void weights(const QJsonObject &unit, const Schedulers &, Findings &findings)
{
    const QList<double> given = numbersOf(unit["w"_L1]);
    const study::FsrsWeights effect =
        study::weightsInEffect({given.constData(), static_cast<std::size_t>(given.size())},
                               unit["relearning_steps"_L1].toInt(), unit["enable_short_term"_L1].toBool());
    const QJsonArray wanted = unit["out"_L1].toArray();
    if (wanted.size() != 21)
        findings.say(u"the reference has no 21 parameters"_s);
    for (qsizetype i = 0; i < wanted.size() && i < 21; ++i)
        findings.close(qPrintable(u"w%1"_s.arg(i)), effect.at(static_cast<std::size_t>(i)), wanted.at(i));
}

void fuzz(const QJsonObject &unit, const Schedulers &, Findings &findings)
{
    const study::FuzzRange range =
        study::fuzzRange(unit["ivl"_L1].toDouble(), static_cast<qint64>(unit["elapsed"_L1].toDouble()),
                         static_cast<qint64>(unit["maximum_interval"_L1].toDouble()));
    findings.exact("min_ivl", range.low, unit["min_ivl"_L1]);
    findings.exact("max_ivl", range.high, unit["max_ivl"_L1]);
}

void steps(const QJsonObject &unit, const Schedulers &, Findings &findings)
{
    const auto learning = stepsOf(unit["learning_steps"_L1]);
    const auto relearning = stepsOf(unit["relearning_steps"_L1]);
    if (!learning || !relearning) {
        findings.say(u"a step cannot be read"_s);
        return;
    }
    study::FsrsConfig config;
    config.learningSteps = *learning;
    config.relearningSteps = *relearning;
    const QJsonObject out = unit["out"_L1].toObject();
    for (const Rating rating : allRatings) {
        const auto step = study::stepAfter(config, static_cast<CardState>(unit["state"_L1].toInt()),
                                           unit["step"_L1].toInt(), rating);
        const QJsonValue wanted = out[QString::number(static_cast<int>(rating))];
        if (step.has_value() != wanted.isArray()) {
            findings.say(u"%1: a step where there is none, or the other way round"_s.arg(wordOf(rating)));
        } else if (step) {
            findings.within("minutes", step->minutes, wanted.toArray().at(0), 0);
            findings.exact("step", step->next, wanted.toArray().at(1));
        }
    }
}

} // namespace

int checkUnits(const QJsonObject &units, const Schedulers &schedulers, Findings &findings)
{
    const std::pair<QLatin1StringView, Check> checks[]{
        {"forgetting_curve"_L1, forgettingCurve},
        {"interval_modifier"_L1, intervalModifier},
        {"next_state"_L1, nextState},
        {"first_state"_L1, firstState},
        {"clip"_L1, weights},
        {"migrate"_L1, weights},
        {"fuzz_range"_L1, fuzz},
        {"learning_steps"_L1, steps},
    };
    int count = 0;
    for (const auto &[name, check] : checks) {
        int number = 0;
        const QJsonArray list = units[name].toArray();
        for (const QJsonValue &unit : list) {
            findings.at(u"unit %1 %2"_s.arg(name).arg(++number));
            check(unit.toObject(), schedulers, findings);
        }
        count += number;
    }
    return count;
}

} // namespace starling::conformance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "histories.h"

#include "study/fsrsweights.h"

namespace starling::conformance {
namespace {

using namespace Qt::StringLiterals;
using study::FsrsScheduler;

constexpr qint64 msOfDay = 86'400'000;

/// The reference counts days by the UTC date.
Moment momentOf(qint64 time)
{
    qint64 day = time / msOfDay;
    if (time % msOfDay < 0)
        --day;
    return {.time = time, .offset = 0, .day = day};
}

void checkState(const MemoryState &card, const QJsonObject &wanted, Findings &findings)
{
    findings.exact("state", static_cast<int>(card.state), wanted["state"_L1]);
    findings.exact("step", card.step, wanted["step"_L1]);
    findings.exact("due", card.due, wanted["due"_L1]);
    findings.exact("ivl", card.scheduledDays, wanted["ivl"_L1]);
    findings.stability("S", card.stability, wanted["S"_L1]);
    findings.close("D", card.difficulty, wanted["D"_L1]);
}

void checkPreview(const std::array<MemoryState, 4> &outcomes, const QJsonArray &wanted, const QString &place,
                  Findings &findings)
{
    if (wanted.size() != 4)
        findings.say(u"the preview has no four outcomes"_s);
    for (qsizetype i = 0; i < std::min(qsizetype{4}, wanted.size()); ++i) {
        findings.at(u"%1, preview of %2"_s.arg(place, wordOf(allRatings.at(static_cast<std::size_t>(i)))));
        checkState(outcomes.at(static_cast<std::size_t>(i)), wanted.at(i).toObject(), findings);
    }
    findings.at(place);
}

class History
{
public:
    History(const std::vector<FsrsScheduler> &schedulers, Findings &findings, Checked &checked)
        : m_schedulers(schedulers), m_findings(findings), m_checked(checked)
    {
    }

    void check(const QJsonObject &review, int config, const QString &place)
    {
        m_findings.at(place);
        ++m_checked.reviews;
        const int chosen = review.contains("cfg"_L1) ? review["cfg"_L1].toInt(-1) : config;
        const int grade = review["g"_L1].toInt();
        if (chosen < 0 || static_cast<std::size_t>(chosen) >= m_schedulers.size() || grade < 1 || grade > 4) {
            m_findings.say(u"there is no such config or grade"_s);
            return;
        }
        const FsrsScheduler &scheduler = m_schedulers.at(static_cast<std::size_t>(chosen));
        const auto rating = static_cast<Rating>(grade);
        const Moment now = momentOf(static_cast<qint64>(review["at"_L1].toDouble()));
        if (review.contains("R"_L1))
            m_findings.close("R", scheduler.retrievabilityAt(m_card, now.time), review["R"_L1]);
        const auto after = scheduler.after(m_card, rating, now);
        const auto outcomes = scheduler.outcomes(m_card, now);
        if (review["error"_L1].toBool()) {
            ++m_checked.refused;
            if (after || outcomes)
                m_findings.say(u"this review has to be refused, and was not"_s);
            return;
        }
        if (!after || !outcomes) {
            m_findings.say(u"this review was refused, and must not be"_s);
            return;
        }
        if (!(outcomes->at(static_cast<std::size_t>(grade - 1)) == *after))
            m_findings.say(u"the outcome of the rating is not what its preview said"_s);
        if (review.contains("preview"_L1)) {
            ++m_checked.previews;
            checkPreview(*outcomes, review["preview"_L1].toArray(), place, m_findings);
        }
        checkState(*after, review, m_findings);
        m_findings.exact("elapsed", after->elapsedDays, review["elapsed"_L1]);
        m_findings.exact("reps", after->reps, review["reps"_L1]);
        m_findings.exact("lapses", after->lapses, review["lapses"_L1]);
        m_card = *after;
    }

private:
    const std::vector<FsrsScheduler> &m_schedulers;
    Findings &m_findings;
    Checked &m_checked;
    MemoryState m_card;
};

} // namespace

std::vector<FsrsScheduler> schedulersOf(const QJsonArray &configs, Findings &findings)
{
    std::vector<FsrsScheduler> schedulers;
    for (const QJsonValue &value : configs) {
        const QJsonObject config = value.toObject();
        findings.at(u"config %1"_s.arg(schedulers.size()));
        study::FsrsConfig given;
        given.retention = config["request_retention"_L1].toDouble(given.retention);
        given.maximumInterval = static_cast<qint64>(
            config["maximum_interval"_L1].toDouble(static_cast<double>(given.maximumInterval)));
        given.shortTerm = config["enable_short_term"_L1].toBool(true);
        for (const auto &[name, steps] : {std::pair{"learning_steps"_L1, &given.learningSteps},
                                          std::pair{"relearning_steps"_L1, &given.relearningSteps}}) {
            if (!config.contains(name))
                continue;
            const auto parsed = stepsOf(config[name]);
            if (parsed)
                *steps = *parsed;
            else
                findings.say(u"\"%1\" is no step"_s.arg(parsed.error()));
        }
        const QJsonValue input = config["w_input"_L1];
        const QList<double> weights = numbersOf(input.isArray() ? input : QJsonValue());
        given.weights =
            study::weightsInEffect({weights.constData(), static_cast<std::size_t>(weights.size())},
                                   static_cast<int>(given.relearningSteps.size()), given.shortTerm);
        const QJsonArray wanted = config["w"_L1].toArray();
        for (qsizetype i = 0; i < wanted.size() && i < 21; ++i)
            findings.close(qPrintable(u"w%1"_s.arg(i)), given.weights.at(static_cast<std::size_t>(i)),
                           wanted.at(i));
        schedulers.emplace_back(given);
        if (config.contains("factor"_L1))
            findings.close("factor", schedulers.back().model().factor(), config["factor"_L1]);
        if (config.contains("interval_modifier"_L1))
            findings.close("interval_modifier", schedulers.back().model().intervalModifier(given.retention),
                           config["interval_modifier"_L1]);
    }
    return schedulers;
}

Checked checkHistories(const QJsonArray &histories, const std::vector<FsrsScheduler> &schedulers,
                       Findings &findings)
{
    Checked checked;
    for (const QJsonValue &value : histories) {
        const QJsonObject history = value.toObject();
        const QString name = history["id"_L1].toVariant().toString();
        const int config = history["config"_L1].toInt(-1);
        History cards(schedulers, findings, checked);
        ++checked.histories;
        int number = 0;
        const QJsonArray reviews = history["reviews"_L1].toArray();
        for (const QJsonValue &review : reviews)
            cards.check(review.toObject(), config, u"history %1, review %2"_s.arg(name).arg(++number));
    }
    return checked;
}

} // namespace starling::conformance

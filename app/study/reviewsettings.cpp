// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsettings.h"

#include "fsrs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace starling::study {
namespace {

using namespace Qt::StringLiterals;

constexpr int minutesOfDay = 1440;
constexpr std::size_t mostSteps = 10;

constexpr std::array<std::pair<ReviewOrder, QLatin1StringView>, 3> orderWords{
    {{ReviewOrder::LeastLikelyFirst, "least-likely-first"_L1},
     {ReviewOrder::OldestFirst, "oldest-first"_L1},
     {ReviewOrder::Mixed, "mixed"_L1}}};

struct WholeNumber
{
    QLatin1StringView name;
    int ReviewSettings::*member;
    int least;
    int most;
};

constexpr std::array wholeNumbers{
    WholeNumber{"maximum-interval"_L1, &ReviewSettings::maximumInterval, 1, 36500},
    WholeNumber{"roll-over-hour"_L1, &ReviewSettings::rollOverHour, 0, 23},
    WholeNumber{"new-per-day"_L1, &ReviewSettings::newPerDay, 0, 9999},
    WholeNumber{"new-terms-per-day"_L1, &ReviewSettings::newTermsPerDay, 0, 9999},
    WholeNumber{"due-per-day"_L1, &ReviewSettings::duePerDay, 0, 9999},
    WholeNumber{"due-terms-per-day"_L1, &ReviewSettings::dueTermsPerDay, 0, 9999},
};

struct Switch
{
    QLatin1StringView name;
    bool ReviewSettings::*member;
};

constexpr std::array switches{
    Switch{"simple-mode"_L1, &ReviewSettings::simpleMode},
    Switch{"ask-confidence"_L1, &ReviewSettings::askConfidence},
    Switch{"terms"_L1, &ReviewSettings::terms},
};

struct Steps
{
    QLatin1StringView name;
    QList<int> ReviewSettings::*member;
};

constexpr std::array stepLists{
    Steps{"learning-steps"_L1, &ReviewSettings::learningSteps},
    Steps{"relearning-steps"_L1, &ReviewSettings::relearningSteps},
};

QString textOf(const QList<int> &steps)
{
    QStringList words;
    for (const int minutes : steps)
        words.append(QString::number(minutes));
    return words.join(u' ');
}

std::optional<QList<int>> stepsOf(const QString &text)
{
    QList<int> steps;
    const QStringList words = QString(text).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > static_cast<qsizetype>(mostSteps))
        return std::nullopt;
    for (const QString &word : words) {
        const auto minutes = minutesOfStep(word);
        if (!minutes || *minutes < 1 || *minutes >= minutesOfDay)
            return std::nullopt;
        steps.append(static_cast<int>(*minutes));
    }
    return steps;
}

QList<int> boundedSteps(QList<int> steps)
{
    steps.removeIf([](int minutes) { return minutes < 1 || minutes >= minutesOfDay; });
    return steps.first(std::min(steps.size(), static_cast<qsizetype>(mostSteps)));
}

} // namespace

ReviewSettings bounded(ReviewSettings settings)
{
    // Not clamp alone: NaN has to become the default.
    if (!(settings.desiredRetention > 0))
        settings.desiredRetention = ReviewSettings().desiredRetention;
    settings.desiredRetention = std::clamp(settings.desiredRetention, 0.70, 0.97);
    for (const WholeNumber &number : wholeNumbers)
        settings.*number.member = std::clamp(settings.*number.member, number.least, number.most);
    for (const Steps &list : stepLists)
        settings.*list.member = boundedSteps(settings.*list.member);
    return settings;
}

QStringList settingNames()
{
    QStringList names{u"desired-retention"_s};
    for (const WholeNumber &number : wholeNumbers)
        names.append(number.name);
    for (const Steps &list : stepLists)
        names.append(list.name);
    names.append(u"order"_s);
    for (const Switch &each : switches)
        names.append(each.name);
    return names;
}

QString settingText(const ReviewSettings &settings, const QString &name)
{
    for (const WholeNumber &number : wholeNumbers) {
        if (name == number.name)
            return QString::number(settings.*number.member);
    }
    for (const Steps &list : stepLists) {
        if (name == list.name)
            return textOf(settings.*list.member);
    }
    for (const Switch &each : switches) {
        if (name == each.name)
            return settings.*each.member ? u"on"_s : u"off"_s;
    }
    if (name == "order"_L1) {
        for (const auto &[order, word] : orderWords) {
            if (order == settings.order)
                return word;
        }
    }
    return name == "desired-retention"_L1 ? QString::number(settings.desiredRetention) : QString();
}

std::optional<ReviewSettings> withSetting(const ReviewSettings &settings, const QString &name,
                                          const QString &text)
{
    ReviewSettings changed = settings;
    bool fits = false;
    if (name == "desired-retention"_L1) {
        changed.desiredRetention = text.toDouble(&fits);
        fits = fits && changed.desiredRetention >= 0.70 && changed.desiredRetention <= 0.97;
    } else if (name == "order"_L1) {
        for (const auto &[order, word] : orderWords) {
            if (text == word) {
                changed.order = order;
                fits = true;
            }
        }
    }
    for (const WholeNumber &number : wholeNumbers) {
        if (name == number.name) {
            const int value = text.toInt(&fits);
            fits = fits && value >= number.least && value <= number.most;
            changed.*number.member = value;
        }
    }
    for (const Steps &list : stepLists) {
        if (name == list.name) {
            const auto steps = stepsOf(text);
            fits = steps.has_value();
            changed.*list.member = steps.value_or(QList<int>());
        }
    }
    for (const Switch &each : switches) {
        if (name == each.name) {
            fits = text == "on"_L1 || text == "off"_L1;
            changed.*each.member = text == "on"_L1;
        }
    }
    return fits ? std::optional(changed) : std::nullopt;
}

} // namespace starling::study

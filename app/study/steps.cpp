// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsrs.h"

#include <QString>

namespace starling::study {

std::optional<Step> stepAfter(const FsrsConfig &config, CardState state, int step, Rating rating)
{
    const bool relearning = state == CardState::Review || state == CardState::Relearning;
    const QList<double> &steps = relearning ? config.relearningSteps : config.learningSteps;
    const qsizetype count = steps.size();
    if (step < 0 || step >= count)
        return std::nullopt;
    if (state == CardState::Review) {
        if (rating == Rating::Again)
            return Step{steps.at(step), 0};
        return std::nullopt;
    }
    switch (rating) {
    case Rating::Again:
        return Step{steps.first(), 0};
    case Rating::Hard:
        return Step{halfUp(count == 1 ? 1.5 * steps.first() : (steps.first() + steps.at(1)) / 2), step};
    case Rating::Good:
        if (step + 1 < count && steps.at(step + 1) > 0)
            return Step{steps.at(step + 1), step + 1};
        return std::nullopt;
    case Rating::Easy:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<double> minutesOfStep(QStringView text)
{
    text = text.trimmed();
    double unit = 1;
    if (!text.isEmpty() && !text.back().isDigit()) {
        switch (text.back().toLower().unicode()) {
        case u'm':
            break;
        case u'h':
            unit = 60;
            break;
        case u'd':
            unit = 1440;
            break;
        default:
            return std::nullopt;
        }
        text.chop(1);
    }
    bool whole = false;
    const uint number = text.toUInt(&whole);
    if (!whole)
        return std::nullopt;
    return number * unit;
}

} // namespace starling::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <algorithm>
#include <cmath>

namespace starling::feedback {
namespace {

constexpr double topicShare = 0.2; ///< of the score

/// How much a degree counts: little below what any text has by chance, nearly all from "covered" upwards.
double credit(double degree)
{
    const double x = std::clamp((degree - 0.08) / 0.52, 0.0, 1.0);
    return 0.1 * degree + 0.9 * x * x * (3 - 2 * x);
}

double matchesOf(const Coverage &coverage, const Rubric &rubric)
{
    double points = 0;
    double pointWeight = 0;
    for (qsizetype i = 0; i < coverage.keyPoints.size(); ++i) {
        const double weight = std::sqrt(rubric.keyPoints.at(i).weight);
        points +=
            weight * credit(coverage.keyPoints.at(i).degree) * (coverage.keyPoints.at(i).inList ? 0.5 : 1.0);
        pointWeight += weight;
    }
    double terms = 0;
    double termWeight = 0;
    for (qsizetype i = 0; i < coverage.terms.size(); ++i) {
        const double weight = std::max(0.05, rubric.terms.at(i).rarity);
        terms += weight * coverage.terms.at(i).degree * (coverage.terms.at(i).inList ? 0.5 : 1.0);
        termWeight += weight;
    }
    if (pointWeight <= 0 || termWeight <= 0)
        return pointWeight > 0 ? points / pointWeight : termWeight > 0 ? terms / termWeight : 0;
    return 0.5 * points / pointWeight + 0.5 * terms / termWeight;
}

} // namespace

double scoreOf(const Coverage &coverage, const Rubric &rubric)
{
    return std::clamp((1 - topicShare) * matchesOf(coverage, rubric) + topicShare * coverage.subject.topic,
                      0.0, 1.0);
}

} // namespace starling::feedback

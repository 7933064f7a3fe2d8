// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace starling {

/// One step of a framework. `marker` is exactly what the source has: "1.", "First,", "Step 1:", with the
/// asterisks around it where it is bold.
struct Step
{
    QString marker;
    QString text;
    friend bool operator==(const Step &, const Step &) = default;
};

/// A framework's text, cut up for reading; nothing is changed or left out but white space at the cuts: the
/// pieces in their order, joined by spaces, have the words of the text.
struct FrameworkSteps
{
    QString intro; ///< the whole text where there are no steps
    QList<Step> steps;
    QString outro; ///< what clearly follows the last step
    friend bool operator==(const FrameworkSteps &, const FrameworkSteps &) = default;
};

/// Finds "1. … 2. …", "Step 1: … Step 2: …" or "First, … Second, …" (to "Tenth,", then "Finally," or
/// "Lastly,"), each counting from one. Fewer than two are no steps. The text after the last step's first
/// sentence (or line, or paragraph) is taken for the outro if no other step has a second one.
FrameworkSteps splitFramework(const QString &text);

} // namespace starling

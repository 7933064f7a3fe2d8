// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/feedback.h"

#include <QCoreApplication>

namespace starling::ui {

/// What a finding says, in the language of the window.
class FindingWording
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::FindingWording)

public:
    /// The finding in a few words.
    static QString of(const feedback::Finding &finding);
    /// Why it is named, or what to do; may be empty.
    static QString reasonOf(const feedback::Finding &finding);
    static QString of(feedback::Part part);
    static QString of(feedback::State state);
    /// How the draft names a term.
    static QString of(feedback::Naming naming);
};

} // namespace starling::ui

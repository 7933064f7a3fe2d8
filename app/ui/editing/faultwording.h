// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questioncheck.h"

#include <QCoreApplication>

#include <optional>

namespace starling::ui {

/// What is wrong with a field, and what to do about it, for people.
class FaultWording
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::FaultWording)

public:
    static QString of(const QuestionFault &fault);
    /// The section it is in; none for the fields above the tabs.
    static std::optional<Section> sectionOf(const QuestionFault &fault);
};

} // namespace starling::ui

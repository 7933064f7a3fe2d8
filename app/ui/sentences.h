// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/import.h"

#include <QCoreApplication>

namespace starling::ui {

/// Sentences for people about what went wrong or was found: what happened, to what, what to do. Plain text.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(starling::ui::Sentences)

public:
    static QString of(const Error &error);
    static QString of(const exchange::Fault &fault);
    static QString of(const exchange::Finding &finding);
    /// Whether the finding is a doubt that a person should look at.
    static bool isDoubt(const exchange::Finding &finding);
};

} // namespace starling::ui

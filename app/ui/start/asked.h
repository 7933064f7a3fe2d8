// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>

namespace starling {
class Desk;
}

namespace starling::ui {

class MainWindow;
struct StartOptions;

/// Shows the question and tab of the options in the window, where they name any, and calls `done` once they
/// are in sight. Errors: NotFound, Ambiguous.
void showAsked(Desk &desk, MainWindow &window, const StartOptions &options,
               const std::function<void(Outcome)> &done);

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace starling::ui {

/// Closes the window as a person would when the system asks the program to end (SIGTERM, SIGINT, SIGHUP;
/// console events on Windows), so that the last words typed are saved. One twin per system. Call it once.
void closeOnTermination(QWidget &window);

} // namespace starling::ui

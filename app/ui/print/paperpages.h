// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace starling::ui {

/// Lays the document out at the screen's resolution, which its margins are measured in, and paints it
/// enlarged to the device's, page by page with a page number.
void paintPages(QTextDocument &document, QPagedPaintDevice &device, const std::function<void()> &newPage);

} // namespace starling::ui

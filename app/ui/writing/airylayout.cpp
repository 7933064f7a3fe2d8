// SPDX-License-Identifier: GPL-3.0-or-later
#include "airylayout.h"

#include <QTextBlock>

namespace starling::ui {

QRectF AiryLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    return block.isValid() && block.isVisible() ? rect.adjusted(0, 0, 0, m_air) : rect;
}

} // namespace starling::ui

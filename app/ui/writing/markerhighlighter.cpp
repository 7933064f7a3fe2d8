// SPDX-License-Identifier: GPL-3.0-or-later
#include "markerhighlighter.h"

#include "core/starmarkers.h"

namespace starling::ui {

void MarkerHighlighter::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    rehighlight();
}

void MarkerHighlighter::highlightBlock(const QString &text)
{
    if (!text.startsWith(u'#'))
        return;
    QTextCharFormat format;
    format.setForeground(m_colour);
    if (starMarker(text))
        format.setFontWeight(QFont::DemiBold);
    setFormat(0, static_cast<int>(text.size()), format);
}

} // namespace starling::ui

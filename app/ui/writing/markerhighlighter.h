// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace starling::ui {

/// Shows the headings of an answer ("## Situation") as headings. Looks at nothing but the line's beginning.
class MarkerHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkerHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}
    void setColour(const QColor &colour);

protected:
    void highlightBlock(const QString &text) override;

private:
    QColor m_colour;
};

} // namespace starling::ui

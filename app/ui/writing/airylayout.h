// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace starling::ui {

/// Lays out plain paragraphs with some air below each, which the format of a block cannot say here.
class AiryLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    void setAir(double pixels) { m_air = pixels; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    double m_air = 0;
};

} // namespace starling::ui

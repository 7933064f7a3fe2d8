// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace starling::ui {

/// The draft and its hints: beside each other where both have room for a line of text, else one below the
/// other. Takes the place of the draft in its layout.
class HintsSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// The shares of the hints in per cent, beside and below the draft.
    HintsSplitter(QWidget *draft, QWidget *hints, int besideShare, int belowShare);

Q_SIGNALS:
    void shareChanged(bool beside, int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_share[2]; ///< below, beside
    bool m_arranged = false;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/tokens.h"

#include <QList>
#include <QObject>

namespace starling::ui {

class TextEditor;

/// Places of hints in the draft, which moves on while they are worked out: counts the changes, tells where a
/// place is by now, and shows places in the text. Leaves what others mark there as it is.
class DraftMarks : public QObject
{
    Q_OBJECT

public:
    explicit DraftMarks(TextEditor &editor);

    /// Counts every change of the text.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// What is found from here on is about the text as it was at this revision.
    void setBase(quint64 revision);
    /// Where a place of the base is now; empty where its text is gone.
    [[nodiscard]] feedback::Place placeNow(const feedback::Place &place) const;

    /// Empty: shows none.
    void show(const QList<feedback::Place> &places);
    /// Brings the place into sight without moving the cursor.
    void reveal(const feedback::Place &place);
    /// Goes there and takes the focus; a short place is selected, so that typing replaces it.
    void goTo(const feedback::Place &place);

private:
    struct Edit
    {
        quint64 revision = 0;
        qsizetype at = 0;
        qsizetype removed = 0;
        qsizetype added = 0;
    };

    TextEditor &m_editor;
    quint64 m_revision = 0;
    QList<Edit> m_edits; ///< since the base
};

} // namespace starling::ui

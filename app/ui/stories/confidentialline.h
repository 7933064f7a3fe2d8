// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/confidential.h"

#include <QTimer>
#include <QToolButton>

namespace starling::ui {

class TextEditor;

/// A line below an editor that names the confidential names in its text; a click goes to the next. Hidden
/// where there is none.
class ConfidentialLine : public QToolButton
{
    Q_OBJECT

public:
    explicit ConfidentialLine(TextEditor &editor, QWidget *parent = nullptr);

    void setNames(const QList<ConfidentialName> &names);
    [[nodiscard]] const QList<ConfidentialPlace> &places() const { return m_places; }
    void goToNext();

private:
    void look();

    TextEditor &m_editor;
    QList<ConfidentialName> m_names;
    QList<ConfidentialPlace> m_places;
    QTimer m_timer;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/confidential.h"

#include <QTimer>
#include <QToolButton>

class QTextBlock;

namespace starling::ui {

class TextEditor;

/// A bar below an editor that names the confidential names in its text and what is put for them; a click
/// goes to the next. Hidden where there is none. In the text they have a ground of their own, painted over
/// it, so that a key costs no layout.
class ConfidentialLine : public QToolButton
{
    Q_OBJECT

public:
    explicit ConfidentialLine(TextEditor &editor, QWidget *parent = nullptr);

    void setNames(const QList<ConfidentialName> &names);
    [[nodiscard]] const QList<ConfidentialPlace> &places() const { return m_places; }
    /// Those within one line of the text, as they are marked.
    [[nodiscard]] QList<ConfidentialPlace> marks(const QString &line) const { return m_matcher.places(line); }
    void goToNext();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void paintMarks(QPainter &painter, const QRect &rect) const;
    void paintMark(QPainter &painter, const QTextBlock &block, const ConfidentialPlace &place) const;

    TextEditor &m_editor;
    QList<ConfidentialName> m_names;
    ConfidentialMatcher m_matcher{QList<ConfidentialName>()};
    QString m_shown;
    QList<ConfidentialPlace> m_places;
    QTimer m_timer;
};

} // namespace starling::ui

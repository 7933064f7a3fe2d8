// SPDX-License-Identifier: GPL-3.0-or-later
#include "confidentialline.h"

#include "ui/writing/texteditor.h"

namespace starling::ui {
namespace {

constexpr int quietMs = 250; ///< typing is not slowed by looking

} // namespace

ConfidentialLine::ConfidentialLine(TextEditor &editor, QWidget *parent)
    : QToolButton(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("confidentialLine"));
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &ConfidentialLine::look);
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_names.isEmpty())
            m_timer.start();
    });
    connect(this, &QToolButton::clicked, this, &ConfidentialLine::goToNext);
}

void ConfidentialLine::setNames(const QList<ConfidentialName> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    look();
}

void ConfidentialLine::look()
{
    m_places = m_names.isEmpty() ? QList<ConfidentialPlace>{} : confidentialPlaces(m_editor.text(), m_names);
    QStringList found;
    for (const ConfidentialPlace &place : std::as_const(m_places)) {
        const QString &name = m_names.at(place.name).name;
        if (!found.contains(name))
            found += name;
    }
    setVisible(!found.isEmpty());
    setText(tr("Must not leave: %1").arg(found.join(QStringLiteral(", "))));
    setToolTip(
        tr("These names are in the text. They are replaced in what you export or print. Click to go to "
           "the next one."));
}

void ConfidentialLine::goToNext()
{
    if (m_places.isEmpty())
        return;
    const int position = m_editor.textCursor().position();
    const ConfidentialPlace *next = &m_places.first();
    for (const ConfidentialPlace &place : std::as_const(m_places)) {
        if (place.start >= position) {
            next = &place;
            break;
        }
    }
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(static_cast<int>(next->start));
    cursor.setPosition(static_cast<int>(next->start + next->length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace starling::ui

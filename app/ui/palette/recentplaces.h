// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "desk/library.h"
#include "paletteentry.h"

#include <QTimer>

namespace starling {
class Desk;
}

namespace starling::ui {

/// The questions and places that were gone to last, newest first; kept from one start to the next.
class RecentPlaces : public QObject
{
    Q_OBJECT

public:
    RecentPlaces(Desk &desk, const Session &session, QObject *parent = nullptr);
    ~RecentPlaces() override;

    /// `kept`: it counts as a change to be written.
    void visit(const StudyQuestion &question, bool kept = true);
    void visitPlace(const QString &name);
    /// Reads the titles again, and drops what is no longer listed; for the next time they are shown.
    void refresh();

    struct Place
    {
        QuestionId question; ///< invalid where it is a place of the window
        QString text;        ///< number and title, or the place's name
    };
    [[nodiscard]] const QList<Place> &all() const { return m_places; }

private:
    void put(const Place &place, bool kept);
    void save();

    Desk &m_desk;
    QList<Place> m_places;
    QTimer m_timer;
    bool m_changed = false;
};

} // namespace starling::ui

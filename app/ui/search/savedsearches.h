// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desk/search/savedsearches.h"

#include <QObject>

namespace starling {
class Desk;
}

namespace starling::ui {

/// The searches that the person keeps, as the window knows them; writes each change at once.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    explicit SavedSearches(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedSearch> &all() const { return m_all; }
    /// Until then all() is empty whatever the store holds.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// nullptr where there is none of this name, case aside.
    [[nodiscard]] const SavedSearch *named(const QString &name) const;

    void load();
    void save(const SavedSearch &search);
    void rename(SavedSearchId id, const QString &name);
    void remove(SavedSearchId id);

Q_SIGNALS:
    void changed();
    void failed(const starling::Error &error);

private:
    template <class Job>
    void write(Job job);
    void take(const Result<QList<SavedSearch>> &all);

    Desk &m_desk;
    QList<SavedSearch> m_all;
    bool m_loaded = false;
};

} // namespace starling::ui

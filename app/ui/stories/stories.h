// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "desk/stories/storybank.h"

#include <QObject>

namespace starling {
class Desk;
}

namespace starling::ui {

/// The person's stories in memory, for all that shows them; writes go through the desk. Read when load() is
/// first called.
class Stories : public QObject
{
    Q_OBJECT

public:
    explicit Stories(Desk &desk, QObject *parent = nullptr);

    /// Reads them unless they are here; loaded() follows, at once where they are.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<Story> &all() const { return m_bank.stories; }
    [[nodiscard]] const QList<StoryLink> &links() const { return m_bank.links; }
    [[nodiscard]] const Story *find(StoryId id) const;
    [[nodiscard]] const StoryLink *link(StoryId story, QuestionId question) const;
    [[nodiscard]] QList<ConfidentialName> confidentialNames() const;

    /// Makes a story and says its id with created().
    void create(const Story &story = {});
    void save(const Story &story);
    void remove(StoryId id);
    void restore(StoryId id);
    void setLink(StoryId story, QuestionId question, std::optional<Fit> fit, const QString &note = {});

Q_SIGNALS:
    void loaded();
    void created(starling::StoryId id);
    void saved(starling::StoryId id); ///< it is on the disk
    void changed();                   ///< the list, a story or a link is another
    void failed(starling::Error error);

private:
    void reload();

    Desk &m_desk;
    StoryBank m_bank;
    bool m_loaded = false;
    bool m_asked = false;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories.h"

#include "desk/desk.h"

#include <algorithm>

namespace starling::ui {

Stories::Stories(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void Stories::load()
{
    if (m_loaded) {
        Q_EMIT loaded();
    } else if (!std::exchange(m_asked, true)) {
        reload();
    }
}

void Stories::reload()
{
    m_desk.ask(
        this, [](Library &library) { return storyBank(library); },
        [this](Result<StoryBank> bank) {
            m_asked = false;
            if (!bank) {
                Q_EMIT failed(bank.error());
                return;
            }
            m_bank = std::move(*bank);
            const bool first = !std::exchange(m_loaded, true);
            if (first)
                Q_EMIT loaded();
            Q_EMIT changed();
        });
}

const Story *Stories::find(StoryId id) const
{
    const auto found = std::find_if(m_bank.stories.cbegin(), m_bank.stories.cend(),
                                    [id](const Story &story) { return story.id == id; });
    return found == m_bank.stories.cend() ? nullptr : &*found;
}

const StoryLink *Stories::link(StoryId story, QuestionId question) const
{
    const auto found = std::find_if(m_bank.links.cbegin(), m_bank.links.cend(), [&](const StoryLink &link) {
        return link.story == story && link.question == question;
    });
    return found == m_bank.links.cend() ? nullptr : &*found;
}

QList<ConfidentialName> Stories::confidentialNames() const
{
    QList<ConfidentialName> names;
    for (const Story &story : m_bank.stories)
        names += story.confidential;
    return names;
}

void Stories::create(const Story &story)
{
    m_desk.ask(
        this, [story](Library &library) { return saveStory(library, story); },
        [this, story](const Result<StoryId> &id) {
            if (!id) {
                Q_EMIT failed(id.error());
                return;
            }
            m_bank.stories.append(story);
            m_bank.stories.last().id = *id;
            Q_EMIT changed();
            Q_EMIT created(*id);
        });
}

void Stories::save(const Story &story)
{
    const auto known = std::find_if(m_bank.stories.begin(), m_bank.stories.end(),
                                    [&story](const Story &each) { return each.id == story.id; });
    if (known == m_bank.stories.end())
        return;
    const bool listed =
        known->title != story.title || known->competencies != story.competencies || known->year != story.year;
    *known = story;
    if (listed)
        Q_EMIT changed();
    m_desk.ask(
        this, [story](Library &library) { return saveStory(library, story); },
        [this](const Result<StoryId> &id) {
            if (id)
                Q_EMIT saved(*id);
            else
                Q_EMIT failed(id.error());
        });
}

void Stories::remove(StoryId id)
{
    m_bank.stories.removeIf([id](const Story &story) { return story.id == id; });
    m_bank.links.removeIf([id](const StoryLink &link) { return link.story == id; });
    Q_EMIT changed();
    m_desk.ask(
        this, [id](Library &library) { return deleteStory(library, id); },
        [this](const Outcome &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

void Stories::restore(StoryId id)
{
    m_desk.ask(
        this, [id](Library &library) { return restoreStory(library, id); },
        [this](const Outcome &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else
                reload();
        });
}

void Stories::setLink(StoryId story, QuestionId question, std::optional<Fit> fit, const QString &note)
{
    const auto known = std::find_if(m_bank.links.begin(), m_bank.links.end(), [&](const StoryLink &link) {
        return link.story == story && link.question == question;
    });
    const bool exists = known != m_bank.links.end();
    if (fit && exists)
        *known = {story, question, *fit, note}; // it keeps its place among the others
    else if (fit)
        m_bank.links.append({story, question, *fit, note});
    else if (exists)
        m_bank.links.erase(known);
    Q_EMIT changed();
    m_desk.ask(
        this,
        [story, question, fit, note](Library &library) {
            return linkStory(library, story, question, fit, note);
        },
        [this](const Outcome &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

} // namespace starling::ui

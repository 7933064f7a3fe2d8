// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines the palette shows for what is typed.
#include "palette.h"
#include "palettemodel.h"
#include "palettequestions.h"
#include "ui/wording.h"

#include <QCursor>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace starling::ui {
namespace {

using Kind = PaletteEntry::Kind;

constexpr qsizetype mostCommands = 6; ///< beside questions
constexpr qsizetype mostRecent = 7;

} // namespace

void Palette::addGroup(QList<PaletteEntry> &entries, const QString &heading, QList<PaletteEntry> group) const
{
    if (group.isEmpty())
        return;
    PaletteEntry title;
    title.kind = Kind::Heading;
    title.title = heading;
    entries << title << group;
}

QList<PaletteEntry> Palette::matching(const QList<PaletteEntry> &offers, qsizetype most) const
{
    const PaletteWords words(m_line->text());
    if (words.isEmpty())
        return offers;
    QList<std::pair<int, PaletteEntry>> near;
    for (const PaletteEntry &offer : offers) {
        if (const int distance = words.distance(offer.title, offer.detail); distance >= 0) {
            near.append({distance, offer});
            near.last().second.marks = words.marks(offer.title);
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<PaletteEntry> found;
    for (qsizetype i = 0; i < std::min(most, near.size()); ++i)
        found << near.at(i).second;
    return found;
}

QList<PaletteEntry> Palette::questions() const
{
    QList<PaletteEntry> entries;
    for (const PaletteQuestions::Found &found : m_questions->all()) {
        PaletteEntry entry;
        entry.kind = Kind::Question;
        const QString number = QStringLiteral("%1. ").arg(found.row.number);
        entry.title = number + found.row.title;
        for (const TextSpan &mark : found.title)
            entry.marks << TextSpan{mark.start + number.size(), mark.length};
        entry.detail =
            Wording::of(found.row.category) + QStringLiteral(" · ") + Wording::of(found.row.mastery);
        entry.hit = found.hit;
        entry.question = found.row.id;
        entries << entry;
    }
    keepInPlace(entries);
    return entries;
}

void Palette::keepInPlace(QList<PaletteEntry> &questions) const
{
    if (!m_settled)
        return;
    // What the person points at stays where it is when the best of all come in; the others make way.
    QList<int> rows{m_list->currentIndex().row()};
    if (m_list->underMouse())
        rows << m_list->indexAt(m_list->viewport()->mapFromGlobal(QCursor::pos())).row();
    std::sort(rows.begin(), rows.end());
    const QList<PaletteEntry> &shown = m_model->entries();
    const auto first = std::find_if(shown.cbegin(), shown.cend(),
                                    [](const PaletteEntry &entry) { return entry.kind == Kind::Question; });
    for (const int row : std::as_const(rows)) {
        if (row < 0 || row >= shown.size() || shown.at(row).kind != Kind::Question)
            continue;
        const PaletteEntry kept = shown.at(row);
        questions.removeIf([&kept](const PaletteEntry &entry) { return entry.isSame(kept); });
        const qsizetype place = row - (first - shown.cbegin());
        questions.insert(std::min(place, questions.size()), kept);
    }
}

void Palette::build()
{
    const QString typed = m_line->text().simplified();
    QList<PaletteEntry> entries;
    if (typed.isEmpty()) {
        addGroup(entries, tr("Recent"), m_offers.recent.mid(0, mostRecent));
        addGroup(entries, tr("Saved searches"), m_offers.saved);
        addGroup(entries, tr("Tabs"), m_offers.tabs);
        addGroup(entries, tr("Commands"), m_offers.commands);
    } else {
        addGroup(entries, tr("Tabs"), matching(m_offers.tabs, mostCommands));
        addGroup(entries, tr("Saved searches"), matching(m_offers.saved, mostCommands));
        addGroup(entries, tr("Commands"), matching(m_offers.commands, mostCommands));
        addGroup(entries, tr("Questions"), questions());
        PaletteEntry search;
        search.kind = Kind::Search;
        search.title = tr("Search the list for “%1”").arg(typed);
        if (!m_questions->isAwaited() && entries.isEmpty())
            addGroup(entries, tr("Nothing found"), {search});
        else
            entries << search;
    }
    m_model->show(entries);
    place();
}

} // namespace starling::ui

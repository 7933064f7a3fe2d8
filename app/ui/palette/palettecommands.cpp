// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettecommands.h"

#include "recentplaces.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/search/savedsearches.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "ui/wording.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace starling::ui {
namespace {

using Kind = PaletteEntry::Kind;

PaletteEntry entryOf(Kind kind, QAction *action, const QString &title)
{
    PaletteEntry entry;
    entry.kind = kind;
    entry.action = action;
    entry.title = title;
    entry.keys = action->shortcut().toString(QKeySequence::NativeText);
    return entry;
}

} // namespace

PaletteCommands::PaletteCommands(MainWindow &window, const Session &session)
    : QObject(&window)
    , m_window(window)
    , m_action(window.actions()->add(window.actions()->questionMenu, tr("Go to An&ything…"),
                                     {QKeySequence(Qt::CTRL | Qt::Key_K)}))
    , m_recent(new RecentPlaces(window.desk(), session, this))
{
    m_recent->visit(window.study()->question(), false);
    connect(m_action, &QAction::triggered, this, &PaletteCommands::toggle);
    connect(window.study(), &StudyPane::questionShown, this,
            [this] { m_recent->visit(m_window.study()->question()); });
    connect(window.places(), &Places::placeShown, m_recent, &RecentPlaces::visitPlace);
}

void PaletteCommands::toggle()
{
    if (!m_palette) {
        m_palette = new Palette(m_window.desk(), &m_window);
        connect(m_palette, &Palette::chosen, this, &PaletteCommands::follow);
        connect(m_window.questions()->savedSearches(), &SavedSearches::changed, this, [this] {
            if (m_palette->isVisible())
                m_palette->setSaved(saved());
        });
        m_window.questions()->savedSearches()->load();
    }
    if (m_palette->isVisible()) {
        m_palette->dismiss();
        return;
    }
    m_palette->open(offers());
    m_recent->refresh();
}

Palette::Offers PaletteCommands::offers() const
{
    Palette::Offers offers{.recent = recent(), .saved = saved(), .tabs = tabs(), .commands = {}};
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->menu() && menu->isVisible())
            collect(menu->menu(), plainText(*menu), offers.commands);
    }
    return offers;
}

QList<PaletteEntry> PaletteCommands::recent() const
{
    const QString here = m_window.places()->current();
    const bool reading = here == QLatin1String("questions");
    QList<PaletteEntry> entries;
    for (const RecentPlaces::Place &place : m_recent->all()) {
        PaletteEntry entry;
        if (place.question.isValid()) {
            if (reading && place.question == m_window.study()->question().id)
                continue;
            entry.kind = Kind::Question;
            entry.question = place.question;
            entry.title = place.text;
        } else {
            QAction *action = m_window.places()->action(place.text);
            if (!action || place.text == here || place.text == QLatin1String("questions"))
                continue;
            entry = entryOf(Kind::Place, action, plainText(*action));
        }
        entries << entry;
    }
    return entries;
}

QList<PaletteEntry> PaletteCommands::tabs() const
{
    QList<PaletteEntry> entries;
    if (!m_window.study()->question().id.isValid())
        return entries;
    for (const Section section : allSections)
        entries << entryOf(Kind::Tab, m_window.actions()->sections.at(static_cast<int>(section)),
                           Wording::of(section));
    return entries;
}

QList<PaletteEntry> PaletteCommands::saved() const
{
    QList<PaletteEntry> entries;
    for (const SavedSearch &search : m_window.questions()->savedSearches()->all()) {
        PaletteEntry entry;
        entry.kind = Kind::Saved;
        entry.saved = search.id;
        entry.title = search.name;
        entry.detail = search.query == search.name ? QString() : search.query;
        entries << entry;
    }
    return entries;
}

void PaletteCommands::collect(const QMenu *menu, const QString &path, QList<PaletteEntry> &commands) const
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->isVisible() || action->isSeparator() || action == m_action ||
            m_window.actions()->sections.contains(action))
            continue;
        if (action->menu()) {
            collect(action->menu(), path + QStringLiteral(" › ") + plainText(*action), commands);
        } else if (action->isEnabled()) {
            commands << entryOf(Kind::Command, action, plainText(*action));
            commands.last().detail =
                action->isChecked() && action->isCheckable() ? path + QStringLiteral("  ✓") : path;
        }
    }
}

void PaletteCommands::follow(const PaletteEntry &entry, const QString &typed)
{
    if (entry.kind == Kind::Question) {
        openQuestion(entry);
        return;
    }
    if (entry.kind == Kind::Search) {
        m_window.places()->go(QStringLiteral("questions"));
        m_window.questions()->search()->setText(typed);
        m_window.questions()->search()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (entry.kind == Kind::Saved) {
        m_window.places()->go(QStringLiteral("questions"));
        for (const SavedSearch &search : m_window.questions()->savedSearches()->all()) {
            if (search.id == entry.saved) {
                m_window.questions()->apply(search);
                return;
            }
        }
        return;
    }
    if (entry.kind == Kind::Tab)
        m_window.places()->go(QStringLiteral("questions"));
    // From the event loop, as from a menu: a command may open a dialog of its own.
    if (entry.action)
        QMetaObject::invokeMethod(entry.action, &QAction::trigger, Qt::QueuedConnection);
}

void PaletteCommands::openQuestion(const PaletteEntry &entry)
{
    m_window.places()->go(QStringLiteral("questions"));
    connect(
        &m_window, &MainWindow::questionOpened, this,
        [this, entry](QuestionId id) {
            if (id == entry.question)
                showHit(entry.hit);
        },
        Qt::SingleShotConnection);
    m_window.openQuestion(entry.question);
    m_window.questions()->reveal(entry.question);
    ReadingPane *reading = m_window.study()->reading();
    if (reading->isVisibleTo(m_window.study()))
        reading->view()->setFocus(Qt::OtherFocusReason);
    else
        m_window.study()->writing()->current()->setFocus(Qt::OtherFocusReason);
}

void PaletteCommands::showHit(const SearchHit &hit)
{
    WritingPane *writing = m_window.study()->writing();
    if (hit.section)
        m_window.study()->reading()->setSection(*hit.section);
    else if (hit.place == SearchHit::Place::Draft)
        writing->showAnswer();
    else if (hit.place == SearchHit::Place::Note)
        writing->showNotes();
}

} // namespace starling::ui

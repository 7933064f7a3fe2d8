// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentplaces.h"

#include "desk/desk.h"

#include <QHash>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int quietMs = 1500;
constexpr qsizetype mostKept = 12;

QString textOf(int number, const QString &title)
{
    return u"%1. %2"_s.arg(number).arg(title);
}

} // namespace

RecentPlaces::RecentPlaces(Desk &desk, const Session &session, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    // One a line: the question's id (0 for a place of the window), a space, its text.
    const QStringList lines = session.value(u"recentPlaces"_s).toString().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(0, mostKept)) {
        const qsizetype space = line.indexOf(u' ');
        if (space > 0)
            m_places << Place{{line.left(space).toLongLong()}, line.mid(space + 1)};
    }
    for (Place &place : m_places) {
        if (place.question.value <= 0)
            place.question = {};
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &RecentPlaces::save);
}

RecentPlaces::~RecentPlaces()
{
    save();
}

void RecentPlaces::visit(const StudyQuestion &question, bool kept)
{
    if (question.id.isValid())
        put({question.id, textOf(question.content.number, question.content.title)}, kept);
}

void RecentPlaces::visitPlace(const QString &name)
{
    put({{}, name}, true);
}

void RecentPlaces::put(const Place &place, bool kept)
{
    m_places.removeIf([&place](const Place &each) {
        return each.question == place.question && (place.question.isValid() || each.text == place.text);
    });
    m_places.prepend(place);
    m_places = m_places.mid(0, mostKept);
    if (kept) {
        m_changed = true;
        m_timer.start();
    }
}

void RecentPlaces::refresh()
{
    QList<QuestionId> ids;
    for (const Place &place : std::as_const(m_places)) {
        if (place.question.isValid())
            ids << place.question;
    }
    m_desk.ask(
        this, [ids](Library &library) { return library.rows(ids); },
        [this, ids](const Result<QList<QuestionRow>> &rows) {
            if (!rows)
                return;
            QHash<QuestionId, QString> texts;
            for (const QuestionRow &row : *rows)
                texts.insert(row.id, textOf(row.number, row.title));
            m_places.removeIf([&](const Place &place) {
                return ids.contains(place.question) && !texts.contains(place.question);
            });
            for (Place &place : m_places) {
                if (place.question.isValid())
                    place.text = texts.value(place.question, place.text);
            }
        });
}

void RecentPlaces::save()
{
    m_timer.stop();
    if (!std::exchange(m_changed, false))
        return;
    QStringList lines;
    for (const Place &place : std::as_const(m_places)) {
        QString text = place.text;
        lines << u"%1 %2"_s.arg(place.question.isValid() ? place.question.value : 0)
                     .arg(text.replace(u'\n', u' '));
    }
    m_desk.saveSession({{u"recentPlaces"_s, lines.join(u'\n')}});
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionkeeper.h"

#include "actions.h"
#include "desk/desk.h"
#include "mainwindow.h"
#include "studypane.h"
#include "studysplitter.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSplitter>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int quietMs = 1500;

void placeCursor(QPlainTextEdit *editor, int position)
{
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(qBound(0, position, editor->document()->characterCount() - 1));
    editor->setTextCursor(cursor);
}

QString arrangementWord(std::optional<StudyPane::Arrangement> arrangement)
{
    if (!arrangement)
        return {};
    return *arrangement == StudyPane::Arrangement::Below ? u"below"_s : u"beside"_s;
}

} // namespace

SessionKeeper::SessionKeeper(Desk &desk, MainWindow &window)
    : QObject(&window), m_desk(desk), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::save);
}

void SessionKeeper::restore(const Session &session, const QSize &size)
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_stored = session;
    if (size.isValid()) {
        m_window.resize(size);
    } else if (!m_window.restoreGeometry(session.value(u"geometry"_s).toByteArray())) {
        m_window.resize(QSize(1280, 800).boundedTo(QGuiApplication::primaryScreen()->availableSize()));
    }

    // The splitters need their width before they are told how to share it.
    m_window.splitter()->resize(m_window.size());

    StudyPane &study = *m_window.study();
    Actions &actions = *m_window.actions();
    const QString arrangement = session.value(u"arrangement"_s).toString();
    if (arrangement == u"below")
        actions.below->trigger();
    else if (arrangement == u"beside")
        actions.beside->trigger();
    const int list = qBound(220, m_window.width() * 7 / 30, 340);
    if (!m_window.splitter()->restoreState(session.value(u"listSplitter"_s).toByteArray()))
        m_window.splitter()->setSizes({list, m_window.width() - list});
    m_window.study()->resize(m_window.width() - list, m_window.height());
    study.splitter()->setShare(true, session.value(u"writingBeside"_s).toDouble());
    study.splitter()->setShare(false, session.value(u"writingBelow"_s).toDouble());
    study.arrange();
    m_window.setZoom(session.value(u"zoom"_s, 1.0).toDouble());
    study.reading()->setSection(static_cast<Section>(qBound(0, session.value(u"tab"_s).toInt(), 6)));
    const bool readingShown = session.value(u"reading"_s, true).toBool();
    actions.readingPane->setChecked(readingShown);
    study.setReadingVisible(readingShown);
    study.writing()->tabs()->setCurrentIndex(session.value(u"notes"_s).toBool() ? 1 : 0);
    placeCursor(study.writing()->answer(), session.value(u"answerCursor"_s).toInt());
    placeCursor(study.writing()->notes(), session.value(u"notesCursor"_s).toInt());
    actions.appearances.at(static_cast<int>(m_window.appearance().choice()))->setChecked(true);
    m_window.setLanguage(session.value(u"language"_s).toString());
    for (QAction *action : std::as_const(actions.languages)) {
        if (action->data().toString() == m_window.language())
            action->setChecked(true);
    }
    m_window.questions()->focusList();
}

Session SessionKeeper::current() const
{
    const StudyPane &study = *m_window.study();
    const StudyQuestion &question = study.question();
    return {
        {u"geometry"_s, m_window.saveGeometry()},
        {u"listSplitter"_s, m_window.splitter()->saveState()},
        {u"writingBeside"_s, study.splitter()->share(true)},
        {u"writingBelow"_s, study.splitter()->share(false)},
        {u"arrangement"_s, arrangementWord(study.arrangement())},
        {u"zoom"_s, study.zoom()},
        {u"pack"_s, m_window.questions()->packUid()},
        {u"question"_s, question.id.isValid() ? question.pack.uid + u'/' + question.content.uid : QString()},
        {u"tab"_s, static_cast<int>(study.reading()->section())},
        {u"reading"_s, m_window.actions()->readingPane->isChecked()},
        {u"notes"_s, study.writing()->tabs()->currentIndex() == 1},
        {u"answerCursor"_s, study.writing()->answer()->textCursor().position()},
        {u"notesCursor"_s, study.writing()->notes()->textCursor().position()},
        {u"appearance"_s, static_cast<int>(m_window.appearance().choice())},
        {u"systemDark"_s, m_window.appearance().systemIsDark()},
        {u"language"_s, m_window.language()},
    };
}

void SessionKeeper::touch()
{
    if (!m_readOnly && !m_restoring)
        m_timer.start();
}

void SessionKeeper::save()
{
    m_timer.stop();
    if (m_readOnly)
        return;
    Session changed;
    const Session now = current();
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
        if (m_stored.value(entry.key()) != entry.value())
            changed.insert(entry.key(), entry.value());
    }
    if (changed.isEmpty())
        return;
    m_stored.insert(changed);
    m_desk.saveSession(changed);
}

} // namespace starling::ui

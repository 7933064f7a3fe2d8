// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stories/storybank.h"
#include "support/menuitems.h"
#include "support/windowfixture.h"
#include "ui/editing/editingcommands.h"
#include "ui/editing/editorpage.h"
#include "ui/reading/readingpane.h"
#include "ui/stories/storychooser.h"
#include "ui/window/actions.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Where the question is not in sight nothing is done to it, by no key and no menu.
class TestOtherPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeaveTheQuestionAlone_data();
    void keysLeaveTheQuestionAlone();
    void everyCommandIsDecidedUpon();
    void commandsComeBackAsTheyWere();
    void aKeyGoesToTheSearchFromAnywhere();
};

void TestOtherPlaces::keysLeaveTheQuestionAlone_data()
{
    QTest::addColumn<Qt::Key>("place");
    QTest::newRow("review") << Qt::Key_2;
    QTest::newRow("mock interviews") << Qt::Key_3;
    QTest::newRow("stories") << Qt::Key_4;
}

void TestOtherPlaces::keysLeaveTheQuestionAlone()
{
    QFETCH(const Qt::Key, place);
    WindowFixture window;
    Story story;
    story.title = u"Night"_s;
    window.desk().answer([story](Library &library) { return *saveStory(library, story); });
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"My answer"_s);
    const Section section = window->study()->reading()->section();
    window.press(place, Qt::AltModifier);
    const QString here = window->places()->current();
    QVERIFY(here != u"questions"_s);

    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {
        {Qt::Key_F2, Qt::NoModifier},            // edit
        {Qt::Key_F7, Qt::NoModifier},            // mastered
        {Qt::Key_T, Qt::ControlModifier},        // scaffold
        {Qt::Key_PageDown, Qt::ControlModifier}, // next
        {Qt::Key_N, Qt::ControlModifier},        // new question
        {Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier}, // insert a story
        {Qt::Key_N, Qt::ControlModifier | Qt::AltModifier},   // a variant
        {Qt::Key_H, Qt::ControlModifier},                     // history
        {Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier},
        {Qt::Key_3, Qt::ControlModifier},
    };
    for (const auto &[key, modifiers] : keys) {
        window.press(key, modifiers);
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClicks(focus, u"xz"_s);
    }
    (*window.desk()).finish();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window->places()->current(), here);
    QVERIFY(window->places()->widget(here)->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!window->findChild<ui::EditingCommands *>()->editor());
    QVERIFY(!window->findChild<ui::StoryChooser *>());
    QCOMPARE(window.title(), u"Title of q1"_s);
    QCOMPARE(window->study()->reading()->section(), section);
    const QuestionId id = window->study()->question().id;
    const auto stored = window.desk().answer([id](Library &library) { return *library.question(id); });
    QCOMPARE(stored.mastery, Mastery::New);
    QCOMPARE(stored.draft.text, u"My answer"_s);
    QCOMPARE(window->study()->writing()->answer()->text(), u"My answer"_s);
}

/// A command that is new must say whether it is about the question: it is then in this list, or is bound.
void TestOtherPlaces::everyCommandIsDecidedUpon()
{
    WindowFixture window;
    window.press(Qt::Key_4, Qt::AltModifier);
    const ui::Actions &actions = *window->actions();
    QList<QAction *> all;
    for (const QMenu *menu : {actions.questionMenu, actions.writeMenu, actions.rehearseMenu})
        collect(menu, all);
    QStringList enabled;
    for (const QAction *action : std::as_const(all)) {
        if (action->isEnabled())
            enabled << QString(action->text()).remove(u'&');
    }
    const QStringList expected{
        u"Questions"_s,
        u"Go to Search"_s,
        u"Go to List"_s,
        u"Go to Reading"_s,
        u"Go to My Answer"_s,
        u"Go to Notes"_s,
        u"New Pack…"_s,
        u"Deleted and Archived…"_s,
        u"Save This Search…"_s,
        u"Saved Searches…"_s,
        u"Go to Anything…"_s,
        u"Stories"_s,
        u"Measure My Pace…"_s,
        u"Check Spelling"_s,
        u"Dim Other Paragraphs When Focused"_s,
        u"Typewriter Scrolling"_s,
        u"As Wide as the Window"_s,
        u"60 Characters"_s,
        u"75 Characters"_s,
        u"90 Characters"_s,
        u"Go to Hints"_s,
        u"“I” Against “We”"_s,
        u"Hedges"_s,
        u"Fillers"_s,
        u"Passive Openings"_s,
        u"Blame"_s,
        u"Edit Word Lists…"_s,
        u"Review"_s,
        u"Start What Is Due"_s,
        u"Review the Questions in the List"_s,
        u"Cram the Questions in the List"_s,
        u"Review Settings…"_s,
        u"Fit the Schedule to My Memory…"_s,
        u"Mock Interviews"_s,
        u"New Mock Interview…"_s,
    };
    QCOMPARE(enabled, expected);
}

void TestOtherPlaces::commandsComeBackAsTheyWere()
{
    WindowFixture window;
    const ui::Actions &actions = *window->actions();
    QList<QAction *> all;
    collect(window->menuBar(), all);
    const auto states = [&all] {
        QList<bool> enabled;
        for (const QAction *action : std::as_const(all))
            enabled << action->isEnabled();
        return enabled;
    };
    const QList<bool> before = states();
    QVERIFY(actions.markMastered->isEnabled());
    window.press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(!actions.markMastered->isEnabled());
    actions.find->setEnabled(true); // as a part of the window does for reasons of its own
    QVERIFY(!actions.find->isEnabled());
    window.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(states(), before);
    window.press(Qt::Key_F7);
    QTRY_COMPARE(window->study()->question().mastery, Mastery::Mastered);
}

void TestOtherPlaces::aKeyGoesToTheSearchFromAnywhere()
{
    WindowFixture window;
    window.press(Qt::Key_4, Qt::AltModifier);
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window->places()->current(), u"questions"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    window.press(Qt::Key_2, Qt::AltModifier);
    window.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), window->study()->writing()->answer());
}

QTEST_MAIN(TestOtherPlaces)
#include "tst_otherplaces.moc"

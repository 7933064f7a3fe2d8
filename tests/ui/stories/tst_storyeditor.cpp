// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "ui/stories/stories.h"
#include "ui/stories/storyeditor.h"
#include "ui/stories/storylinks.h"

#include "ui/stories/questionfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestStoryEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsOnTheDisk();
    void leavingKeepsTheLastWord();
    void readsConfidentialLines();
    void anyQuestionIsLinkedByKeys();
    void changingAFitKeepsTheFocus();

private:
    static QList<Story> stored(DeskFixture &desk)
    {
        return desk.answer([](Library &library) { return *storyBank(library); }).stories;
    }
};

void TestStoryEditor::whatIsTypedIsOnTheDisk()
{
    DeskFixture desk;
    ui::Stories stories(*desk);
    ui::StoryEditor editor(stories, new ui::StoryLinks(*desk, stories));
    QSignalSpy created(&stories, &ui::Stories::created);
    stories.create();
    QVERIFY(created.wait());
    editor.show(created.first().first().value<StoryId>());
    editor.QWidget::show();
    editor.focusTitle();
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"storyTitle"_s), u"A night"_s);
    auto *situation = editor.findChildren<QPlainTextEdit *>().first();
    QTest::keyClicks(situation, u"Peak season"_s);
    QSignalSpy saved(&stories, &ui::Stories::saved);
    QVERIFY(saved.wait());
    QTRY_COMPARE(stored(desk).first().situation, u"Peak season"_s);
    QCOMPARE(stored(desk).first().title, u"A night"_s);
}

void TestStoryEditor::leavingKeepsTheLastWord()
{
    DeskFixture desk;
    ui::Stories stories(*desk);
    ui::StoryEditor editor(stories, new ui::StoryLinks(*desk, stories));
    QSignalSpy created(&stories, &ui::Stories::created);
    stories.create();
    stories.create();
    QTRY_COMPARE(created.size(), 2);
    editor.show(created.at(0).first().value<StoryId>());
    editor.QWidget::show();
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"storyTitle"_s), u"One"_s);
    editor.show(created.at(1).first().value<StoryId>());
    QTest::keyClicks(editor.findChild<QLineEdit *>(u"storyTitle"_s), u"Two"_s);
    editor.hide();
    const QList<Story> both = stored(desk);
    QCOMPARE(both.at(0).title, u"One"_s);
    QCOMPARE(both.at(1).title, u"Two"_s);
}

void TestStoryEditor::readsConfidentialLines()
{
    const QList<ConfidentialName> names{{u"Acme"_s, u"a retailer"_s}, {u"Bolt"_s, {}}};
    QCOMPARE(ui::confidentialFromText(u" Acme =  a retailer\n\nBolt\n = nothing"_s), names);
    QCOMPARE(ui::confidentialFromText(ui::textFromConfidential(names)), names);
}

void TestStoryEditor::anyQuestionIsLinkedByKeys()
{
    Pack content = pack(u"test"_s, 30);
    content.questions[11].title = u"Describe a zeppelin landing"_s;
    content.questions[20].title = u"Weigh a walrus"_s;
    DeskFixture desk({content});
    ui::Stories stories(*desk);
    auto *links = new ui::StoryLinks(*desk, stories);
    ui::StoryEditor editor(stories, links);
    QSignalSpy created(&stories, &ui::Stories::created);
    stories.create();
    QVERIFY(created.wait());
    const StoryId story = created.first().first().value<StoryId>();
    editor.show(story);
    links->show(story);
    editor.QWidget::show();
    editor.activateWindow();
    auto *field = links->findChild<ui::QuestionField *>();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    const auto popup = [] { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); };
    QTest::keyClicks(field, u"zeppelin"_s);
    QTRY_VERIFY(popup() && popup()->currentIndex().data().toString().contains(u"zeppelin landing"_s));
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(stories.links().size(), 1);
    QCOMPARE(stories.links().first().question, desk.id(u"test/12"_s));
    QVERIFY(field->text().isEmpty());
    editor.activateWindow(); // the offscreen platform does not by itself when a popup goes
    QTRY_VERIFY(field->hasFocus());

    // A number: of every pack that has it, the second one by a key.
    QTest::keyClicks(field, u"7"_s);
    QTRY_VERIFY(popup() && popup()->model()->rowCount() > 1);
    const QString offered = popup()->currentIndex().data().toString();
    QVERIFY(offered.startsWith(u"7  "_s));
    QTest::keyClick(popup(), Qt::Key_Down);
    QVERIFY(popup()->currentIndex().data().toString() != offered);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(stories.links().size(), 2);
    QCOMPARE(stories.links().last().question, desk.id(u"test/7"_s)); // the first is of the shipped pack
    editor.activateWindow();
    QTRY_VERIFY(field->hasFocus());

    // Enter before anything is offered for all that was typed.
    QTest::keyClicks(field, u"walrus"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(stories.links().size(), 3);
    QCOMPARE(stories.links().last().question, desk.id(u"test/21"_s));
    editor.activateWindow();
    QTRY_VERIFY(field->hasFocus());

    // The question in sight by its button, which goes: the focus stays.
    links->setCandidate(desk.id(u"test/3"_s), u"Three"_s);
    auto *add = links->findChild<QToolButton *>();
    QTRY_VERIFY(add->isVisible());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(stories.links().size(), 4);
    QTRY_VERIFY(!add->isVisible());
    QVERIFY(field->hasFocus());
    auto *table = links->findChild<QTableWidget *>();
    QTRY_COMPARE(table->rowCount(), 4);
    QCOMPARE(table->currentRow(), 3); // the new one is marked
}

void TestStoryEditor::changingAFitKeepsTheFocus()
{
    DeskFixture desk({pack(u"test"_s, 3)});
    ui::Stories stories(*desk);
    ui::StoryLinks links(*desk, stories);
    QSignalSpy created(&stories, &ui::Stories::created);
    stories.create();
    QVERIFY(created.wait());
    const StoryId story = created.first().first().value<StoryId>();
    stories.setLink(story, desk.id(u"test/1"_s), Fit::Strong);
    stories.setLink(story, desk.id(u"test/2"_s), Fit::Strong);
    links.show(story);
    links.QWidget::show();
    links.activateWindow();
    auto *table = links.findChild<QTableWidget *>();
    QTRY_VERIFY(table->cellWidget(0, 1));
    auto *fit = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
    fit->setFocus();
    QTRY_VERIFY(fit->hasFocus());
    QTest::keyClick(fit, Qt::Key_Down);
    desk.answer([](Library &) { return true; }); // the table has read its rows again
    QVERIFY(table->cellWidget(0, 1) == fit);
    QVERIFY(fit->hasFocus());
    QCOMPARE(stories.links().first().question, desk.id(u"test/1"_s)); // in its place
    QCOMPARE(stories.links().first().fit, Fit::Partial);
}

QTEST_MAIN(TestStoryEditor)
#include "tst_storyeditor.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "ui/stories/stories.h"
#include "ui/stories/storyeditor.h"
#include "ui/stories/storylinks.h"

#include <QLineEdit>
#include <QPlainTextEdit>

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

QTEST_MAIN(TestStoryEditor)
#include "tst_storyeditor.moc"

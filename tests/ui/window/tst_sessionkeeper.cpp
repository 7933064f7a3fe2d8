// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/window/actions.h"
#include "ui/window/sessionkeeper.h"
#include "ui/window/studypane.h"
#include "ui/window/studysplitter.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QSplitter>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The window comes back as it was left.
class TestSessionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresPlaceAndSize();
    void restoresSplitters();
    void restoresTheQuestionOfItsPack();
    void restoresAllPacks();
    void restoresTabZoomAndReadingPane();
    void restoresTheArrangement();
    void restoresCursors();
    void restoresTheAppearance();
    void savesAWhileAfterAChange();
    void writesOnlyWhatChanged();
    void survivesAnOddSession();
    void aPictureSavesNothing();
};

void TestSessionKeeper::restoresPlaceAndSize()
{
    WindowFixture window;
    window->setGeometry(60, 50, 700, 500);
    QTRY_COMPARE(window->size(), QSize(700, 500));
    const QPoint place = window->pos();
    QVERIFY(!place.isNull());
    window.reopen();
    QCOMPARE(window->size(), QSize(700, 500));
    QCOMPARE(window->pos(), place);
}

void TestSessionKeeper::restoresSplitters()
{
    WindowFixture window;
    const auto drag = [](QSplitter *splitter, int delta) {
        QSplitterHandle *handle = splitter->handle(1);
        const QPoint start = handle->rect().center();
        const QPoint way = splitter->orientation() == Qt::Horizontal ? QPoint(delta, 0) : QPoint(0, delta);
        QTest::mousePress(handle, Qt::LeftButton, {}, start);
        QTest::mouseMove(handle, start + way);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, start + way);
    };
    const QList<int> outer = window->splitter()->sizes();
    const QList<int> inner = window->study()->splitter()->sizes();
    drag(window->splitter(), 37);
    drag(window->study()->splitter(), -23);
    const QList<int> outerLeft = window->splitter()->sizes();
    const QList<int> innerLeft = window->study()->splitter()->sizes();
    QVERIFY(outerLeft != outer);
    QVERIFY(innerLeft != inner);
    window.reopen();
    QCOMPARE(window->splitter()->sizes(), outerLeft);
    QCOMPARE(window->study()->splitter()->sizes(), innerLeft);
}

void TestSessionKeeper::restoresTheQuestionOfItsPack()
{
    WindowFixture window({pack(u"test"_s, 3), pack(u"other"_s, 200)});
    QComboBox *packs = window->questions()->packs();
    QTest::keyClicks(packs, u"Pack other"_s);
    QTRY_COMPARE(window.list()->model()->rowCount(), 200);
    QTRY_COMPARE(window->study()->question().pack.uid, u"other"_s);
    window->questions()->focusList();
    window.press(Qt::Key_End);
    QTRY_COMPARE(window->study()->question().content.number, 200);
    window.reopen();
    QCOMPARE(window->questions()->packUid(), u"other"_s);
    QCOMPARE(window->questions()->packs()->currentText(), u"Pack other"_s);
    QCOMPARE(window->study()->question().content.number, 200);
    QCOMPARE(window.list()->currentIndex().row(), 199);
    const QRect row = window.list()->visualRect(window.list()->currentIndex());
    QVERIFY(window.list()->viewport()->rect().contains(row)); // scrolled into sight
}

void TestSessionKeeper::restoresAllPacks()
{
    WindowFixture window({pack(u"test"_s, 3)}, {{u"pack"_s, QString()}, {u"question"_s, u"test/q2"_s}});
    QCOMPARE(window->questions()->packUid(), QString());
    QCOMPARE(window.title(), u"Title of q2"_s);
    window.reopen();
    QCOMPARE(window->questions()->packUid(), QString());
    QCOMPARE(window->questions()->packs()->currentIndex(), 0);
    QCOMPARE(window.title(), u"Title of q2"_s);
}

void TestSessionKeeper::restoresTabZoomAndReadingPane()
{
    WindowFixture window;
    window.press(Qt::Key_5, Qt::ControlModifier);
    window.press(Qt::Key_Plus, Qt::ControlModifier);
    window.press(Qt::Key_Plus, Qt::ControlModifier);
    window.press(Qt::Key_F9);
    window.reopen();
    QCOMPARE(window->study()->reading()->section(), Section::Terminology);
    QCOMPARE(window->study()->zoom(), 1.2);
    QVERIFY(!window->actions()->readingPane->isChecked());
    QVERIFY(!window->study()->reading()->isVisible());
    window.press(Qt::Key_F9);
    window.reopen();
    QVERIFY(window->study()->reading()->isVisible());
}

void TestSessionKeeper::restoresTheArrangement()
{
    WindowFixture window;
    window->resize(1800, 750); // wide enough for both columns in any font
    QCOMPARE(window->study()->splitter()->orientation(), Qt::Horizontal);
    window->actions()->below->trigger();
    window.reopen();
    QCOMPARE(window->study()->splitter()->orientation(), Qt::Vertical);
    QVERIFY(window->actions()->below->isChecked());
    window->actions()->beside->trigger();
    window.reopen();
    QCOMPARE(window->study()->splitter()->orientation(), Qt::Horizontal);
    QVERIFY(window->actions()->beside->isChecked());
}

void TestSessionKeeper::restoresCursors()
{
    WindowFixture window;
    window.press(Qt::Key_D, Qt::ControlModifier);
    window.type(u"a note"_s);
    window.press(Qt::Key_Home);
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"an answer"_s);
    window.press(Qt::Key_Left);
    window.press(Qt::Key_Left);
    window.reopen();
    const ui::WritingPane *writing = window->study()->writing();
    QCOMPARE(writing->answer()->textCursor().position(), 7);
    QCOMPARE(writing->notes()->textCursor().position(), 0);
    QCOMPARE(writing->tabs()->currentIndex(), 0);
    window.press(Qt::Key_D, Qt::ControlModifier);
    window.reopen();
    QCOMPARE(window->study()->writing()->tabs()->currentIndex(), 1);
}

void TestSessionKeeper::restoresTheAppearance()
{
    WindowFixture window;
    window->actions()->appearances.at(2)->trigger();
    window.close();
    const auto library = Library::open(window.desk().path());
    QVERIFY(library);
    QCOMPARE((*library)->opening(1)->session.value(u"appearance"_s).toInt(),
             static_cast<int>(ui::Appearance::Choice::Dark));
}

void TestSessionKeeper::savesAWhileAfterAChange()
{
    WindowFixture window;
    window.press(Qt::Key_3, Qt::ControlModifier);
    const auto tab = [&window] {
        return window.desk()
            .answer([](Library &library) { return library.opening(1); })
            ->session.value(u"tab"_s, -1)
            .toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(tab(), 2, 10'000); // without closing: a crash forgets little
}

void TestSessionKeeper::writesOnlyWhatChanged()
{
    WindowFixture window;
    window.reopen();
    // Another hand changes a value that this window leaves alone.
    window.desk()->saveSession({{u"zoom"_s, 2.5}});
    window.press(Qt::Key_2, Qt::ControlModifier);
    window.reopen();
    QCOMPARE(window->study()->zoom(), 2.5);
    QCOMPARE(window->study()->reading()->section(), Section::StarExample);
}

void TestSessionKeeper::survivesAnOddSession()
{
    const Session odd{{u"geometry"_s, QByteArray("no geometry")},
                      {u"listSplitter"_s, 17},
                      {u"writingBeside"_s, u"wide"_s},
                      {u"zoom"_s, 0.0},
                      {u"tab"_s, 99},
                      {u"answerCursor"_s, 4711},
                      {u"notesCursor"_s, -3},
                      {u"arrangement"_s, u"upside down"_s},
                      {u"appearance"_s, 12},
                      {u"question"_s, u"gone/for ever"_s},
                      {u"language"_s, u"xx"_s}};
    WindowFixture window({pack(u"test"_s, 3)}, odd);
    QCOMPARE(window.title(), u"Title of q1"_s);
    QCOMPARE(window->study()->reading()->section(), Section::Mistakes);
    QVERIFY(window->study()->zoom() >= 0.5);
    QVERIFY(window->study()->writing()->answer()->font().pointSizeF() > 1);
    QVERIFY(window->width() >= 600);
}

void TestSessionKeeper::aPictureSavesNothing()
{
    WindowFixture window;
    window->session()->setReadOnly();
    window.press(Qt::Key_3, Qt::ControlModifier);
    window.close();
    const auto library = Library::open(window.desk().path());
    QVERIFY(library);
    QVERIFY(!(*library)->opening(1)->session.contains(u"tab"_s));
}

QTEST_MAIN(TestSessionKeeper)
#include "tst_sessionkeeper.moc"

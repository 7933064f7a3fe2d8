// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/asked.h"

#include "support/windowfixture.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/start/options.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"

#include <QListView>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What the command line asks to see is what the window shows.
class TestAsked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheQuestionAndTheTab();
    void staysWhereNothingIsAskedFor();
    void comesBackFromAnotherPlace();
    void saysThatThereIsNone();

private:
    static Outcome show(WindowFixture &window, const ui::StartOptions &options)
    {
        std::optional<Outcome> outcome;
        ui::showAsked(*window.desk(), *window, options,
                      [&outcome](const Outcome &shown) { outcome = shown; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 15'000))
            qFatal("the window does not answer");
        return *outcome;
    }
};

void TestAsked::showsTheQuestionAndTheTab()
{
    WindowFixture window({pack(u"test"_s, 2), pack(u"hotel"_s, 3)});
    ui::StartOptions options;
    options.question = u"hotel/2"_s;
    options.section = Section::Mistakes;
    const QuestionId wanted = window.desk().question(u"hotel/2"_s).id;
    QVERIFY(show(window, options));
    QCOMPARE(window->study()->question().id, wanted);
    QCOMPARE(window->study()->reading()->section(), Section::Mistakes);
    QTRY_COMPARE(window.list()->currentIndex().row(), window->questions()->model().loadedRowOf(wanted));
    QVERIFY(window.list()->currentIndex().row() > 0);
}

void TestAsked::staysWhereNothingIsAskedFor()
{
    WindowFixture window;
    const QuestionId before = window->study()->question().id;
    QVERIFY(show(window, {}));
    QCOMPARE(window->study()->question().id, before);
}

void TestAsked::comesBackFromAnotherPlace()
{
    WindowFixture window({pack(u"test"_s, 3)});
    window->places()->go(u"stories"_s);
    QVERIFY(show(window, {}));
    QCOMPARE(window->places()->current(), u"stories"_s); // nothing was asked for
    ui::StartOptions options;
    options.question = u"test/3"_s;
    QVERIFY(show(window, options));
    QCOMPARE(window->places()->current(), u"questions"_s);
    QCOMPARE(window->study()->question().id, window.desk().question(u"test/3"_s).id);
}

void TestAsked::saysThatThereIsNone()
{
    WindowFixture window;
    ui::StartOptions options;
    options.question = u"hotel/1"_s;
    const Outcome outcome = show(window, options);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(window.title(), u"Title of q1"_s);
}

QTEST_MAIN(TestAsked)
#include "tst_asked.moc"

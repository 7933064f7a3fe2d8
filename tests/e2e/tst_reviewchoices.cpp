// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting.h"

#include "ui/writing/texteditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What a person can choose about a card, by keyboard alone.
class TestReviewChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBetCanBeSwitchedOff();
    void theSimpleMode();
    void termsAreQuick();
    void buryAndSuspend();
    void hintsCount();
    void aKeyHeldDownRatesNothing();
};

void TestReviewChoices::theBetCanBeSwitchedOff()
{
    Sitting window;
    auto settings =
        window.desk().answer([](Library &library) { return Reviews(library).settings(); }).value();
    settings.askConfidence = false;
    QVERIFY(window.desk().answer(
        [settings](Library &library) { return Reviews(library).setSettings(settings); }));
    window.startThese();
    window.press(Qt::Key_Space);
    QCOMPARE(window.card()->phase(), ui::CardPage::Phase::Uncovering);
    window.press(Qt::Key_A); // had all of it
    window.press(Qt::Key_4);
    QTRY_COMPARE(window.log().size(), 1);
    QVERIFY(!window.log().first().confidence);
    QCOMPARE(window.log().first().rating, std::optional(Rating::Easy));
}

void TestReviewChoices::theSimpleMode()
{
    Sitting window;
    auto settings =
        window.desk().answer([](Library &library) { return Reviews(library).settings(); }).value();
    settings.simpleMode = true;
    QVERIFY(window.desk().answer(
        [settings](Library &library) { return Reviews(library).setSettings(settings); }));
    window.startThese();
    window.recall();
    QVERIFY(!window.place()->findChild<QPushButton *>(u"rate2"_s)->isVisible());
    QVERIFY(window.place()->findChild<QPushButton *>(u"rate3"_s)->text().contains(u"Got it"_s));
    window.press(Qt::Key_2);
    QTRY_COMPARE(window.log().size(), 1);
    QCOMPARE(window.log().first().rating, std::optional(Rating::Good));
}

void TestReviewChoices::termsAreQuick()
{
    Sitting window;
    window.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier); // this question with its terms
    QTRY_VERIFY(window.place() && window.place()->session()->current());
    QCOMPARE(window.place()->session()->current()->card.ref.kind, CardKind::Question);
    window.press(Qt::Key_B);
    QTRY_VERIFY(window.place()->session()->current());
    QVERIFY(window.place()->session()->current()->card.ref.kind != CardKind::Question);
    QVERIFY(!window.card()->editor()->isVisible());
    QVERIFY(!window.place()->findChild<QLabel *>(u"reviewDefinition"_s)->isVisible());
    window.press(Qt::Key_Space);
    QVERIFY(window.place()->findChild<QLabel *>(u"reviewDefinition"_s)->isVisible());
    window.press(Qt::Key_N); // not remembered
    QTRY_COMPARE(window.log().size(), 1);
    QCOMPARE(window.log().first().rating, std::optional(Rating::Again));
}

void TestReviewChoices::buryAndSuspend()
{
    Sitting window;
    window.startThese();
    const CardRef buried = window.place()->session()->current()->card.ref;
    window.press(Qt::Key_B);
    QTRY_VERIFY(window.place()->session()->current() &&
                !(window.place()->session()->current()->card.ref == buried));
    const CardRef suspended = window.place()->session()->current()->card.ref;
    window.press(Qt::Key_X);
    QTRY_VERIFY(window.place()->session()->current() &&
                !(window.place()->session()->current()->card.ref == suspended));
    const auto state = [&window](const CardRef &ref) {
        return window.desk()
            .answer(
                [ref](Library &library) { return Reviews(library).card(ref, QDateTime::currentDateTime()); })
            .value();
    };
    QVERIFY(state(buried).buried);
    QVERIFY(state(suspended).suspended);
}

void TestReviewChoices::hintsCount()
{
    Sitting window;
    window.startThese();
    window.press(Qt::Key_H);
    QVERIFY(window.label(u"hint"_s).contains(u"Trade-offs"_s));
    window.press(Qt::Key_H);
    window.recall();
    window.press(Qt::Key_Space);
    QTRY_COMPARE(window.log().size(), 1);
    QCOMPARE(window.log().first().hints, 2);
    QCOMPARE(window.log().first().rating, std::optional(Rating::Hard));
}

void TestReviewChoices::aKeyHeldDownRatesNothing()
{
    Sitting window;
    window.startThese();
    window.recall();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
    QCoreApplication::sendEvent(window.card(), &held);
    QCOMPARE(window.card()->phase(), ui::CardPage::Phase::Rating);
    QVERIFY(window.log().isEmpty());
}

QTEST_MAIN(TestReviewChoices)
#include "tst_reviewchoices.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include "desk/reviewing/reviews.h"
#include "ui/review/cardpage.h"
#include "ui/review/reviewplace.h"
#include "ui/review/uncoverlist.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"

#include <QLabel>
#include <QPushButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

/// Hands on the keys only.
class Sitting : public WindowFixture
{
public:
    Sitting() : WindowFixture({pack(u"test"_s, 3)}) {}

    ui::ReviewPlace *place()
    {
        return qobject_cast<ui::ReviewPlace *>((*this)->places()->widget(u"review"_s));
    }
    ui::CardPage *card() { return place()->card(); }
    QString cardTitle() { return label(u"reviewTitle"_s); }

    QList<ReviewEntry> log()
    {
        return desk().answer([](Library &library) { return Reviews(library).log(); }).value();
    }
    /// Rates the question in sight by its list: all had but `missed`, then the proposal.
    void recall(int missed = -1)
    {
        press(Qt::Key_3); // the bet
        QCOMPARE(card()->phase(), ui::CardPage::Phase::Uncovering);
        const auto count = card()->uncoverList()->items().size();
        for (int row = 0; row < count; ++row)
            press(row == missed ? Qt::Key_N : Qt::Key_Space);
        QCOMPARE(card()->phase(), ui::CardPage::Phase::Rating);
    }
    /// Only the three questions of the pack, without terms: Ctrl+Shift+R with terms switched off.
    void startThese()
    {
        auto settings = desk().answer([](Library &library) { return Reviews(library).settings(); }).value();
        settings.terms = false;
        QVERIFY(
            desk().answer([settings](Library &library) { return Reviews(library).setSettings(settings); }));
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(place() && place()->session()->current());
    }
};

} // namespace

/// Whole sittings by keyboard alone.
class TestReviewSitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSittingOfWhatIsDue();
    void ticksMakeTheRating();
    void mistakesAreTickedAsMade();
    void theBetCanBeSwitchedOff();
    void theSimpleMode();
    void theButtonSaysWhatHappens();
    void undoAnyNumberBack();
    void cramLeavesTheScheduleAlone();
    void termsAreQuick();
    void interruptedAndGoneOn();
    void buryAndSuspend();
    void hintsCount();
    void aKeyHeldDownRatesNothing();
};

void TestReviewSitting::aSittingOfWhatIsDue()
{
    Sitting window;
    window.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(window.place());
    QCOMPARE(window->places()->current(), u"review"_s);
    QTRY_VERIFY(window.place()->findChild<QPushButton *>(u"beginReview"_s)->isVisible());
    window.press(Qt::Key_Return);
    QTRY_VERIFY(window.place()->session()->current());
    QVERIFY(!window->study()->isVisible()); // nothing to peek at
    QCOMPARE(window.card()->phase(), ui::CardPage::Phase::Answering);
    const QString first = window.cardTitle();
    window.recall();
    window.press(Qt::Key_Space);
    QTRY_VERIFY(window.cardTitle() != first);
    QTRY_COMPARE(window.log().size(), 1);
    const ReviewEntry entry = window.log().first();
    QCOMPARE(entry.confidence, std::optional(Confidence::Sure));
    QCOMPARE(entry.kind, ReviewKind::Review);
    QVERIFY(!entry.ticks.isEmpty());
}

void TestReviewSitting::ticksMakeTheRating()
{
    Sitting window;
    window.startThese();
    window.press(Qt::Key_2); // a bet
    const auto count = window.card()->uncoverList()->items().size();
    QCOMPARE(count, 3 + 2 + 2 + 1);
    for (int row = 0; row < count; ++row)
        window.press(row % 2 == 0 ? Qt::Key_N : Qt::Key_Space);
    QVERIFY(window.label(u"proposal"_s).contains(u"Again"_s));
    window.press(Qt::Key_Space);
    QTRY_COMPARE(window.log().size(), 1);
    QCOMPARE(window.log().first().rating, std::optional(Rating::Again));
    QCOMPARE(window.log().first().proposed, std::optional(Rating::Again));
    QCOMPARE(window.log().first().ticks.size(), count);
}

void TestReviewSitting::mistakesAreTickedAsMade()
{
    Sitting window;
    window.startThese();
    window.recall(7); // the mistake comes last
    QVERIFY(window.label(u"proposal"_s).contains(u"mistake"_s));
    window.press(Qt::Key_3); // one key overrides
    QTRY_COMPARE(window.log().size(), 1);
    QCOMPARE(window.log().first().rating, std::optional(Rating::Good));
    const QList<ReviewEntry> log = window.log();
    for (const ReviewTick &tick : log.first().ticks)
        QVERIFY(tick.ticked); // all remembered, and the mistake made
}

void TestReviewSitting::theBetCanBeSwitchedOff()
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

void TestReviewSitting::theSimpleMode()
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

void TestReviewSitting::theButtonSaysWhatHappens()
{
    Sitting window;
    window.startThese();
    window.recall();
    QTest::qWait(50); // the outcomes with the bet
    window.desk()->finish();
    QCoreApplication::processEvents();
    const CardRef ref = window.place()->session()->current()->card.ref;
    const MemoryState promised = window.place()->session()->current()->card.outcomes.at(2).after;
    const QString said = window.place()->findChild<QPushButton *>(u"rate3"_s)->text();
    window.press(Qt::Key_3);
    QTRY_COMPARE(window.log().size(), 1);
    const auto card = window.desk().answer(
        [ref](Library &library) { return Reviews(library).card(ref, QDateTime::currentDateTime()); });
    QCOMPARE(card.value().memory, promised);
    QVERIFY2(said.contains(u"in "_s), qPrintable(said));
}

void TestReviewSitting::undoAnyNumberBack()
{
    Sitting window;
    window.startThese();
    QStringList titles;
    for (int i = 0; i < 2; ++i) {
        titles << window.cardTitle();
        window.recall();
        window.press(Qt::Key_Space);
        QTRY_VERIFY(window.place()->session()->current() && window.cardTitle() != titles.last());
    }
    for (int i = 1; i >= 0; --i) {
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.cardTitle(), titles.at(i));
        QCOMPARE(window.card()->phase(), ui::CardPage::Phase::Answering);
    }
    const auto queue =
        window.desk().answer([](Library &library) { return Reviews(library).check(); }).value();
    QCOMPARE(queue, QStringList());
    window.recall(); // and on from there
    window.press(Qt::Key_Space);
    QTRY_COMPARE(window.cardTitle(), titles.at(1));
}

void TestReviewSitting::cramLeavesTheScheduleAlone()
{
    Sitting window;
    window.press(Qt::Key_2, Qt::AltModifier);
    auto *cram = window.place()->findChild<QPushButton *>(u"cram"_s);
    QTRY_VERIFY(cram->isVisible());
    cram->setFocus();
    window.press(Qt::Key_Space);
    QTRY_VERIFY(window.place()->session()->current());
    QVERIFY(window.label(u"reviewProgress"_s).contains(u"schedule stays"_s));
    const CardRef ref = window.place()->session()->current()->card.ref;
    QCOMPARE(ref.kind, CardKind::Question);
    window.recall();
    window.press(Qt::Key_Space);
    QTRY_COMPARE(window.log().size(), 1);
    QCOMPARE(window.log().first().kind, ReviewKind::Cram);
    const auto card = window.desk().answer(
        [ref](Library &library) { return Reviews(library).card(ref, QDateTime::currentDateTime()); });
    QCOMPARE(card.value().memory.state, CardState::New);
}

void TestReviewSitting::termsAreQuick()
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

void TestReviewSitting::interruptedAndGoneOn()
{
    Sitting window;
    window.startThese();
    const QString first = window.cardTitle();
    window.recall();
    window.press(Qt::Key_Space);
    QTRY_VERIFY(window.cardTitle() != first);
    window.press(Qt::Key_Escape);
    QVERIFY(window.label(u"reviewSummary"_s).contains(u"1 card"_s));
    window.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window->places()->current(), u"questions"_s);
    window.reopen();
    QCOMPARE(window.log().size(), 1);
    window.press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(window.place() && window.place()->session()->current());
    QVERIFY(window.cardTitle() != first); // it was answered
}

void TestReviewSitting::buryAndSuspend()
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

void TestReviewSitting::hintsCount()
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

void TestReviewSitting::aKeyHeldDownRatesNothing()
{
    Sitting window;
    window.startThese();
    window.recall();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
    QCoreApplication::sendEvent(window.card(), &held);
    QCOMPARE(window.card()->phase(), ui::CardPage::Phase::Rating);
    QVERIFY(window.log().isEmpty());
}

QTEST_MAIN(TestReviewSitting)
#include "tst_reviewsitting.moc"

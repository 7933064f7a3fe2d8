// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting.h"

#include "ui/window/studypane.h"

#include <QLabel>
#include <QPushButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

/// What a label said when it was last painted.
class PaintedText : public QObject
{
public:
    explicit PaintedText(QLabel *label) : m_label(label) { label->installEventFilter(this); }
    QString text;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            text = m_label->text();
        return false;
    }

private:
    QLabel *m_label;
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
    void theButtonSaysWhatHappens();
    void undoAnyNumberBack();
    void cramLeavesTheScheduleAlone();
    void interruptedAndGoneOn();
    void theNextCardIsPaintedAtOnce();
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

void TestReviewSitting::theButtonSaysWhatHappens()
{
    Sitting window;
    window.startThese();
    window.recall();
    window.desk()->finish(); // the outcomes with the bet
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

/// With the key itself, not when the event loop comes to it.
void TestReviewSitting::theNextCardIsPaintedAtOnce()
{
    Sitting window;
    window.startThese();
    window.recall();
    window.desk()->finish();
    QCoreApplication::processEvents(); // the next card is ready
    const QString first = window.cardTitle();
    const PaintedText painted(window.place()->findChild<QLabel *>(u"reviewTitle"_s));
    QTest::keyClick(window.card(), Qt::Key_3);
    QVERIFY(window.cardTitle() != first);
    QCOMPARE(painted.text, window.cardTitle());
}

QTEST_MAIN(TestReviewSitting)
#include "tst_reviewsitting.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hintsfixture.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;

/// The list of hints and its head, where they are shown.
class TestFeedbackList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkFollowsTheWheel();
    void aQuestionWithNothingToCompareHasNoScore();
};

void TestFeedbackList::theMarkFollowsTheWheel()
{
    Hints it;
    it.window->resize(700, 420);
    it.window.type(u"First of all.\nA lock in the database blocked the payments."_s);
    QVERIFY(it.settle());
    QTRY_VERIFY(it.list()->verticalScrollBar()->maximum() > 40);
    const QPoint mouse = it.rectOf(u"Name the database lock"_s).center();
    QTest::mouseMove(it.list()->viewport(), mouse);
    QTRY_COMPARE(it.marked().size(), 1);
    const QModelIndex before = it.list()->indexAt(mouse);
    const auto turn = [&](int delta) {
        QWheelEvent event(mouse, it.list()->viewport()->mapToGlobal(mouse), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(it.list()->viewport(), &event);
    };
    for (int turns = 0; turns < 20 && it.list()->indexAt(mouse) == before; ++turns)
        turn(it.list()->verticalScrollBar()->value() < it.list()->verticalScrollBar()->maximum() ? -120
                                                                                                 : 120);
    QVERIFY(it.list()->indexAt(mouse) != before);
    QVERIFY(it.marked().isEmpty() || !it.marked().first().startsWith(u"A lock in the database"_s));
}

void TestFeedbackList::aQuestionWithNothingToCompareHasNoScore()
{
    Pack pack = hintPack();
    pack.questions.first().keyPoints.clear();
    pack.questions.first().terminology.clear();
    WindowFixture window({pack}, Hints::withQuestion({{u"hints"_s, true}}));
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"A lock in the database blocked the payments."_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.label(u"hintsLine"_s),
                              u"The question has no key points and terms to compare with"_s, longMs);
}

QTEST_MAIN(TestFeedbackList)
#include "tst_feedbacklist.moc"

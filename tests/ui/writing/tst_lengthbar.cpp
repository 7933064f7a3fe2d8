// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/pace/lengthbar.h"

#include "feedback/shape.h"
#include "ui/wording.h"
#include "ui/writing/pace/parttargets.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

#include <numeric>

using namespace starling;
using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

QString answer()
{
    return u"## Situation\n"_s + u"then "_s.repeated(30) + u"\n## Action\n"_s + u"measure "_s.repeated(112);
}

} // namespace

/// The whole and each part, against the target that the person sets.
class TestLengthBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsShareTheTarget_data();
    void partsShareTheTarget();
    void saysLessWhereThereIsLessRoom();
    void allOfItIsSaid();
    void theMenuSaysHowTheTargetIsShared();
};

void TestLengthBar::partsShareTheTarget_data()
{
    QTest::addColumn<int>("seconds");
    for (const int seconds : {0, 10, 60, 95, 120, 300, 3600})
        QTest::addRow("%d s", seconds) << seconds;
}

void TestLengthBar::partsShareTheTarget()
{
    QFETCH(int, seconds);
    const auto targets = partTargets(seconds);
    QCOMPARE(std::accumulate(targets.begin(), targets.end(), 0), seconds);
    for (size_t i = 0; i < targets.size(); ++i) {
        const feedback::Band band = feedback::bandOf(feedback::allParts.at(i));
        QVERIFY(100 * targets.at(i) >= band.least * seconds - 100); // but for rounding
        QVERIFY(100 * targets.at(i) <= band.most * seconds + 100);
    }
}

void TestLengthBar::saysLessWhereThereIsLessRoom()
{
    LengthBar bar;
    bar.showText(answer(), true);
    bar.setTarget(120);
    bar.resize(1000, 40);
    bar.QWidget::show();
    const auto *parts = bar.findChild<QLabel *>(u"partTimes"_s);
    QCOMPARE(parts->text(), u"Situation %1, 12 of 19 s  ·  Action %2, 45 of 57 s"_s.arg(
                                Wording::ofWords(30), Wording::ofWords(112)));
    const auto widthOf = [parts](const QString &text) {
        return parts->fontMetrics().horizontalAdvance(text);
    };
    const QString named = u"Situation 12 of 19 s  ·  Action 45 of 57 s"_s;
    bar.resize(widthOf(named), 40);
    QTRY_COMPARE(parts->text(), named);
    bar.resize(widthOf(named) - 1, 40);
    QTRY_COMPARE(parts->text(), u"S 12/19 s  ·  A 45/57 s"_s);
    bar.setTarget(240);
    QCOMPARE(parts->text(), u"S 12/38 s  ·  A 45/113 s"_s);
}

void TestLengthBar::allOfItIsSaid()
{
    LengthBar bar;
    bar.setTarget(180);
    bar.showText(answer(), true);
    const auto *parts = bar.findChild<QLabel *>(u"partTimes"_s);
    QVERIFY(parts->toolTip().contains(u"Action: %1, 0:45 of 1:25"_s.arg(Wording::ofWords(112))));
    QCOMPARE(parts->accessibleDescription(), parts->toolTip());
    bar.showText(u"No parts."_s, true);
    QVERIFY(parts->isHidden());
    bar.showText(answer(), false); // notes
    QVERIFY(parts->isHidden());
}

void TestLengthBar::theMenuSaysHowTheTargetIsShared()
{
    LengthBar bar;
    bar.setTarget(120);
    bar.QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    auto *time = bar.findChild<QToolButton *>(u"speakingTime"_s);
    QString shared;
    QTimer::singleShot(0, &bar, [&] {
        for (const QAction *action : time->menu()->actions()) {
            if (action->text().contains(u"Action 57 s"_s) && !action->isEnabled())
                shared = action->text();
        }
        QTest::keyClick(time->menu(), Qt::Key_Escape);
    });
    QTest::mouseClick(time, Qt::LeftButton);
    QVERIFY(!shared.isEmpty());
}

QTEST_MAIN(TestLengthBar)
#include "tst_lengthbar.moc"

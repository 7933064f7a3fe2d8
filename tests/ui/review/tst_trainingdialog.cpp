// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include "desk/reviewing/parameters.h"
#include "desk/reviewing/reviews.h"
#include "ui/review/trainingdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Fitting the memory model to one's reviews, by keyboard.
class TestTrainingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewReviewsAreSaid();
    void ownParametersAreUsedWhereTheyWin();

private:
    static QString textOf(const ui::TrainingDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"trainingText"_s)->text();
    }
    static QPushButton *button(const ui::TrainingDialog &dialog, const QString &start)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
};

void TestTrainingDialog::tooFewReviewsAreSaid()
{
    WindowFixture window({pack(u"test"_s, 2)});
    ui::TrainingDialog dialog(*window.desk());
    dialog.show();
    QTRY_VERIFY(textOf(dialog).startsWith(u"0 of 100"_s));
    QVERIFY(!button(dialog, u"Fit"_s)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestTrainingDialog::ownParametersAreUsedWhereTheyWin()
{
    WindowFixture window({pack(u"test"_s, 12)});
    const auto written = window.desk().answer([](Library &library) -> Outcome {
        Reviews reviews(library);
        for (int day = 0; day < 40; day += 4) {
            const QDateTime at(QDate(2026, 1, 1).addDays(day), QTime(12, 0), Qt::UTC);
            for (int i = 1; i <= 12; ++i) {
                const auto question = library.findQuestion(u"test/q%1"_s.arg(i));
                if (!question)
                    return question.error();
                ReviewAnswer answer;
                answer.rating = day % 8 == 0 ? Rating::Good : Rating::Again;
                if (const auto done = reviews.rate({*question, CardKind::Question, {}}, answer, at); !done)
                    return done.error();
            }
        }
        return {};
    });
    QVERIFY(written);
    const auto own = [&window] {
        return window.desk().answer([](Library &library) { return readTrainingData(library); })->ownInForce();
    };
    ui::TrainingDialog dialog(*window.desk());
    dialog.show();
    QTRY_VERIFY(textOf(dialog).startsWith(u"108 "_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(button(dialog, u"Use Mine"_s)->isVisible());
    QVERIFY(textOf(dialog).contains(u"27 "_s));
    QVERIFY(!own()); // nothing is changed before the person agrees
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(textOf(dialog).contains(u"12 card"_s));
    QVERIFY(own());
    QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(textOf(dialog).contains(u"standard"_s));
    QVERIFY(!own());
}

QTEST_MAIN(TestTrainingDialog)
#include "tst_trainingdialog.moc"

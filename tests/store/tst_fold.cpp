// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fold.h"

#include <QtTest>

using namespace starling::store;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("ASCII") << u"Hello, WORLD [1]"_s << u"hello, world [1]"_s;
    QTest::newRow("German") << u"ÄRGER"_s << u"arger"_s;
    QTest::newRow("French, decomposed") << u"E\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("Greek") << u"Ἀθήνα"_s << u"αθηνα"_s;
    QTest::newRow("Russian") << u"Йод"_s << u"иод"_s;
    QTest::newRow("Polish letter stays") << u"Łódź"_s << u"łodz"_s;
    QTest::newRow("ligature") << u"ﬁle"_s << u"file"_s;
    QTest::newRow("full width") << u"ＳＱＬ"_s << u"sql"_s;
    QTest::newRow("Hindi vowel signs stay") << u"कि"_s << u"कि"_s;
    QTest::newRow("beyond the first plane") << u"🐦 A"_s << u"🐦 a"_s;
    QTest::newRow("NUL") << u"A"_s + QChar(0) + u"B"_s << u"a"_s + QChar(0) + u"b"_s;
}

void TestFold::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromUtf8(folded(text)), expected);
    QCOMPARE(folded(QString::fromUtf8(folded(text))), folded(text)); // folded twice is folded
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"

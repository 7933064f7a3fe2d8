// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <QSqlError>
#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace Qt::StringLiterals;

/// What SQLite's codes say of a failure.
class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
};

void TestSqlError::kinds_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("given");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("nothing known") << u"1"_s << Kind::ReadFailed << Kind::ReadFailed;
    QTest::newRow("no code") << QString() << Kind::WriteFailed << Kind::WriteFailed;
    QTest::newRow("busy") << u"5"_s << Kind::WriteFailed << Kind::InUse;
    QTest::newRow("extended") << u"261"_s << Kind::WriteFailed << Kind::InUse;
    QTest::newRow("corrupt") << u"11"_s << Kind::ReadFailed << Kind::Damaged;
    QTest::newRow("reading interrupted") << u"9"_s << Kind::ReadFailed << Kind::Cancelled;
    // A text that was not written must never pass for one that nobody wanted any more.
    QTest::newRow("writing interrupted") << u"9"_s << Kind::WriteFailed << Kind::WriteFailed;
}

void TestSqlError::kinds()
{
    QFETCH(QString, code);
    QFETCH(Error::Kind, given);
    QFETCH(Error::Kind, expected);
    const Error error = errorOf(QSqlError({}, u"what SQLite says"_s, QSqlError::StatementError, code), given,
                                u"starling.db"_s);
    QCOMPARE(error.kind, expected);
    QCOMPARE(error.what, u"starling.db"_s);
    QVERIFY(error.detail.contains(u"what SQLite says"_s));
}

QTEST_GUILESS_MAIN(TestSqlError)
#include "tst_sqlerror.moc"

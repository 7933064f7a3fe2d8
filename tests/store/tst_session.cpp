// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session.h"
#include "store/statement.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesKeepTheirType();
    void valuesAreAddedAndReplaced();
    void anInvalidValueTakesTheNameOut();
    void theSameValuesWriteNothing();
    void otherTypesAreRefused();
};

void TestSession::valuesKeepTheirType()
{
    StoreFixture store;
    const QHash<QString, QVariant> values{{u"yes"_s, true},
                                          {u"whole"_s, qlonglong{1} << 50},
                                          {u"zoom"_s, 1.5},
                                          {u"full"_s, 2.0},
                                          {u"pack"_s, u"ünd 🐦"_s},
                                          {u"nothing"_s, u""_s},
                                          {u"digits"_s, u"007"_s},
                                          {u"geometry"_s, QByteArray("\0\x01\xff", 3)},
                                          {u"noBytes"_s, QByteArray("")}};
    QVERIFY(writeSession(store.connection(), values));
    store.close();
    QVERIFY(store.open());
    const auto read = readSession(store.connection());
    QVERIFY(read);
    QCOMPARE(read->size(), values.size());
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QCOMPARE(read->value(it.key()), it.value());
        QCOMPARE(read->value(it.key()).typeId(), it.value().typeId());
    }
    QVERIFY(writeSession(store.connection(), {{u"int"_s, 7}}));
    QCOMPARE(readSession(store.connection())->value(u"int"_s), QVariant(qlonglong{7}));
}

void TestSession::valuesAreAddedAndReplaced()
{
    StoreFixture store;
    QVERIFY(writeSession(store.connection(), {{u"a"_s, 1}, {u"b"_s, 2}}));
    QVERIFY(writeSession(store.connection(), {{u"b"_s, u"two"_s}, {u"c"_s, 3}}));
    const auto read = readSession(store.connection());
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->value(u"a"_s).toInt(), 1);
    QCOMPARE(read->value(u"b"_s), QVariant(u"two"_s));
}

void TestSession::anInvalidValueTakesTheNameOut()
{
    StoreFixture store;
    QVERIFY(writeSession(store.connection(), {{u"a"_s, 1}}));
    QVERIFY(writeSession(store.connection(), {{u"a"_s, QVariant()}, {u"never there"_s, QVariant()}}));
    QVERIFY(readSession(store.connection())->isEmpty());
}

void TestSession::theSameValuesWriteNothing()
{
    StoreFixture store;
    const QHash<QString, QVariant> values{{u"a"_s, 1}, {u"b"_s, QByteArray("x")}, {u"c"_s, true}};
    QVERIFY(writeSession(store.connection(), values));
    const qint64 changes = number(store.connection(), u"SELECT total_changes()"_s);
    QVERIFY(writeSession(store.connection(), values));
    QCOMPARE(number(store.connection(), u"SELECT total_changes()"_s), changes);
}

void TestSession::otherTypesAreRefused()
{
    StoreFixture store;
    const Outcome refused =
        writeSession(store.connection(), {{u"good"_s, 1}, {u"list"_s, QStringList{u"a"_s}}});
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(refused.error().what, u"list"_s);
    QVERIFY(readSession(store.connection())->isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

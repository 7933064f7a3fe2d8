// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "store/writings.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Drafts and their history.
class TestWritings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsOneRevision();
    void aLongBurstIsCut();
    void deletedTextStaysInTheHistory();
    void aClockSetBackBeginsARevision();
    void oddCharactersAreTheSameText();
    void aFailedWriteIsAllUndone();

private:
    static QStringList history(const StoreFixture &store)
    {
        Statement statement(store.connection(), u"SELECT text FROM revision ORDER BY id"_s);
        QStringList texts;
        statement.ask();
        while (statement.next())
            texts.append(statement.text(0));
        return texts;
    }
};

void TestWritings::aBurstIsOneRevision()
{
    StoreFixture store;
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(*writeDraft(store.connection(), store.question, QString(i, u'x'), testTime().addSecs(i)), i);
    QCOMPARE(history(store), QStringList{QString(100, u'x')});
    QCOMPARE(number(store.connection(), u"SELECT revision FROM revision"_s), 100);
}

void TestWritings::aLongBurstIsCut()
{
    StoreFixture store;
    for (int i = 0; i < 600; ++i) // ten minutes, a save each second
        QVERIFY(writeDraft(store.connection(), store.question, QString(i + 1, u'x'), testTime().addSecs(i)));
    QCOMPARE(history(store).size(), 600 / burstSeconds);
}

void TestWritings::deletedTextStaysInTheHistory()
{
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"A whole answer"_s, testTime()));
    QVERIFY(writeDraft(store.connection(), store.question, {}, testTime().addSecs(1)));
    QVERIFY(writeDraft(store.connection(), store.question, u"B"_s, testTime().addSecs(2)));
    QCOMPARE(history(store), (QStringList{u"A whole answer"_s, u"B"_s}));
}

void TestWritings::aClockSetBackBeginsARevision()
{
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"one"_s, testTime()));
    QVERIFY(writeDraft(store.connection(), store.question, u"two"_s, testTime().addDays(-300)));
    QCOMPARE(history(store), (QStringList{u"one"_s, u"two"_s}));
}

void TestWritings::oddCharactersAreTheSameText()
{
    StoreFixture store;
    const QString odd = u"\uFEFFa\r\n"_s + QChar(0xDFFF) + QChar(0) + u"b"_s;
    QCOMPARE(*writeDraft(store.connection(), store.question, odd, testTime()), 1);
    QCOMPARE(*writeDraft(store.connection(), store.question, odd, testTime()), 1);
    QCOMPARE(*writeNote(store.connection(), store.question, odd, testTime()), 1);
    QCOMPARE(*writeNote(store.connection(), store.question, odd, testTime()), 1);
    QCOMPARE(history(store), QStringList{u"a\n\uFFFD"_s + QChar(0) + u"b"_s});
}

void TestWritings::aFailedWriteIsAllUndone()
{
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"old"_s, testTime()));
    const qint64 pages = number(store.connection(), u"PRAGMA page_count"_s);
    QVERIFY(execute(store.connection(), u"PRAGMA max_page_count = %1"_s.arg(pages + 20)));
    const QString big(60'000, u'x'); // fits once, as the draft, and not twice, with its revision
    const auto failed = writeDraft(store.connection(), store.question, big, testTime().addDays(1));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::WriteFailed);
    QCOMPARE(number(store.connection(), u"SELECT count(*) FROM draft WHERE text = 'old' AND revision = 1"_s),
             1);
    QCOMPARE(history(store), QStringList{u"old"_s});
    QCOMPARE(*writeDraft(store.connection(), store.question, u"small"_s, testTime().addDays(1)), 2);
    QVERIFY(execute(store.connection(), u"PRAGMA max_page_count = 1000000000"_s));
    QCOMPARE(*writeDraft(store.connection(), store.question, big, testTime().addDays(2)), 3);
}

QTEST_GUILESS_MAIN(TestWritings)
#include "tst_writings.moc"

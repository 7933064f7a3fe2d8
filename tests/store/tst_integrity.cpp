// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"
#include "store/statement.h"
#include "store/writings.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundStore();
    void aBrokenRuleIsNamed_data();
    void aBrokenRuleIsNamed();
    void anOrphanIsFound();
};

void TestIntegrity::aSoundStore()
{
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"mine"_s, testTime()));
    QCOMPARE(*quickCheck(store.connection()), QStringList());
    QCOMPARE(*integrityCheck(store.connection()), QStringList());
    QCOMPARE(*foreignKeyCheck(store.connection()), QStringList());
    QCOMPARE(*ruleCheck(store.connection()), QStringList());
}

void TestIntegrity::aBrokenRuleIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("name");
    QTest::newRow("gap") << u"UPDATE question SET list_row = 3"_s << u"the rows of a pack's list have gaps"_s;
    QTest::newRow("unlisted") << u"UPDATE question SET list_row = NULL"_s
                              << u"a question is neither listed nor retired"_s;
    QTest::newRow("no texts") << u"DELETE FROM question_text"_s << u"a question has no texts"_s;
    QTest::newRow("no search") << u"DELETE FROM search"_s << u"a question cannot be searched"_s;
    QTest::newRow("one place twice")
        << u"INSERT INTO item (question_id, section, position, text, definition) VALUES (1, 'key_points', 0, '', '')"_s
        << u"two items are in one place"_s;
    QTest::newRow("no history") << u"DELETE FROM revision"_s << u"a draft is not in the history"_s;
    QTest::newRow("history ahead") << u"UPDATE revision SET revision = 5"_s
                                   << u"a revision is newer than its draft"_s;
}

void TestIntegrity::aBrokenRuleIsNamed()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, name);
    StoreFixture store;
    QVERIFY(writeDraft(store.connection(), store.question, u"mine"_s, testTime()));
    QVERIFY(execute(store.connection(), sql));
    const auto problems = ruleCheck(store.connection());
    QVERIFY(problems);
    QVERIFY2(!problems->filter(name).isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestIntegrity::anOrphanIsFound()
{
    StoreFixture store;
    QVERIFY(execute(store.connection(), u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(execute(store.connection(), u"INSERT INTO tick VALUES (77, 1)"_s));
    QCOMPARE(foreignKeyCheck(store.connection())->size(), 1);
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"

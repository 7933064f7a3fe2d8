// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include <QtTest>

using namespace starling::store;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAreParagraphs_data();
    void statementsAreParagraphs();
    void theBuiltInOnesAreNumbered();
    void queriesAreBuiltIn();
};

void TestMigration::statementsAreParagraphs_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("one") << u"SELECT 1;"_s << QStringList{u"SELECT 1;"_s};
    QTest::newRow("two") << u"\nSELECT 1;\n\n\n  SELECT\n2;\n"_s
                         << QStringList{u"SELECT 1;"_s, u"  SELECT\n2;"_s};
    QTest::newRow("a line of spaces ends one") << u"a\n \t\nb"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("comments alone are left out")
        << u"-- a\n-- b\n\nSELECT 1;"_s << QStringList{u"SELECT 1;"_s};
    QTest::newRow("comments before stay") << u"-- a\nSELECT 1;"_s << QStringList{u"-- a\nSELECT 1;"_s};
    QTest::newRow("a trigger is one")
        << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;"_s
        << QStringList{u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n"
                       "  SELECT 2;\nEND;"_s};
}

void TestMigration::statementsAreParagraphs()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, statements);
    QCOMPARE(statementsOf(sql), statements);
}

void TestMigration::theBuiltInOnesAreNumbered()
{
    const QList<Migration> migrations = builtInMigrations();
    QVERIFY(!migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations.at(i).number, i + 1);
        QVERIFY(!statementsOf(migrations.at(i).sql).isEmpty());
    }
}

void TestMigration::queriesAreBuiltIn()
{
    QVERIFY(namedQuery("rows"_L1).contains(u"SELECT"_s));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"

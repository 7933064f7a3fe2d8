// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "store/savedsearches.h"
#include "store/session.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptByName();
    void aNameIsUnique();
    void areRemoved();
    void thoseOfTheOldStateAreTakenOver();
};

void TestSavedSearches::areKeptByName()
{
    StoreFixture store;
    const SavedSearch search{.id = {},
                             .name = u"  Hard   ones "_s,
                             .query = u"difficulty:hard \"a b\" -x"_s,
                             .sort = u"touched"_s,
                             .pack = u"test"_s};
    const auto id = writeSavedSearch(store.connection(), search);
    QVERIFY(id);
    SavedSearch kept = search;
    kept.id = *id;
    kept.name = u"Hard ones"_s;
    QCOMPARE(*readSavedSearches(store.connection()), QList{kept});
    store.close();
    QVERIFY(store.open());
    QCOMPARE(*readSavedSearches(store.connection()), QList{kept});
}

void TestSavedSearches::aNameIsUnique()
{
    StoreFixture store;
    SavedSearch search{.id = {}, .name = u"One"_s, .query = u"a"_s, .sort = u"best"_s, .pack = {}};
    const auto one = writeSavedSearch(store.connection(), search);
    search.name = u"ONE"_s;
    search.query = u"b"_s;
    QCOMPARE(*writeSavedSearch(store.connection(), search), *one); // replaced
    search.name = u"Two"_s;
    const auto two = writeSavedSearch(store.connection(), search);
    QVERIFY(!renameSavedSearch(store.connection(), *two, u"one "_s));
    QVERIFY(!renameSavedSearch(store.connection(), *two, u" "_s));
    QVERIFY(!renameSavedSearch(store.connection(), SavedSearchId{99}, u"x"_s));
    QVERIFY(renameSavedSearch(store.connection(), *two, u"TWO"_s)); // its own
    search.name = u" "_s;
    QVERIFY(!writeSavedSearch(store.connection(), search));
    const auto all = readSavedSearches(store.connection());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().query, u"b"_s);
    QCOMPARE(all->last().name, u"TWO"_s);
}

void TestSavedSearches::areRemoved()
{
    StoreFixture store;
    const SavedSearch search{.id = {}, .name = u"One"_s, .query = u"a"_s, .sort = u"best"_s, .pack = {}};
    const auto id = writeSavedSearch(store.connection(), search);
    QVERIFY(removeSavedSearch(store.connection(), *id));
    QVERIFY(readSavedSearches(store.connection())->isEmpty());
}

/// Version 8 kept the texts of searches as lines of the window's state.
void TestSavedSearches::thoseOfTheOldStateAreTakenOver()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    QVERIFY(writeBytes(path, {}));
    const auto connection = Connection::open(path, Connection::Mode::Maker);
    QVERIFY(connection);
    QVERIFY(Migrator(builtInMigrations().mid(0, 8), testClock()).run(**connection));
    QVERIFY(writeSession(**connection, {{u"savedSearches"_s, u"tag:ü -x\nis:new\n\nIS:NEW"_s}}));
    QVERIFY(Migrator(builtInMigrations(), testClock()).run(**connection));
    const auto all = readSavedSearches(**connection);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().query, u"is:new"_s);
    QCOMPARE(all->last().name, u"tag:ü -x"_s);
    QCOMPARE(all->last().sort, u"best"_s);
}

QTEST_GUILESS_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"

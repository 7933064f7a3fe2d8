// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shippedpacks.h"
#include "exchange/packjson.h"
#include "librarypacks.h"
#include "store/packs.h"
#include "store/store.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Packs that come with the program, in a store of their own.
class TestShippedPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theIndexAgreesWithTheFiles();
    void aNewStoreHasThem();
    void aNewerOneIsTaken();
    void theSameIsNotReadAgain();
    void anOlderProgramTakesNothing();

private:
    [[nodiscard]] static ShippedPack tiny(const QString &version, const QString &file)
    {
        return {u"tiny"_s, version, u"digest of "_s + file,
                QStringLiteral(STARLING_TEST_DATA "/packs/") + file};
    }
    [[nodiscard]] QString storedVersion() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
    StoppedClock m_time;
};

void TestShippedPacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = store::Store::make(m_folder->filePath(u"s.db"_s),
                                   store::Migrator(store::builtInMigrations(), m_time.clock()),
                                   [](const store::Connection &) { return Outcome(); });
    QVERIFY(made);
    m_store = std::move(*made);
}

void TestShippedPacks::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

QString TestShippedPacks::storedVersion() const
{
    const auto packs = store::readPacks(m_store->connection());
    return packs && packs->size() == 1 ? packs->constFirst().version : QString();
}

void TestShippedPacks::theIndexAgreesWithTheFiles()
{
    const QList<ShippedPack> packs = shippedPacks();
    for (const ShippedPack &shipped : packs) {
        QFile file(shipped.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto import = exchange::readPackJson(file.readAll());
        QVERIFY(import);
        QCOMPARE(import->pack.uid, shipped.uid);
        QCOMPARE(import->pack.version, shipped.version);
    }
}

void TestShippedPacks::aNewStoreHasThem()
{
    QTemporaryDir folder;
    const auto library = Library::open(folder.filePath(u"starling.db"_s), m_time.clock());
    QVERIFY(library);
    QCOMPARE((*library)->packs()->size(), shippedPacks().size());
}

void TestShippedPacks::aNewerOneIsTaken()
{
    QVERIFY(takeShippedPacks(m_store->connection(), {tiny(u"1.0"_s, u"tiny.json"_s)}, m_time.clock()));
    QCOMPARE(storedVersion(), u"1.0"_s);
    QVERIFY(takeShippedPacks(m_store->connection(), {tiny(u"1.1"_s, u"tiny-1.1.json"_s)}, m_time.clock()));
    QCOMPARE(storedVersion(), u"1.1"_s);
}

void TestShippedPacks::theSameIsNotReadAgain()
{
    ShippedPack shipped = tiny(u"1.0"_s, u"tiny.json"_s);
    QVERIFY(takeShippedPacks(m_store->connection(), {shipped}, m_time.clock()));
    shipped.path = u"/no/such/file"_s;
    QVERIFY(takeShippedPacks(m_store->connection(), {shipped}, m_time.clock()));
    shipped.digest = u"another"_s;
    QCOMPARE(takeShippedPacks(m_store->connection(), {shipped}, m_time.clock()).error().kind,
             Error::Kind::ReadFailed);
}

void TestShippedPacks::anOlderProgramTakesNothing()
{
    QVERIFY(takeShippedPacks(m_store->connection(), {tiny(u"1.1"_s, u"tiny-1.1.json"_s)}, m_time.clock()));
    QVERIFY(takeShippedPacks(m_store->connection(), {tiny(u"1.0"_s, u"tiny.json"_s)}, m_time.clock()));
    QCOMPARE(storedVersion(), u"1.1"_s);
}

QTEST_GUILESS_MAIN(TestShippedPacks)
#include "tst_shippedpacks.moc"

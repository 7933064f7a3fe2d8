// SPDX-License-Identifier: GPL-3.0-or-later
#include "../exchange/samplepacks.h"
#include "ankifixture.h"
#include "desk/ankiexport.h"
#include "desk/foreignimport.h"
#include "exchange/anki/ankipackage.h"
#include "exchange/packjson.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using exchange::Fault;

/// Packages of Anki, old and new, our own, and hostile ones.
class TestAnkiPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKind_data();
    void readsEveryKind();
    void ourOwnComesBack();
    void ourOwnIsWhatAnkiExpects();
    void refuses_data();
    void refuses();
    void stopsWhereItGrows();
    void damagedOnesAreRefusedOrRead();
    void isGivenUp();
    void leavesNothingBehind();
};

namespace {

const QByteArray metaOf(int version)
{
    return QByteArray("\x08") + char(version);
}

Fault::Kind faultOf(const QByteArray &package)
{
    const auto result = readForeign(package);
    return result ? Fault::Kind::Empty : result.error().faults.constFirst().kind;
}

QByteArray withCollection(const QByteArray &database)
{
    return zipOf({{"collection.anki2", database}, {"media", "{}"}});
}

} // namespace

void TestAnkiPackage::readsEveryKind_data()
{
    QTest::addColumn<QByteArray>("package");
    const QByteArray decoy = databaseOf({u"CREATE TABLE x (y)"_s});
    QTest::newRow("anki2") << withCollection(oldCollection());
    QTest::newRow("anki21") << zipOf({{"collection.anki2", decoy}, {"collection.anki21", oldCollection()}});
    QTest::newRow("anki21 with meta")
        << zipOf({{"meta", metaOf(2)}, {"collection.anki2", decoy}, {"collection.anki21", oldCollection()}});
    QTest::newRow("anki21b") << zipOf({{"meta", metaOf(3)},
                                       {"collection.anki2", decoy},
                                       {"collection.anki21b", zstdOf(newCollection())},
                                       {"media", zstdOf("x")}});
    QTest::newRow("anki21b without meta")
        << zipOf({{"collection.anki2", decoy}, {"collection.anki21b", zstdOf(newCollection())}});
    QTest::newRow("write-ahead header") << withCollection(oldCollection().replace(18, 2, "\x02\x02"));
    QTest::newRow("media and paths are ignored") << zipOf({{"../../evil", "x"},
                                                           {"/etc/passwd", "x"},
                                                           {"0", "media"},
                                                           {"a/collection.anki21", decoy},
                                                           {"collection.anki2", oldCollection()}});
}

void TestAnkiPackage::readsEveryKind()
{
    QFETCH(const QByteArray, package);
    const auto result = readForeign(package);
    QVERIFY2(result, result ? "" : qPrintable(result.error().faults.constFirst().detail));
    QCOMPARE(result->format, exchange::Format::AnkiPackage);
    const Pack &pack = result->pack;
    QCOMPARE(pack.title, u"Databases"_s);
    QCOMPARE(pack.questions.size(), 2);
    QCOMPARE(pack.questions.at(0).title, u"What is an index?"_s);
    QCOMPARE(pack.questions.at(0).howToAnswer, (QStringList{u"A copy"_s, u"that costs writes"_s}));
    QCOMPARE(pack.questions.at(0).tags, (QStringList{u"speed"_s, u"db"_s}));
    QCOMPARE(pack.questions.at(1).title, u"A […] is balanced"_s);
    QCOMPARE(pack.questions.at(1).howToAnswer, QStringList{u"A B-tree is balanced"_s});
    QCOMPARE(pack.questions.at(1).uid, u"anki-g2"_s);
    QCOMPARE(result->findings.size(), 1);
    QCOMPARE(result->findings.at(0).kind, exchange::Finding::Kind::MediaLeftOut);
}

void TestAnkiPackage::ourOwnComesBack()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Pack pack = randomPack(seed);
        const auto package = ankiPackageOf(pack, {{pack.questions.constFirst().uid, {.answer = u"mine"_s}}},
                                           QDateTime::currentDateTimeUtc());
        QVERIFY(package);
        const auto result = readForeign(*package);
        QVERIFY(result);
        QCOMPARE(exchange::writePackJson(result->pack), exchange::writePackJson(pack));
        QCOMPARE(result->pack, pack);
    }
}

void TestAnkiPackage::ourOwnIsWhatAnkiExpects()
{
    Pack pack = randomPack(1);
    pack.questions = {pack.questions.constFirst()};
    pack.questions[0].terminology = {{u"MVCC"_s, u"many versions"_s}, {u"alone"_s, {}}};
    const auto package = ankiPackageOf(pack, {}, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
    QVERIFY(package);
    QBuffer database;
    database.open(QIODevice::WriteOnly);
    QVERIFY(!exchange::unpackCollection(*package, database));
    QVERIFY(database.data().startsWith("SQLite format 3"));
    for (const QByteArray &part :
         {QByteArray("\"Starling question\""), QByteArray("{{FrontSide}}"), QByteArray("ix_cards_sched"),
          QByteArray("MVCC\x1F<p>many versions</p>\x1Fterm")})
        QVERIFY2(database.data().contains(part), part.constData());
}

void TestAnkiPackage::refuses_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<Fault::Kind>("kind");
    const QByteArray good = withCollection(oldCollection());
    QTest::newRow("cut off") << good.first(good.size() / 2) << Fault::Kind::PackageDamaged;
    QTest::newRow("only the signature") << QByteArray("PK\x03\x04") << Fault::Kind::PackageDamaged;
    QTest::newRow("another zip") << zipOf({{"readme.txt", "hello"}}) << Fault::Kind::NotAPackage;
    QTest::newRow("collection elsewhere")
        << zipOf({{"../collection.anki2", oldCollection()}}) << Fault::Kind::NotAPackage;
    QTest::newRow("newer version") << zipOf({{"meta", metaOf(9)}, {"collection.anki2", oldCollection()}})
                                   << Fault::Kind::PackageTooNew;
    QTest::newRow("broken meta") << zipOf({{"meta", "nonsense"}, {"collection.anki2", oldCollection()}})
                                 << Fault::Kind::PackageDamaged;
    QTest::newRow("only the note that asks for a newer Anki")
        << withCollection(oldCollection({u"DELETE FROM notes WHERE id > (SELECT min(id) FROM notes)"_s,
                                         u"UPDATE notes SET flds = 'Please update to the latest Anki "
                                         u"version, then import the file again.' || char(31)"_s}))
        << Fault::Kind::PackageTooNew;
    QTest::newRow("unknown, without meta")
        << zipOf({{"collection.anki21b", "a later format"}}) << Fault::Kind::PackageTooNew;
    QTest::newRow("no zstd") << zipOf({{"meta", metaOf(3)}, {"collection.anki21b", oldCollection()}})
                             << Fault::Kind::PackageDamaged;
    QTest::newRow("zstd cut off") << zipOf({{"meta", metaOf(3)},
                                            {"collection.anki21b", zstdOf(newCollection()).chopped(10)}})
                                  << Fault::Kind::PackageDamaged;
    QTest::newRow("no database") << withCollection("hello, this is no database at all")
                                 << Fault::Kind::PackageDamaged;
    QTest::newRow("empty database") << withCollection({}) << Fault::Kind::PackageDamaged;
    QTest::newRow("another database")
        << withCollection(databaseOf({u"CREATE TABLE x (y)"_s})) << Fault::Kind::NoQuestions;
    QTest::newRow("no notes") << withCollection(oldCollection({u"DELETE FROM notes"_s}))
                              << Fault::Kind::NoQuestions;
    const std::pair<const char *, QString> strange[] = {
        {"view", u"CREATE VIEW v AS SELECT hex(zeroblob(400000000))"_s},
        {"trigger", u"CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT 1; END"_s},
        {"virtual table", u"CREATE VIRTUAL TABLE f USING fts5(x)"_s},
        {"check", u"CREATE TABLE x (y CHECK (hex(zeroblob(y))))"_s},
        {"computed column", u"ALTER TABLE notes ADD COLUMN z TEXT GENERATED ALWAYS AS (hex(zeroblob(4)))"_s},
        {"index on an expression", u"CREATE INDEX x ON notes (upper(flds))"_s}};
    for (const auto &[name, sql] : strange)
        QTest::newRow(name) << withCollection(oldCollection({sql})) << Fault::Kind::PackageStrange;
    QTest::newRow("notes are a view")
        << withCollection(
               oldCollection({u"ALTER TABLE notes RENAME TO n"_s, u"CREATE VIEW notes AS SELECT * FROM n"_s}))
        << Fault::Kind::PackageStrange;
}

void TestAnkiPackage::refuses()
{
    QFETCH(const QByteArray, package);
    QTEST(faultOf(package), "kind");
}

void TestAnkiPackage::stopsWhereItGrows()
{
    const exchange::PackageLimits limits{
        .bytes = 3'000'000, .ratio = 200, .ratioFrom = 1'000'000, .entries = 20};
    const auto kindOf = [&](const QByteArray &package) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto fault = exchange::unpackCollection(package, out, limits);
        return fault ? std::optional(fault->kind) : std::nullopt;
    };
    const QByteArray zeros(2'000'000, '\0');
    QByteArray noise(3'100'000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * i * 31 + (i >> 3)) % 251);
    QCOMPARE(kindOf(withCollection(zeros)), Fault::Kind::PackageTooLarge);
    QCOMPARE(kindOf(zipOf({{"meta", metaOf(3)}, {"collection.anki21b", zstdOf(zeros)}})),
             Fault::Kind::PackageTooLarge);
    QCOMPARE(kindOf(withCollection(noise)), Fault::Kind::PackageTooLarge);
    QCOMPARE(kindOf(withCollection(noise.first(900'000))), std::nullopt);
    QList<ZipEntry> entries;
    for (int i = 0; i < 21; ++i)
        entries += ZipEntry{QByteArray::number(i), "x"};
    QCOMPARE(kindOf(zipOf(entries)), Fault::Kind::TooMany);
}

void TestAnkiPackage::damagedOnesAreRefusedOrRead()
{
    const QByteArray good = oldCollection();
    for (qsizetype at = 100; at < good.size(); at += 149) {
        QByteArray bad = good;
        bad[at] = char(bad.at(at) ^ 0x5A);
        (void)readForeign(withCollection(bad)); // any answer, but an answer
    }
    for (qsizetype size = 0; size < good.size(); size += 1021)
        (void)readForeign(withCollection(good.first(size)));
    QCOMPARE(faultOf(withCollection(good.first(4096))), Fault::Kind::PackageDamaged);
}

void TestAnkiPackage::isGivenUp()
{
    const auto result =
        readForeign(withCollection(oldCollection()), {.progress = [](double) { return false; }});
    QVERIFY(!result);
    QCOMPARE(result.error().faults.constFirst().kind, Fault::Kind::Cancelled);
}

void TestAnkiPackage::leavesNothingBehind()
{
    const QTemporaryDir folder;
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    QVERIFY(readForeign(withCollection(oldCollection())));
    QVERIFY(!readForeign(withCollection("x")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
}

QTEST_GUILESS_MAIN(TestAnkiPackage)
#include "tst_ankipackage.moc"

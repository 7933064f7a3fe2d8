// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What the first window is given.
class TestLibraryOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingDefaults();
    void openingFollowsTheSession();
    void openingOfAllPacks();
    void aDroppedQuestionOpensTheFirst();
    void anEmptyLibrary();
    void thePathIsASystemsOwn();
};

void TestLibraryOpening::openingDefaults()
{
    LibraryFixture library;
    const auto opening = library->opening(10);
    QVERIFY(opening);
    QCOMPARE(opening->scope.pack, std::optional(opening->packs.constFirst().id)); // no key: the first pack
    QCOMPARE(opening->currentRow, 0);
    QCOMPARE(opening->firstRow, 0);
    QCOMPARE(opening->question->id, opening->rows.constFirst().id);
    QVERIFY(opening->session.isEmpty());

    QVERIFY(library->saveSession({{u"pack"_s, u"gone"_s}, {u"question"_s, u"gone/q1"_s}}));
    QCOMPARE(library->opening(10)->scope, opening->scope);
    QCOMPARE(library->opening(10)->currentRow, 0);
}

void TestLibraryOpening::openingFollowsTheSession()
{
    LibraryFixture library(pack(u"test"_s, 100));
    QVERIFY(
        library->saveSession({{u"pack"_s, u"test"_s}, {u"question"_s, u"test/q50"_s}, {u"zoom"_s, 1.25}}));
    library.close();
    QVERIFY(library.open());
    const auto opening = library->opening(10);
    QVERIFY(opening);
    QCOMPARE(opening->scope.pack, std::optional(library.packId));
    QCOMPARE(opening->counts.questions, 100);
    QCOMPARE(opening->currentRow, 49);
    QCOMPARE(opening->firstRow, 39);
    QCOMPARE(opening->rows.size(), 21);
    QCOMPARE(opening->rows.at(10).uid, u"q50"_s);
    QCOMPARE(opening->question->content.uid, u"q50"_s);
    QCOMPARE(opening->session.value(u"zoom"_s).toDouble(), 1.25);
}

void TestLibraryOpening::openingOfAllPacks()
{
    LibraryFixture library;
    QVERIFY(library->saveSession({{u"pack"_s, QString()}, {u"question"_s, u"test/q2"_s}}));
    const auto opening = library->opening(100);
    QVERIFY(opening);
    QVERIFY(!opening->scope.pack);
    QCOMPARE(opening->rows.size(), opening->counts.questions);
    QCOMPARE(opening->question->content.uid, u"q2"_s);
    QCOMPARE(opening->rows.at(opening->currentRow).id, opening->question->id);
}

void TestLibraryOpening::aDroppedQuestionOpensTheFirst()
{
    LibraryFixture library;
    QVERIFY(library->saveSession({{u"pack"_s, u"test"_s}, {u"question"_s, u"test/q3"_s}}));
    QVERIFY(library->importPack(pack(u"test"_s, 2, u"2"_s)));
    const auto opening = library->opening(5);
    QCOMPARE(opening->currentRow, 0);
    QCOMPARE(opening->question->content.uid, u"q1"_s);
}

void TestLibraryOpening::anEmptyLibrary()
{
    LibraryFixture library(pack(u"empty"_s, 0));
    QVERIFY(library->saveSession({{u"pack"_s, u"empty"_s}}));
    const auto opening = library->opening(5);
    QVERIFY(opening);
    QCOMPARE(opening->scope.pack, std::optional(library.packId));
    QCOMPARE(opening->currentRow, -1);
    QVERIFY(opening->rows.isEmpty());
    QVERIFY(!opening->question);
}

void TestLibraryOpening::thePathIsASystemsOwn()
{
    const QString path = defaultStorePath();
    QVERIFY(path.endsWith(u"/starling/starling.db"_s));
    QVERIFY(QDir::isAbsolutePath(path));
}

QTEST_GUILESS_MAIN(TestLibraryOpening)
#include "tst_libraryopening.moc"

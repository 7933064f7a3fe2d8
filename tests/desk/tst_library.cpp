// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The library over a real store: lists, finding, searching, writing. Imports and the opening have their own
/// tests.
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsPrivateAndComplete();
    void aSecondOneIsRefused();
    void everythingIsThereAfterReopening();
    void rowsOfOnePackAndOfAll();
    void rowsByIdKeepTheirOrder();
    void countsFollowTheMarks();
    void findsByEveryName();
    void matchesEveryWord_data();
    void matchesEveryWord();
    void matchesGivesUp();
    void ticksHoldOnToItems();
    void theSameTextWritesNothing();
    void unknownIdsAreNotFound();
    void verifyIsContent();
};

void TestLibrary::aNewStoreIsPrivateAndComplete()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/starling.db"_s);
    {
        const auto library = Library::open(path);
        QVERIFY(library);
        QCOMPARE((*library)->packs()->size(), (*library)->opening(5)->packs.size());
    }
    const QFileInfo file(path);
    QVERIFY(file.size() > 0);
#ifndef Q_OS_WIN
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.absolutePath()).permissions() & others));
#endif
    QCOMPARE(file.dir().entryList(QDir::Files | QDir::Hidden), QStringList{u"starling.db"_s});
}

void TestLibrary::aSecondOneIsRefused()
{
    LibraryFixture library;
    const auto second = Library::open(library.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY(library->saveDraft(idOf(*library, u"test/1"_s), u"still works"_s));
}

void TestLibrary::everythingIsThereAfterReopening()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/2"_s);
    const auto before = library->question(id);
    QVERIFY(before);
    QCOMPARE(before->content, question(u"q2"_s, 2));
    const ItemId point = before->keyPointIds.at(1);
    const ItemId criterion = before->criterionIds.at(0);
    QCOMPARE(*library->saveDraft(id, u"My answer"_s), 1);
    QCOMPARE(*library->saveDraft(id, u"My better answer"_s), 2);
    QCOMPARE(*library->saveNote(id, u"A note"_s), 1);
    QVERIFY(library->setMastery(id, Mastery::Learning));
    QVERIFY(library->setTick(point, true));
    QVERIFY(library->setTick(criterion, true));
    library.close();
    QVERIFY(library.open());

    const auto after = library->question(id);
    QVERIFY(after);
    QCOMPARE(after->content, before->content);
    QCOMPARE(after->pack.uid, u"test"_s);
    QCOMPARE(after->draft, (Writing{u"My better answer"_s, 2}));
    QCOMPARE(after->note, (Writing{u"A note"_s, 1}));
    QCOMPARE(after->mastery, Mastery::Learning);
    QCOMPARE(after->ticked, (QSet{point, criterion}));
    QVERIFY(!after->retired);
}

void TestLibrary::rowsOfOnePackAndOfAll()
{
    LibraryFixture library(pack(u"test"_s, 30));
    Pack backwards = pack(u"back"_s, 4);
    std::reverse(backwards.questions.begin(), backwards.questions.end());
    const PackId second = library->importPack(backwards)->pack;
    const int shipped = library->counts({})->questions - 34;

    const auto some = library->rows({library.packId}, 10, 5);
    QVERIFY(some);
    QCOMPARE(some->size(), 5);
    QCOMPARE(some->at(0).uid, u"q11"_s);
    QCOMPARE(some->at(4).uid, u"q15"_s);
    QCOMPARE(some->at(0).category, Category::SystemDesign);
    QCOMPARE(library->rows({library.packId}, 28, 10)->size(), 2);
    QCOMPARE(library->rows({library.packId}, 30, 10)->size(), 0);
    QCOMPARE(library->rows({second}, 0, 1)->at(0).number, 1); // by number, not by place in the file

    const auto border = library->rows({}, shipped + 28, 4); // the end of one pack and the start of the next
    QCOMPARE(border->size(), 4);
    QCOMPARE(border->at(1).number, 30);
    QCOMPARE(border->at(2).pack, second);
    const auto all = library->rows({}, 0, 1000);
    QCOMPARE(all->size(), shipped + 34);
    for (int row = 0; row < all->size(); ++row)
        QCOMPARE(*library->rowOf({}, all->at(row).id), row);
    QCOMPARE(*library->rowOf({second}, border->at(2).id), 0);
    QCOMPARE(*library->rowOf({second}, border->at(1).id), -1);
}

void TestLibrary::rowsByIdKeepTheirOrder()
{
    LibraryFixture library;
    const QList<QuestionId> ids{idOf(*library, u"q3"_s), idOf(*library, u"q1"_s), QuestionId{999'999}};
    const auto rows = library->rows(ids);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).uid, u"q3"_s);
    QCOMPARE(rows->at(1).uid, u"q1"_s);
    QVERIFY(library->rows(QList<QuestionId>())->isEmpty());
}

void TestLibrary::countsFollowTheMarks()
{
    LibraryFixture library;
    const Scope scope{library.packId};
    QCOMPARE(*library->counts(scope), (Counts{3, 0, 0, 0}));
    const QuestionId first = idOf(*library, u"q1"_s);
    const QuestionId second = idOf(*library, u"q2"_s);
    QVERIFY(library->setMastery(first, Mastery::Mastered));
    QVERIFY(library->setMastery(second, Mastery::Learning));
    QVERIFY(library->saveDraft(first, u"text"_s));
    QVERIFY(library->saveDraft(second, u" \n\t "_s));
    QCOMPARE(*library->counts(scope), (Counts{3, 1, 1, 1}));
    const auto rows = library->rows(scope, 0, 3);
    QVERIFY(rows->at(0).hasDraft);
    QVERIFY(!rows->at(1).hasDraft);
    QCOMPARE(rows->at(0).mastery, Mastery::Mastered);
    QVERIFY(library->setMastery(first, Mastery::New));
    QVERIFY(library->saveDraft(first, {}));
    QCOMPARE(*library->counts(scope), (Counts{3, 1, 0, 0}));
}

void TestLibrary::findsByEveryName()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/2"_s);
    QVERIFY(id.isValid());
    QCOMPARE(idOf(*library, u"q2"_s), id);
    QCOMPARE(idOf(*library, u"test/q2"_s), id);
    QCOMPARE(library->findQuestion(u"test/9"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->findQuestion({}).error().kind, Error::Kind::NotFound);
    QVERIFY(library->importPack(pack(u"a/b"_s, 2)));
    const auto twice = library->findQuestion(u"q2"_s);
    QCOMPARE(twice.error().kind, Error::Kind::Ambiguous);
    QCOMPARE(twice.error().detail, u"test/q2\na/b/q2"_s);
    QVERIFY(idOf(*library, u"a/b/2"_s).isValid());
    QVERIFY(idOf(*library, u"a/b/q2"_s) != id);
}

void TestLibrary::matchesEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("title") << u"title of q2"_s << 1;
    QTest::newRow("within a word") << u"aches"_s << 0;
    QTest::newRow("case") << u"CACHES GO"_s << 3;
    QTest::newRow("accents in the text") << u"naivete"_s << 3;
    QTest::newRow("accents in the query") << u"càchés"_s << 3;
    QTest::newRow("decomposed") << u"nai\u0308vete\u0301"_s << 3;
    QTest::newRow("any order") << u"q3 caches"_s << 1;
    QTest::newRow("one word missing") << u"caches zebra"_s << 0;
    QTest::newRow("definition") << u"balanced"_s << 3;
    QTest::newRow("only space") << u"  "_s << 3;
    QTest::newRow("signs of SQL") << u"%' OR 1=1"_s << 0;
}

void TestLibrary::matchesEveryWord()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    LibraryFixture library;
    const std::atomic_bool cancelled = false;
    const auto found = library->matches({library.packId}, text, cancelled);
    QVERIFY(found);
    QCOMPARE(found->size(), count);
}

void TestLibrary::matchesGivesUp()
{
    LibraryFixture library;
    const std::atomic_bool cancelled = true;
    QCOMPARE(library->matches({}, u"a"_s, cancelled).error().kind, Error::Kind::Cancelled);
}

void TestLibrary::ticksHoldOnToItems()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"q1"_s);
    const ItemId point = library->question(id)->keyPointIds.at(0);
    QVERIFY(library->setTick(point, true));
    QVERIFY(library->setTick(point, true));
    QCOMPARE(library->question(id)->ticked, QSet{point});
    QVERIFY(library->setTick(point, false));
    QVERIFY(library->question(id)->ticked.isEmpty());
}

void TestLibrary::theSameTextWritesNothing()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"q1"_s);
    QCOMPARE(*library->saveDraft(id, {}), 0); // opened, not typed
    QCOMPARE(*library->saveNote(id, {}), 0);
    QCOMPARE(*library->saveDraft(id, u"text"_s), 1);
    QCOMPARE(*library->saveDraft(id, u"text"_s), 1);
    QCOMPARE(*library->saveDraft(id, {}), 2);
    QCOMPARE(*library->saveDraft(id, u"text"_s), 3);
    QVERIFY(library->importPack(pack(u"test"_s, 3)));
    QCOMPARE(library->question(id)->draft, (Writing{u"text"_s, 3}));
}

void TestLibrary::unknownIdsAreNotFound()
{
    LibraryFixture library;
    const QuestionId nobody{123'456};
    QCOMPARE(library->question(nobody).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->saveDraft(nobody, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->saveNote(nobody, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->setMastery(nobody, Mastery::Learning).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->setTick({123'456}, true).error().kind, Error::Kind::NotFound);
    QCOMPARE(library->exportPack({123'456}).error().kind, Error::Kind::NotFound);
    QCOMPARE(*library->rowOf({}, nobody), -1);
}

void TestLibrary::verifyIsContent()
{
    LibraryFixture library;
    QVERIFY(library->saveDraft(idOf(*library, u"q1"_s), u"one"_s));
    QCOMPARE(*library->verify(true), QStringList());
    QCOMPARE(*library->verify(false), QStringList());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"

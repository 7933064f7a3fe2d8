// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library.h"
#include "desk/librarypacks.h"
#include "desk/search/findquestions.h"
#include "desk/search/hitplaces.h"
#include "desk/search/searchengine.h"
#include "store/interruption.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

/// A store with a pack whose questions are told apart by their words.
struct Shelf
{
    Shelf()
    {
        auto opened = Library::open(folder.filePath(u"s.db"_s));
        if (!opened)
            qFatal("no store");
        library = std::move(*opened);
        content = pack(u"test"_s, 6);
        content.questions[0].title = u"Zeppelin in the title"_s;
        content.questions[1].terminology = {{.term = u"Zeppelin"_s, .definition = u"an airship"_s}};
        content.questions[2].mistakes << u"Forgets the zeppelins"_s;
        content.questions[3].title = u"Modern C++ and Café"_s;
        content.questions[3].tags = {u"airship"_s, u"system design"_s};
        content.questions[3].category = Category::SystemDesign;
        content.questions[4].star.narrative = u"A dead letter queue"_s;
        content.questions[4].difficulty = Difficulty::Hard;
        if (!library->importPack(content))
            qFatal("no pack");
    }

    QString found(const QString &query)
    {
        const auto packs = library->packs();
        Scope scope;
        for (const PackRow &row : *packs) {
            if (row.uid == u"test"_s)
                scope.pack = row.id;
        }
        const auto ids = findQuestions(*library, query, scope);
        if (!ids)
            return u"error"_s;
        QStringList numbers;
        const auto rows = library->rows(*ids);
        for (const QuestionRow &row : *rows)
            numbers << QString::number(row.number);
        return numbers.join(u' ');
    }
    QuestionId id(int number) { return *library->findQuestion(u"test/%1"_s.arg(number)); }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    Pack content;
};

} // namespace

/// The search over a real store: what is found, in which order, and that the index follows every text.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInOrder();
    void understandsTheLanguage();
    void followsDraftsAndNotes();
    void followsImports();
    void saysWhereItHit();
    void takesAnyString();
    void firstStepIsPartOfTheFull_data();
    void firstStepIsPartOfTheFull();
    void pausesAndGoesOn();
    void interruptedItGoesOn();
    void stops();
};

void TestSearch::findsInOrder()
{
    Shelf it;
    QCOMPARE(it.found(u"zeppelin"_s), u"1 2 3"_s);
    QCOMPARE(it.found(u"zeppelin "_s), u"1 2"_s); // no other word that begins so
    QCOMPARE(it.found(u"ZÉPPELIN"_s), u"1 2 3"_s);
    QCOMPARE(it.found(u"cafe"_s), u"4"_s);
    QCOMPARE(it.found(u"c++"_s), u"4"_s);
    QCOMPARE(it.found(u"nothing at all"_s), QString());
    QCOMPARE(it.found(QString()), u"1 2 3 4 5 6"_s);
}

void TestSearch::understandsTheLanguage()
{
    Shelf it;
    QCOMPARE(it.found(u"\"dead letter\""_s), u"5"_s);
    QCOMPARE(it.found(u"\"letter dead\""_s), QString());
    QCOMPARE(it.found(u"zeppelin -title:zeppelin"_s), u"2"_s);
    QCOMPARE(it.found(u"term:zeppelin"_s), u"2"_s);
    QCOMPARE(it.found(u"title:zeppelin or \"dead letter\""_s), u"1 5"_s);
    QCOMPARE(it.found(u"tag:airship"_s), u"4"_s);
    QCOMPARE(it.found(u"tag:\"system design\""_s), u"4"_s);
    QCOMPARE(it.found(u"airship"_s), u"4 2"_s);
    QCOMPARE(it.found(u"difficulty:hard is:new pack:test \"dead letter\""_s), u"5"_s);
    QCOMPARE(it.found(u"zeppelin or difficulty:hard -is:mastered \"dead letter\""_s), u"5"_s);
    QCOMPARE(it.found(u"pack:nowhere"_s), QString());
    QCOMPARE(it.found(u"-zeppelin "_s), u"3 4 5 6"_s);
    QVERIFY(it.library->setMastery(it.id(2), Mastery::Mastered));
    QCOMPARE(it.found(u"zeppelin is:mastered"_s), u"2"_s);
    QCOMPARE(it.found(u"-is:mastered zeppelin"_s), u"1 3"_s);
    QCOMPARE(it.found(u"is:learning"_s), QString());
}

void TestSearch::followsDraftsAndNotes()
{
    Shelf it;
    QVERIFY(it.library->saveDraft(it.id(6), u"my own submarine story"_s));
    QVERIFY(it.library->saveNote(it.id(5), u"submarine, perhaps"_s));
    QCOMPARE(it.found(u"submarine"_s), u"6 5"_s);
    QCOMPARE(it.found(u"mine:submarine has:draft"_s), u"6"_s);
    QCOMPARE(it.found(u"has:note"_s), u"5"_s);
    QCOMPARE(it.found(u"words>3"_s), u"6"_s);
    QCOMPARE(it.found(u"words>4"_s), QString());
    QCOMPARE(it.found(u"words=0 submarine"_s), u"5"_s);
    QVERIFY(it.library->saveDraft(it.id(6), u"something else"_s));
    QVERIFY(it.library->saveNote(it.id(5), QString()));
    QCOMPARE(it.found(u"submarine"_s), QString());
    QCOMPARE(it.found(u"has:note"_s), QString());
    QCOMPARE(it.library->verify(false)->size(), 0);
}

void TestSearch::followsImports()
{
    Shelf it;
    QVERIFY(it.library->saveDraft(it.id(1), u"my balloon"_s));
    it.content.version = u"2.0"_s;
    it.content.questions[0].title = u"Another title"_s;
    it.content.questions[5].keyPoints << u"A zeppelin at last"_s;
    QVERIFY(it.library->importPack(it.content));
    QCOMPARE(it.found(u"title:zeppelin"_s), QString());
    QCOMPARE(it.found(u"zeppelin at last"_s), u"6"_s);
    QCOMPARE(it.found(u"mine:balloon"_s), u"1"_s);
    QVERIFY(it.library->importPack(pack(u"many"_s, 300))); // gathered in memory
    QCOMPARE(findQuestions(*it.library, u"pack:many"_s)->size(), 300);
    QCOMPARE(it.library->verify(false)->size(), 0);
}

void TestSearch::saysWhereItHit()
{
    Shelf it;
    QVERIFY(it.library->saveDraft(it.id(6), u"a zeppelin of mine"_s));
    const QList<QuestionId> ids{it.id(1), it.id(2), it.id(3), it.id(6)};
    const auto hits = searchHits(*it.library, parseSearch(u"zepp"_s), ids);
    QVERIFY(hits);
    QCOMPARE(hits->at(0).place, SearchHit::Place::Title);
    QCOMPARE(hits->at(1).section, Section::Terminology);
    QCOMPARE(hits->at(2).section, Section::Mistakes);
    QVERIFY(hits->at(2).passage.text.contains(u"Forgets the zeppelins"_s));
    QCOMPARE(hits->at(2).passage.hits.size(), 1);
    QCOMPARE(hits->at(3).place, SearchHit::Place::Draft);
}

void TestSearch::takesAnyString()
{
    Shelf it;
    std::mt19937 random(5);
    const QStringList parts{u"or"_s,
                            u"-"_s,
                            u"\""_s,
                            u":"_s,
                            u"title:"_s,
                            u"is:new"_s,
                            u"zepp"_s,
                            u"words>1"_s,
                            u" "_s,
                            u"a"_s,
                            u"ü"_s,
                            u"("_s,
                            u"*"_s,
                            u"^"_s,
                            u"{title}"_s,
                            u"NEAR("_s,
                            u"AND"_s,
                            u"NOT"_s,
                            u"\\"_s,
                            u"'"_s,
                            u"😀"_s,
                            u"tag:"_s,
                            u"c++"_s,
                            u"mine:x"_s,
                            u"漢字"_s,
                            u"has:note"_s,
                            QString(QChar(0)),
                            QString(QChar(0xD800)),
                            u"²"_s,
                            u"͏"_s};
    for (int round = 0; round < 400; ++round) {
        QString typed;
        for (auto i = random() % 16; i > 0; --i)
            typed += parts.at(static_cast<qsizetype>(random() % static_cast<quint64>(parts.size())));
        const auto found = findQuestions(*it.library, typed);
        QVERIFY2(found, qPrintable(typed + u": "_s + (found ? QString() : found.error().detail)));
    }
    QVERIFY(findQuestions(*it.library, u"word "_s.repeated(5000)));
}

void TestSearch::firstStepIsPartOfTheFull_data()
{
    QTest::addColumn<int>("questions");
    QTest::newRow("few") << 1500;
    QTest::newRow("so many that titles and terms come first in every order") << 6000;
}

void TestSearch::firstStepIsPartOfTheFull()
{
    QFETCH(const int, questions);
    Shelf it;
    QVERIFY(it.library->importPack(pack(u"many"_s, questions)));
    const auto no = [] { return false; };
    SearchEngine engine;
    for (const QString &typed : {u"title"_s, u"t"_s, u"title -q7"_s, u"is:new title"_s}) {
        for (const SearchOrder order : {SearchOrder::Best, SearchOrder::Number, SearchOrder::Title,
                                        SearchOrder::Mastery, SearchOrder::Touched}) {
            const SearchRequest request{.query = parseSearch(typed), .scope = {}, .order = order};
            const auto first = engine.first(*it.library, request, no);
            const auto full = engine.full(*it.library, request, no, no);
            QVERIFY(first && full);
            QVERIFY(!first->ids.isEmpty());
            QVERIFY(full->complete);
            const QSet<QuestionId> all(full->ids.cbegin(), full->ids.cend());
            QCOMPARE(all.size(), full->ids.size());
            for (const QuestionId id : first->ids)
                QVERIFY(all.contains(id));
            QList<QuestionId> sameOrder = full->ids;
            const QSet<QuestionId> shown(first->ids.cbegin(), first->ids.cend());
            sameOrder.removeIf([&shown](QuestionId id) { return !shown.contains(id); });
            if (first->complete || order != SearchOrder::Best)
                QCOMPARE(first->ids, sameOrder);
            if (first->complete)
                QCOMPARE(first->ids, full->ids);
        }
    }
}

void TestSearch::pausesAndGoesOn()
{
    Shelf it;
    QVERIFY(it.library->importPack(pack(u"many"_s, 500)));
    const SearchRequest request{.query = parseSearch(u"title"_s), .scope = {}};
    const auto no = [] { return false; };
    SearchEngine whole;
    const auto expected = whole.full(*it.library, request, no, no);
    SearchEngine engine;
    int asked = 0;
    int pauses = 0;
    Result<SearchFound> found = SearchFound{};
    while (!found->complete) {
        found = engine.full(*it.library, request, no, [&asked] { return ++asked % 100 == 0; });
        QVERIFY(found);
        QVERIFY(++pauses < 20);
    }
    QVERIFY(pauses > 3);
    QCOMPARE(found->ids, expected->ids);
}

void TestSearch::interruptedItGoesOn()
{
    Shelf it;
    const SearchRequest request{.query = parseSearch(u"zeppelin"_s), .scope = {}};
    const auto no = [] { return false; };
    SearchEngine engine;
    bool interrupted = false; // within a statement, before the walk has a row
    const auto interrupting = [&] {
        if (!std::exchange(interrupted, true))
            it.library->interruption().interrupt();
        return false;
    };
    const auto found = engine.full(*it.library, request, interrupting, [] { return true; });
    QVERIFY(found && interrupted && !found->complete);
    QCOMPARE(engine.full(*it.library, request, no, no)->ids.size(), 3);
}

void TestSearch::stops()
{
    Shelf it;
    SearchEngine engine;
    const auto yes = [] { return true; };
    const auto found = engine.full(*it.library, {.query = parseSearch(u"title"_s), .scope = {}}, yes, yes);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"

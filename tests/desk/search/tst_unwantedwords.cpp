// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library.h"
#include "desk/librarypacks.h"
#include "desk/search/findquestions.h"
#include "desk/search/unwantedwords.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What a search leaves out is left out of its first results too, as the index would have it.
class TestUnwantedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asTheIndexHasIt_data();
    void asTheIndexHasIt();
    void nothingUnwanted();
    void noMoreThanAskedFor();
    void aQuestionThatIsGone();
    void stops();

private:
    [[nodiscard]] QList<QuestionId> left(const QString &query, qsizetype most = 100);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    QList<QuestionId> m_ids;
};

void TestUnwantedWords::initTestCase()
{
    auto opened = Library::open(m_folder.filePath(u"s.db"_s));
    QVERIFY(opened);
    m_library = std::move(*opened);
    Pack content = pack(u"test"_s, 6);
    content.questions[0].title = u"Zeppelin in the title"_s;
    content.questions[1].terminology = {{.term = u"Zeppelin"_s, .definition = u"an airship"_s}};
    content.questions[2].mistakes << u"Forgets the Zéppelins"_s;
    content.questions[3].tags = {u"airship"_s};
    content.questions[4].star.narrative = u"A dead letter queue"_s;
    QVERIFY(m_library->importPack(content));
    for (int number = 1; number <= 6; ++number)
        m_ids << *m_library->findQuestion(u"test/%1"_s.arg(number));
    QVERIFY(m_library->saveNote(m_ids.at(5), u"My airship story"_s));
}

QList<QuestionId> TestUnwantedWords::left(const QString &query, qsizetype most)
{
    const auto ids = without(*m_library, unwantedIn(parseSearch(query)), m_ids, most, [] { return false; });
    return ids ? *ids : QList<QuestionId>{};
}

void TestUnwantedWords::asTheIndexHasIt_data()
{
    QTest::addColumn<QString>("unwanted");
    QTest::newRow("a word") << u"-zeppelin "_s;
    QTest::newRow("in the title") << u"-title:zeppelin "_s;
    QTest::newRow("a term") << u"-term:zeppelin "_s;
    QTest::newRow("a tag") << u"-tag:airship "_s;
    QTest::newRow("of my own") << u"-mine:airship "_s;
    QTest::newRow("anywhere") << u"-airship "_s;
    QTest::newRow("a phrase") << u"-\"dead letter\" "_s;
    QTest::newRow("two") << u"-zeppelin -queue "_s;
    QTest::newRow("accents aside") << u"-zéppelins "_s;
}

void TestUnwantedWords::asTheIndexHasIt()
{
    QFETCH(const QString, unwanted);
    const auto found = findQuestions(*m_library, u"pack:test "_s + unwanted);
    QVERIFY(found);
    QVERIFY(found->size() < m_ids.size()); // else the row tells nothing
    QCOMPARE(left(unwanted), *found);
}

void TestUnwantedWords::nothingUnwanted()
{
    QVERIFY(unwantedIn({}).isEmpty());
    QVERIFY(unwantedIn(parseSearch(u"zeppelin -is:new"_s)).isEmpty());
    QCOMPARE(left(u"zeppelin "_s), m_ids);
}

void TestUnwantedWords::noMoreThanAskedFor()
{
    QCOMPARE(left(u"-zeppelin "_s, 2), (QList<QuestionId>{m_ids.at(2), m_ids.at(3)}));
}

void TestUnwantedWords::aQuestionThatIsGone()
{
    const auto ids = without(*m_library, unwantedIn(parseSearch(u"-zeppelin "_s)), {QuestionId{999'999}}, 5,
                             [] { return false; });
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, Error::Kind::NotFound);
}

void TestUnwantedWords::stops()
{
    const auto ids =
        without(*m_library, unwantedIn(parseSearch(u"-zeppelin "_s)), m_ids, 5, [] { return true; });
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestUnwantedWords)
#include "tst_unwantedwords.moc"

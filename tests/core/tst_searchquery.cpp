// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchhits.h"
#include "core/search/searchquery.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace Qt::StringLiterals;
using Leaf = SearchLeaf;

namespace {

/// A short spelling of a query, to compare with.
QString spelled(const SearchQuery &query)
{
    QStringList clauses;
    for (const SearchClause &clause : query.clauses) {
        QStringList leaves;
        for (const Leaf &leaf : clause) {
            QString text;
            switch (leaf.kind) {
            case Leaf::Kind::Text:
                text = u"%1[%2%3]"_s.arg(QStringList{u""_s, u"title"_s, u"term"_s, u"mine"_s, u"tag"_s}.at(
                                             static_cast<int>(leaf.field)),
                                         leaf.text, leaf.prefix ? u"*"_s : QString());
                break;
            case Leaf::Kind::Pack:
                text = u"pack "_s + leaf.text;
                break;
            case Leaf::Kind::Category:
                text = wordOf(leaf.category);
                break;
            case Leaf::Kind::Difficulty:
                text = wordOf(leaf.difficulty);
                break;
            case Leaf::Kind::State:
                text = u"is %1"_s.arg(static_cast<int>(leaf.state));
                break;
            case Leaf::Kind::Has:
                text = leaf.own == Leaf::Own::Draft ? u"has draft"_s : u"has note"_s;
                break;
            case Leaf::Kind::Words:
                text = u"words %1 %2"_s.arg(static_cast<int>(leaf.order)).arg(leaf.number);
                break;
            }
            leaves << (leaf.negated ? u"-"_s : QString()) + text;
        }
        clauses << leaves.join(u" or "_s);
    }
    return clauses.join(u" & "_s);
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void takesAnyString();
    void findsHits_data();
    void findsHits();
    void cutsPassages();
};

void TestSearchQuery::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("words") << u"cache queue"_s << u"[cache] & [queue*]"_s;
    QTest::newRow("ended") << u"cache queue "_s << u"[cache] & [queue]"_s;
    QTest::newRow("phrase") << u"\"dead letter\" x"_s << u"[dead letter] & [x*]"_s;
    QTest::newRow("curly quotes") << u"“dead letter”"_s << u"[dead letter]"_s;
    QTest::newRow("open phrase") << u"\"dead let"_s << u"[dead let*]"_s;
    QTest::newRow("or") << u"a b or c d"_s << u"[a] & [b] or [c] & [d*]"_s;
    QTest::newRow("OR") << u"a OR -b"_s << u"[a] or -[b]"_s;
    QTest::newRow("or, half-typed") << u"a or"_s << u"[a] & [or*]"_s;
    QTest::newRow("or first") << u"or a"_s << u"[or] & [a*]"_s;
    QTest::newRow("or twice") << u"a or or b"_s << u"[a] or [or] & [b*]"_s;
    QTest::newRow("not") << u"-redis cache"_s << u"-[redis] & [cache*]"_s;
    QTest::newRow("minus alone") << u"a - b"_s << u"[a] & [b*]"_s;
    QTest::newRow("hyphen") << u"read-only"_s << u"[read-only*]"_s;
    QTest::newRow("fields") << u"title:a term:b mine:c tag:d pack:e"_s
                            << u"title[a] & term[b] & mine[c] & tag[d] & pack e"_s;
    QTest::newRow("field, phrase") << u"title:\"a b\" "_s << u"title[a b]"_s;
    QTest::newRow("field, case, not") << u"-TITLE:a"_s << u"-title[a*]"_s;
    QTest::newRow("half-typed field") << u"title:"_s << u"[title*]"_s;
    QTest::newRow("unknown field") << u"colour:red"_s << u"[colour] & [red*]"_s;
    QTest::newRow("category") << u"category:technical category:system-design category:\"System Design\""_s
                              << u"technical & system design & system design"_s;
    QTest::newRow("category, half-typed") << u"category:tech"_s << u"[category] & [tech*]"_s;
    QTest::newRow("difficulty") << u"difficulty:hard or difficulty:easy"_s << u"hard or easy"_s;
    QTest::newRow("states") << u"is:new is:learning is:mastered is:edited is:archived"_s
                            << u"is 0 & is 1 & is 2 & is 3 & is 4"_s;
    QTest::newRow("state, unknown") << u"is:great"_s << u"[is] & [great*]"_s;
    QTest::newRow("has") << u"has:draft -has:note"_s << u"has draft & -has note"_s;
    QTest::newRow("words") << u"words>150 words<10 words>=1 words<=2 words=3 words:4 words:>5"_s
                           << u"words 4 150 & words 0 10 & words 3 1 & words 1 2 & words 2 3 & words 2 4 & "
                              "words 4 5"_s;
    QTest::newRow("words, half-typed") << u"words>"_s << u"[words*]"_s;
    QTest::newRow("words, no number") << u"words>many"_s << u"[words] & [many*]"_s;
    QTest::newRow("a word like it") << u"wordsmith"_s << u"[wordsmith*]"_s;
    QTest::newRow("signs") << u"?? ... a"_s << u"[a*]"_s;
    QTest::newRow("C++") << u"c++ C# .NET"_s << u"[c++] & [C#] & [.NET*]"_s;
    QTest::newRow("brackets") << u"(a or b)"_s << u"[a] or [b*]"_s;
}

void TestSearchQuery::reads()
{
    QFETCH(QString, typed);
    QTEST(spelled(parseSearch(typed)), "expected");
}

/// Whatever is typed: an answer, with a bound on its size, and every text has something to look for.
void TestSearchQuery::takesAnyString()
{
    std::mt19937 random(11);
    const QStringList parts{u"or"_s,     u"-"_s,  u"\""_s,   u":"_s,    u"title:"_s, u"is:"_s, u"new"_s,
                            u"words>"_s, u"12"_s, u" "_s,    u"a"_s,    u"ü"_s,      u"("_s,   u"*"_s,
                            u"\0"_s,     u"^"_s,  u"{"_s,    u"NEAR"_s, u"AND"_s,    u"\\"_s,  u"'"_s,
                            u"\xD800"_s, u"\n"_s, u"has:"_s, u"😀"_s,    u"tag:"_s,   u"c++"_s, u"<="_s};
    for (int round = 0; round < 3000; ++round) {
        QString typed;
        for (auto i = random() % 30; i > 0; --i)
            typed += parts.at(static_cast<qsizetype>(random() % static_cast<quint64>(parts.size())));
        const SearchQuery query = parseSearch(typed);
        qsizetype count = 0;
        for (const SearchClause &clause : query.clauses) {
            QVERIFY(!clause.isEmpty());
            count += clause.size();
            for (const Leaf &leaf : clause) {
                if (leaf.kind == Leaf::Kind::Text)
                    QVERIFY2(
                        std::any_of(leaf.text.cbegin(), leaf.text.cend(),
                                    [](QChar c) { return c.isSurrogate() || isSearchLetter(c.unicode()); }),
                        qPrintable(typed));
            }
        }
        QVERIFY(count <= 60);
        (void)SearchHits(query).in(typed);
    }
}

void TestSearchQuery::findsHits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< hits in brackets
    QTest::newRow("word") << u"cache "_s << u"A cache, caches."_s << u"A [cache], caches."_s;
    QTest::newRow("prefix") << u"cach"_s << u"A cache, Caches."_s << u"A [cache], [Caches]."_s;
    QTest::newRow("accents") << u"resume "_s << u"Résumé"_s << u"[Résumé]"_s;
    QTest::newRow("decomposed") << u"ete "_s << u"e\u0301te\u0301 x"_s << u"[e\u0301te\u0301] x"_s;
    QTest::newRow("phrase") << u"\"dead letter\""_s << u"dead, letter dead end"_s
                            << u"[dead, letter] dead end"_s;
    QTest::newRow("hyphen") << u"read-only "_s << u"read only read"_s << u"[read only] read"_s;
    QTest::newRow("C++") << u"c++ "_s << u"C and C++."_s << u"C and [C++]."_s;
    QTest::newRow("not") << u"-cache queue "_s << u"cache queue"_s << u"cache [queue]"_s;
    QTest::newRow("other field") << u"title:cache queue "_s << u"cache queue"_s << u"cache [queue]"_s;
}

void TestSearchQuery::findsHits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QString marked = text;
    QList<TextSpan> hits = SearchHits(parseSearch(typed)).in(text);
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        marked.insert(hit->start + hit->length, u']');
        marked.insert(hit->start, u'[');
    }
    QTEST(marked, "expected");
}

void TestSearchQuery::cutsPassages()
{
    const QString text = u"word "_s.repeated(100) + u"a **needle** here\n"_s + u"more "_s.repeated(100);
    const Passage passage = passageOf(text, SearchHits(parseSearch(u"needle"_s)));
    QVERIFY2(passage.text.size() < 130, qPrintable(passage.text));
    QVERIFY(passage.text.startsWith(u"… "_s) && passage.text.endsWith(u" …"_s));
    QVERIFY(!passage.text.contains(u'*') && !passage.text.contains(u'\n'));
    QCOMPARE(passage.hits.size(), 1);
    QCOMPARE(passage.text.mid(passage.hits.first().start, passage.hits.first().length), u"needle"_s);
    QVERIFY(passageOf(text, SearchHits(parseSearch(u"nothing"_s))).isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packjson.h"
#include "packtext.h"

#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;
using namespace Qt::StringLiterals;

using Kind = Fault::Kind;

namespace {

struct Expected
{
    Kind kind;
    const char *pointer;
    int line;
    const char *detail = "";
};

struct Case
{
    const char *name;
    QByteArray json;
    QList<Expected> faults;
};

QString spelled(const QList<Fault> &faults)
{
    QString out;
    for (const Fault &fault : faults)
        out += u"%1 '%2' line %3 '%4'\n"_s.arg(int(fault.kind))
                   .arg(fault.pointer)
                   .arg(fault.line)
                   .arg(fault.detail);
    return out;
}

QList<Case> syntaxCases()
{
    return {
        {.name = "empty", .json = "", .faults = {{Kind::Empty, "", 0}}},
        {.name = "white space", .json = "\xEF\xBB\xBF \n\t", .faults = {{Kind::Empty, "", 0}}},
        {.name = "cut off",
         .json = "{\n\"id\":\n",
         .faults = {{Kind::NotJson, "", 3, "the text ends within an object"}}},
        {.name = "forgotten comma",
         .json = "{\"id\": \"p\"\n\"title\": 1}",
         .faults = {{Kind::NotJson, "", 2, "expected a comma or the end of the object"}}},
        {.name = "forgotten quote",
         .json = "{\n\"id\": \"p,\n\"title\": \"x\"}",
         .faults = {{Kind::NotJson, "", 2, "line break or control character in a string"}}},
        {.name = "comma too many",
         .json = "{\n\"id\": [1,\n]}",
         .faults = {{Kind::NotJson, "", 3, "expected a value"}}},
        {.name = "bad UTF-8",
         .json = "{\n\"id\": \"\xFF\"}",
         .faults = {{Kind::NotJson, "", 2, "invalid UTF8 string"}}},
        {.name = "no number",
         .json = "{\r\n\"id\": 1e999}",
         .faults = {{Kind::NotJson, "", 2, "illegal number"}}},
        {.name = "rest",
         .json = "{}\n\n{}",
         .faults = {{Kind::NotJson, "", 3, "there is more after the end of the value"}}},
        {.name = "too deep",
         .json = "\n" + QByteArray(100'000, '['),
         .faults = {{Kind::TooDeep, "", 2, "100"}}},
        {.name = "an array", .json = "\n[1]", .faults = {{Kind::WrongType, "", 2, "object"}}},
    };
}

QList<Case> packCases()
{
    return {
        {.name = "nothing there",
         .json = "\n{}",
         .faults = {{Kind::MissingKey, "/id", 2},
                    {Kind::MissingKey, "/title", 2},
                    {Kind::MissingKey, "/version", 2},
                    {Kind::MissingKey, "/questions", 2}}},
        {.name = "wrong types, in the order of the text",
         .json = R"({
"questions": {},
"authors": 1,
"licence": null,
"version": true,
"title": [],
"id": {}})",
         .faults = {{Kind::WrongType, "/questions", 2, "array of objects"},
                    {Kind::WrongType, "/authors", 3, "array of strings"},
                    {Kind::WrongType, "/licence", 4, "string"},
                    {Kind::WrongType, "/version", 5, "string"},
                    {Kind::WrongType, "/title", 6, "string"},
                    {Kind::WrongType, "/id", 7, "string"}}},
        {.name = "empty values",
         .json = "{\"id\": \"\",\n\"title\": \" \",\n\"version\": \"\",\n\"authors\": [\"a\", "
                 "\n\"\"],\n\"questions\": []}",
         .faults = {{Kind::EmptyValue, "/id", 1},
                    {Kind::EmptyValue, "/title", 2},
                    {Kind::EmptyValue, "/version", 3},
                    {Kind::EmptyValue, "/authors/1", 5},
                    {Kind::EmptyValue, "/questions", 6}}},
        {.name = "bad id",
         .json = R"({"id": "a b", "title": "P", "version": "1", "questions": [{"id": "a/b", "number": 1,
"title": "T", "category": "technical", "difficulty": "hard"}]})",
         .faults = {{Kind::UnknownValue, "/id", 1, "a b"},
                    {Kind::UnknownValue, "/questions/0/id", 1, "a/b"}}},
        {.name = "key twice",
         .json = "{\"id\": \"p\", \"title\": \"P\", \"version\": \"1\",\n\"ti\\u0074le\": \"\", \"x/~\": "
                 "{\"a\": 1,\n"
                 "\"a\": 2},\n\"questions\": [{\"id\": 1}]}",
         .faults = {{Kind::DuplicateKey, "/title", 2},
                    {Kind::EmptyValue, "/title", 2},
                    {Kind::DuplicateKey, "/x~1~0/a", 3},
                    {Kind::MissingKey, "/questions/0/number", 4},
                    {Kind::MissingKey, "/questions/0/title", 4},
                    {Kind::MissingKey, "/questions/0/category", 4},
                    {Kind::MissingKey, "/questions/0/difficulty", 4},
                    {Kind::WrongType, "/questions/0/id", 4, "string"}}},
    };
}

QList<Case> questionCases()
{
    return {
        {.name = "not objects",
         .json = packWith("1, \"a\",\n[]"),
         .faults = {{Kind::WrongType, "/questions/0", 2, "object"},
                    {Kind::WrongType, "/questions/1", 2, "object"},
                    {Kind::WrongType, "/questions/2", 3, "object"}}},
        {.name = "values",
         .json = packWith(R"({"id": "a",
"number": 0,
"title": "",
"category": "cooking",
"difficulty": 6})"),
         .faults = {{Kind::UnknownValue, "/questions/0/number", 3, "0"},
                    {Kind::EmptyValue, "/questions/0/title", 4},
                    {Kind::UnknownValue, "/questions/0/category", 5, "cooking"},
                    {Kind::UnknownValue, "/questions/0/difficulty", 6, "6"}}},
        {.name = "more values",
         .json = packWith(R"({"id": "a", "title": "T",
"number": 1.5,
"category": 1,
"difficulty": "extreme"})"),
         .faults = {{Kind::WrongType, "/questions/0/number", 3, "integer"},
                    {Kind::WrongType, "/questions/0/category", 4, "string"},
                    {Kind::UnknownValue, "/questions/0/difficulty", 5, "extreme"}}},
        {.name = "twice",
         .json = packWith(R"({"id": "a", "number": 7, "title": "T", "category": "technical", "difficulty": 1},
{"number": 7, "id": "a", "title": "T", "category": "technical", "difficulty": 1})"),
         .faults = {{Kind::DuplicateNumber, "/questions/1/number", 3, "7"},
                    {Kind::DuplicateId, "/questions/1/id", 3, "a"}}},
        {.name = "sections of wrong types",
         .json = packOf({R"("framework": "text")", R"("framework": {})", R"("star": [])",
                         R"("star": {"task": 1})", R"("key_points": "a")", R"("mistakes": ["a", 1])",
                         R"("terminology": ["a"])", R"("terminology": [{"definition": ""}])",
                         R"("tags": [""])", R"("how_to_answer": [" "])"}),
         .faults = {{Kind::WrongType, "/questions/0/framework", 2, "object"},
                    {Kind::MissingKey, "/questions/1/framework/text", 3},
                    {Kind::WrongType, "/questions/2/star", 4, "object"},
                    {Kind::WrongType, "/questions/3/star/task", 5, "string"},
                    {Kind::WrongType, "/questions/4/key_points", 6, "array of strings"},
                    {Kind::WrongType, "/questions/5/mistakes/1", 7, "string"},
                    {Kind::WrongType, "/questions/6/terminology/0", 8, "object"},
                    {Kind::MissingKey, "/questions/7/terminology/0/term", 9},
                    {Kind::EmptyValue, "/questions/8/tags/0", 10},
                    {Kind::EmptyValue, "/questions/9/how_to_answer/0", 11}}},
        {.name = "two kinds of story",
         .json = packOf({"", R"("star": {"narrative": "n",
"task": "t"})"}),
         .faults = {{Kind::Conflict, "/questions/1/star/narrative", 3, "/questions/1/star/task"}}},
        {.name = "long text",
         .json = packOf({"\"framework\": {\n\"text\": \"" + QByteArray(1024 * 1024 + 1, 'a') + "\"}"}),
         .faults = {{Kind::TooLarge, "/questions/0/framework/text", 3, "1048576"}}},
        {.name = "long list",
         .json = packOf({"\"tags\": [\"a\"" + QByteArray(",\"a\"").repeated(1000) + "]"}),
         .faults = {{Kind::TooMany, "/questions/0/tags", 2, "1000"}}},
        {.name = "too many questions",
         .json = packWith("{}" + QByteArray(",{}").repeated(100'000)),
         .faults = {{Kind::TooMany, "/questions", 1, "100000"}}},
    };
}

} // namespace

class PackFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
};

void PackFaults::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("faults");
    for (const auto &cases : {syntaxCases(), packCases(), questionCases()}) {
        for (const Case &each : cases) {
            QList<Fault> faults;
            for (const Expected &expected : each.faults)
                faults.append({expected.kind, QString::fromLatin1(expected.pointer), expected.line,
                               QString::fromLatin1(expected.detail)});
            QTest::newRow(each.name) << each.json << spelled(faults);
        }
    }
}

void PackFaults::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, faults);
    const ImportResult read = readPackJson(json);
    QVERIFY(!read.hasValue());
    QCOMPARE(spelled(read.error().faults), faults);
}

QTEST_GUILESS_MAIN(PackFaults)
#include "tst_packfaults.moc"

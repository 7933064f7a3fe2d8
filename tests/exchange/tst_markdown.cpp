// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepacks.h"

#include "exchange/markdownlayout.h"
#include "exchange/markdownreader.h"
#include "exchange/markdownwriter.h"

#include <QTest>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// The heading layout: what is written comes back the same, and what people write by hand is understood.
class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsAwkwardTexts_data();
    void keepsAwkwardTexts();
    void keepsOwnTexts();
    void readsWhatPeopleWrite();
    void leavesCodeAlone();
    void readsOnBehindAnOpenFence();
    void readsFilesOfOwnTextsAlone();
    void mendsOnlyForeignFiles();
    void refuses();
};

void TestMarkdown::keepsEverything()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Pack pack = test::randomPack(seed);
        const ImportResult read = readImport(writeMarkdown(pack));
        QVERIFY2(read.hasValue(), qPrintable(QString::number(seed)));
        QCOMPARE(read->format, Format::Markdown);
        if (read->pack != pack)
            QCOMPARE(writeMarkdown(read->pack).split('\n'), writeMarkdown(pack).split('\n'));
        QVERIFY2(read->pack == pack, qPrintable(QString::number(seed)));
        QVERIFY(read->findings.isEmpty() || read->findings.front().kind == Finding::Kind::EmptyQuestions);
    }
}

void TestMarkdown::keepsAwkwardTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"# no heading"_s,
                                u"a\n## no heading\n### Framework"_s,
                                u"\n\nabout\n\n"_s,
                                u"  indented\n    more  "_s,
                                u"**Situation**"_s,
                                u"**Task**\n\nx"_s,
                                u"- a\n- b"_s,
                                u"* a\n\n  - b\n\n\n1. c"_s,
                                u"&#10; and & and &#x;"_s,
                                u"a\r\nb\rc"_s,
                                u"tab\there"_s,
                                u"\u0007\u007f"_s,
                                u"Id: x"_s,
                                u"back\\slash \\# \\"_s,
                                u"```\n# code\n```"_s,
                                u"Ã© â€™ as an example"_s,
                                u"\uFEFFmark"_s,
                                u" "_s,
                                u"\n"_s,
                                u"x\n \ny"_s,
                                u"**bold** and *more*: text"_s,
                                u"a: b"_s,
                                u"•\u00a0dot"_s,
                                u"\u2028line\u2029para"_s,
                                u"####### deep"_s,
                                u"> quote"_s,
                                u"***"_s,
                                u"-"_s,
                                u"1."_s,
                                u"x\n  y\n   z"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void TestMarkdown::keepsAwkwardTexts()
{
    QFETCH(const QString, text);
    Pack pack;
    pack.uid = u"p"_s;
    pack.version = u"1"_s;
    pack.title = pack.subtitle = pack.role = pack.licence = text;
    pack.authors = {text, text};
    Question question;
    question.uid = u"q"_s;
    question.number = 7;
    question.title = text;
    question.tags = {text};
    question.framework = {text, text};
    question.star = {text, text, text, text, text};
    question.howToAnswer = question.keyPoints = question.interviewerCriteria =
        question.mistakes = {text, text};
    question.terminology = {{text, text}, {text, {}}};
    pack.questions = {question};
    if (pack.title.trimmed().isEmpty())
        pack.title = u"Title"_s; // one of white space alone is refused everywhere
    const QList<OwnTexts> own{{0, text, text}};
    const ImportResult read = readMarkdown(writeMarkdown(pack, own));
    QVERIFY(read.hasValue());
    const Question &found = read->pack.questions.front();
    QCOMPARE(found.title, question.title);
    QCOMPARE(found.framework.name, text);
    QCOMPARE(found.framework.text, text);
    QCOMPARE(found.star.narrative, text);
    QCOMPARE(found.star.situation, text);
    QCOMPARE(found.star.result, text);
    QCOMPARE(found.keyPoints, question.keyPoints);
    QCOMPARE(found.terminology.front().term, text);
    QCOMPARE(found.terminology.front().definition, text);
    QVERIFY(read->pack == pack);
    QCOMPARE(read->ownTexts.size(), 1);
    QCOMPARE(read->ownTexts.front().answer, text);
    QCOMPARE(read->ownTexts.front().notes, text);
}

void TestMarkdown::keepsOwnTexts()
{
    const Pack pack = test::randomPack(5);
    const int last = static_cast<int>(pack.questions.size()) - 1;
    const ImportResult read = readMarkdown(writeMarkdownQuestion(pack, last, {{last, u"mine"_s, {}}}));
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.questions.size(), 1);
    QVERIFY(read->pack.questions.front() == pack.questions.back());
    QCOMPARE(read->ownTexts.front().answer, u"mine"_s);
    QVERIFY(!writeMarkdown(pack).contains("My answer"));
}

void TestMarkdown::readsWhatPeopleWrite()
{
    const ImportResult read =
        readImport("# Baking\r\n\r\nRole: Baker\r\n\r\n## Why bread?\r\n\r\ndifficulty: hard\r\n"
                   "tags: dough, oven\r\n\r\n### Key Terms\r\n\r\n* **Poolish** - a wet starter\r\n"
                   "* Crumb: what is inside of it\r\n* Crust\r\n\r\n### Mistakes to Avoid\r\n\r\n"
                   "1. Salt first,\r\n   then water\r\n2. Haste\r\n\r\n### STAR Example\r\n\r\n"
                   "**Situation:**\r\n\r\nNo oven.\r\n\r\n## 4) Why cake?\r\n\r\n### Framework\r\n\r\n"
                   "Think.\r\n\r\n### Weather\r\n\r\nSun.\r\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::Markdown);
    QCOMPARE(read->pack.title, u"Baking"_s);
    QCOMPARE(read->pack.role, u"Baker"_s);
    QCOMPARE(read->pack.questions.size(), 2);
    const Question &first = read->pack.questions.front();
    QCOMPARE(first.title, u"Why bread?"_s);
    QCOMPARE(first.difficulty, Difficulty::Hard);
    QCOMPARE(first.tags, (QStringList{u"dough"_s, u"oven"_s}));
    QCOMPARE(first.terminology.size(), 3);
    QCOMPARE(first.terminology.front().term, u"Poolish"_s);
    QCOMPARE(first.terminology.front().definition, u"a wet starter"_s);
    QCOMPARE(first.mistakes.size(), 2);
    QCOMPARE(first.star.situation, u"No oven."_s);
    const Question &second = read->pack.questions.back();
    QCOMPARE(second.number, 4);
    QCOMPARE(second.framework.text, u"Think.\n\nSun."_s);
    QVERIFY(std::any_of(read->findings.begin(), read->findings.end(), [](const Finding &finding) {
        return finding.kind == Finding::Kind::UnreadSection && finding.detail == u"Weather"_s;
    }));
}

void TestMarkdown::leavesCodeAlone()
{
    const ImportResult read =
        readImport("# T\n\n## Why?\n\n### STAR\n\n**Task**\n\nBake.\n\n### Framework\n\nRun\n\n"
                   "~~~~sh\n# first\n```\n## no question\n~~~~\n\n## Who?\n\n### Notes\n\nx\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.questions.size(), 2);
    QCOMPARE(read->pack.questions.front().star.task, u"Bake."_s);
    QCOMPARE(read->pack.questions.front().framework.text,
             u"Run\n\n~~~~sh\n# first\n```\n## no question\n~~~~"_s);
    QCOMPARE(read->pack.questions.back().title, u"Who?"_s);
}

/// A fence that is never closed, or not before another one opens, takes no question away.
void TestMarkdown::readsOnBehindAnOpenFence()
{
    const QByteArray text = "# T\n\n## Why?\n\n### Framework\n\n```sh\nrun\n\n## Who?\n\n### Framework\n\n"
                            "```sh\n# first\n```\n\n## When?\n\n### Framework\n\n~~~\n\n## Where?\n";
    const ImportResult read = readImport(text);
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::Markdown);
    QStringList titles;
    for (const Question &question : read->pack.questions)
        titles += question.title;
    QCOMPARE(titles, (QStringList{u"Why?"_s, u"Who?"_s, u"When?"_s, u"Where?"_s}));
    QCOMPARE(read->pack.questions.at(1).framework.text, u"```sh\n# first\n```"_s);
}

void TestMarkdown::readsFilesOfOwnTextsAlone()
{
    const ImportResult read =
        readImport("# T\n\n## Why bread?\n\n### My answer\n\nI bake.\n\n### Notes\n\nSlowly.\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->format, Format::Markdown);
    QCOMPARE(read->ownTexts.front().answer, u"I bake."_s);
    QCOMPARE(read->ownTexts.front().notes, u"Slowly."_s);
}

void TestMarkdown::mendsOnlyForeignFiles()
{
    const ImportResult read = readImport("# T\n\n## 1. Itâ€™s?\n\n### Framework\n\nA cafÃ© â€“ fine.\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->pack.questions.front().framework.text, u"A café – fine."_s);
    QCOMPARE(read->findings.front().kind, Finding::Kind::RepairedText);
}

void TestMarkdown::refuses()
{
    QCOMPARE(readMarkdown("# Title\n\nprose\n").error().faults.front().kind, Fault::Kind::NoQuestions);
    QCOMPARE(readMarkdown("").error().faults.front().kind, Fault::Kind::Empty);
    QCOMPARE(readMarkdown(QByteArray("# T\0## Q", 8)).error().faults.front().kind, Fault::Kind::NotText);
    const QByteArray twice =
        "# T\n\n## 1. A?\n\nId: x\n\n### Framework\n\nF\n\n## 1. B?\n\nId: x\n\n### Framework\n\nG\n";
    const ImportResult read = readMarkdown(twice);
    QVERIFY(read.hasValue());
    QVERIFY(read->pack.questions.front().uid != read->pack.questions.back().uid);
    QVERIFY(read->pack.questions.front().number != read->pack.questions.back().number);
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"

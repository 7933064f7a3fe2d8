// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/packhtml.h"
#include "samplepacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::exchange;
using namespace Qt::StringLiterals;

/// The page of a pack: complete, harmless, and read back as the pack it was.
class TestPackHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverything();
    void showsAnswersAsTheyAreMeant();
    void escapesWhatIsForeign();
    void comesBackAsItWas();
    void aChangedPageIsNoPack();
};

namespace {

Pack samplePack()
{
    Question question{
        .uid = u"q1"_s,
        .number = 3,
        .title = u"What is an <index>?"_s,
        .category = Category::SystemDesign,
        .difficulty = Difficulty::Hard,
        .tags = {u"db"_s},
        .framework = {.name = u"Trade-offs"_s, .text = u"1. **Ask**\n2. Decide\n\nThen stop."_s},
        .star = {.situation = u"Slow"_s,
                 .task = u"Fast"_s,
                 .action = u"Measured"_s,
                 .result = u"40x"_s,
                 .narrative = {}},
        .howToAnswer = {u"Begin with *why*"_s},
        .keyPoints = {u"Costs writes"_s},
        .terminology = {{u"B-tree"_s, u"balanced"_s}, {u"MVCC"_s, {}}},
        .interviewerCriteria = {u"Figures"_s},
        .mistakes = {u"Adds a cache & hopes"_s}};
    return {.uid = u"p"_s,
            .title = u"Pack"_s,
            .subtitle = u"Sub"_s,
            .role = u"Role"_s,
            .language = u"en"_s,
            .version = u"1.2"_s,
            .licence = u"CC-BY-4.0"_s,
            .authors = {u"Ä"_s},
            .questions = {question}};
}

} // namespace

void TestPackHtml::showsEverything()
{
    const QString html =
        QString::fromUtf8(writePackHtml(samplePack(), {{u"q1"_s, {.answer = u"my <own>\nwords"_s}}}));
    for (const QString &part :
         {u"<h1>Pack</h1>"_s, u"<a href=\"#question-3\">What is an &lt;index&gt;?</a>"_s,
          u"id=\"question-3\""_s, u"<h3>Answer Framework</h3>"_s,
          u"1. <strong>Ask</strong><br>2. Decide</p><p>Then stop.</p>"_s,
          u"<dt>Situation</dt><dd><p>Slow</p></dd>"_s, u"<li>Begin with <em>why</em></li>"_s,
          u"<dt>B-tree</dt><dd>balanced</dd><dt>MVCC</dt></dl>"_s, u"<h3>What Interviewers Look For</h3>"_s,
          u"<li>Adds a cache &amp; hopes</li>"_s, u"my &lt;own&gt;<br>words"_s, u"@media print"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    QVERIFY(!html.contains("<script"_L1, Qt::CaseInsensitive));
    QVERIFY(!html.contains("src="_L1));
    QVERIFY(!QString::fromUtf8(writePackHtml(samplePack(), {})).contains("My Answer"_L1));
}

void TestPackHtml::showsAnswersAsTheyAreMeant()
{
    const OwnWriting own{u"## Situation\n**Slow**\n\n1. a\n   - b\n   - *c*\n2. d\n\n- e"_s,
                         {{u"2 <minutes>"_s, u"short"_s}},
                         u"a *note*"_s};
    const QString html = QString::fromUtf8(writePackHtml(samplePack(), {{u"q1"_s, own}}));
    for (const QString &part :
         {u"<h3>My Answer</h3>\n<h4>Situation</h4><p><strong>Slow</strong></p><ol><li value=\"1\">a"
          "<ul><li>b</li><li><em>c</em></li></ul></li><li value=\"2\">d</li></ol><ul><li>e</li></ul>\n"_s,
          u"<h3>My Answer: 2 &lt;minutes&gt;</h3>\n<p>short</p>"_s,
          u"<h3>My Notes</h3>\n<p>a <em>note</em></p>"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
}

void TestPackHtml::escapesWhatIsForeign()
{
    const QString evil = u"</template></style><script>x</script>\"'&"_s;
    Pack pack = samplePack();
    pack.title = pack.subtitle = pack.role = pack.language = pack.version = pack.licence = evil;
    pack.authors = {evil};
    Question &question = pack.questions[0];
    question.title = evil;
    question.tags = {evil};
    question.framework = {evil, evil};
    question.star = {evil, evil, evil, evil, {}};
    question.terminology = {{evil, evil}};
    for (const Section section : allSections) {
        if (QStringList *items = listOf(question, section))
            *items = {evil, u'*' + evil + u'*', u'`' + evil + u'`'};
    }
    const QByteArray html = writePackHtml(
        pack, {{u"q1"_s, {evil, {{evil, u"## "_s + evil + u"\n- **"_s + evil + u"**"_s}}, evil}}});
    QVERIFY(!html.contains("<script"));
    QCOMPARE(html.count("</template>"), 1);
    QCOMPARE(html.count("</style>"), 1);
    QCOMPARE(*packInHtml(html), pack);
}

void TestPackHtml::comesBackAsItWas()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Pack pack = test::randomPack(seed);
        const QByteArray html =
            writePackHtml(pack, {{pack.questions.constFirst().uid, {.answer = u"mine"_s}}});
        const auto read = packInHtml(html);
        QVERIFY(read);
        QCOMPARE(*read, pack);
        QByteArray windows = html;
        QCOMPARE(*packInHtml(windows.replace("\n", "\r\n")), pack);
        const ImportResult imported = readImport(html);
        QVERIFY(imported);
        QCOMPARE(imported->pack, pack);
    }
}

void TestPackHtml::aChangedPageIsNoPack()
{
    const QByteArray html = writePackHtml(samplePack(), {});
    QVERIFY(!packInHtml(QByteArray(html).replace("Costs writes", "Costs nothing")));
    QVERIFY(!packInHtml(html.first(html.size() - 20)));
    QVERIFY(!packInHtml("<template id=\"starling-pack\" data-digest=\"</template>\n</body>\n</html>\n"));
    QVERIFY(!packInHtml({}));
}

QTEST_GUILESS_MAIN(TestPackHtml)
#include "tst_packhtml.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Lexicon> english;
std::shared_ptr<const Lexicon> german;

const QString story = u"## Ausgangslage\nDamals hatte unser Team jede Woche einen Ausfall der Datenbank, und "
                      u"niemand wusste warum.\n"
                      "## Aufgabe\nMeine Aufgabe war, die Ursache bis zum Monatsende zu finden.\n"
                      "## Vorgehen\nIch habe die Abfragen gemessen und vielleicht zu lange gewartet. Dann "
                      "teilte ich die Sperren auf "
                      "und prüfte jede Änderung mit echten Zahlungen, bevor sie zu den Kunden kam.\n"
                      "## Ergebnis\nDie Wartezeit sank von 4 Sekunden auf 200 Millisekunden.\n"
                      "## Erkenntnis\nIch habe gelernt, zuerst zu messen.\n"_s;

Rubric rubricIn(const std::shared_ptr<const Lexicon> &lexicon, const Question &question)
{
    Rarity rarity;
    Words words = lexicon->words();
    rarity.add(question, words);
    Rubric rubric = feedback::rubricOf(question, lexicon, rarity);
    rubric.lexicons = {english, german};
    return rubric;
}

bool has(const Feedback &feedback, Finding::Kind kind, const QString &detail = {})
{
    return std::any_of(feedback.findings.cbegin(), feedback.findings.cend(), [&](const Finding &finding) {
        return finding.kind == kind && (detail.isEmpty() || finding.detail == detail);
    });
}

} // namespace

/// Texts told apart by their stop words, and German drafts read as such.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        english = readLexicon(u"en"_s, {});
        german = readLexicon(u"de"_s, {});
    }

    void tellsThemApart()
    {
        const Lexicons both{english, german};
        QCOMPARE(lexiconOf(story, both, english), german);
        QCOMPARE(lexiconOf(u"I was in the team that had to find out what was wrong with it."_s, both, german),
                 english);
        QCOMPARE(lexiconOf(u"Kafka"_s, both, english), english); // too short to tell
        QCOMPARE(lexiconOf(u"Kafka Flink Debezium ORC Parquet Avro dbt"_s, both, german), german);
        QCOMPARE(lexiconOf(story, {}, english), english);
    }

    void everyListIsThere()
    {
        for (const QString &name : listNames()) {
            const auto texts = wordListTexts(u"de"_s, {});
            QVERIFY2(!texts.value(name).shipped.isEmpty(), qPrintable(name));
        }
    }

    void stemsAreGerman()
    {
        Question question;
        question.keyPoints = {u"Messungen der Abfragen vor der Änderung"_s, u"Schulung der Kundschaft"_s};
        const auto feedback = feedbackOn(story, rubricIn(german, question));
        QCOMPARE(feedback->keyPoints.at(0).state, State::Covered);
        QCOMPARE(feedback->keyPoints.at(1).state, State::Missing);
    }

    /// Also where the question is in English: shape, voice and numbers are those of the draft.
    void theDraftsOwnListsCount()
    {
        Question question;
        question.category = Category::Behavioural;
        question.keyPoints = {u"Measure before you change"_s};
        const auto feedback = feedbackOn(story, rubricIn(english, question));
        QVERIFY(feedback->shape.marked);
        QVERIFY(has(*feedback, Finding::Kind::Hedge, u"vielleicht"_s));
        QVERIFY(feedback->numbers.quantified);
        QVERIFY(feedback->numbers.beforeAfter);
        QVERIFY(!has(*feedback, Finding::Kind::NoLesson));
        QVERIFY(!has(*feedback, Finding::Kind::MoreWeThanI));
    }

    void bySoundWithoutHeadings()
    {
        QString plain = story;
        for (const QString &line : story.split(u'\n')) {
            if (line.startsWith(u'#'))
                plain.remove(line);
        }
        Question question;
        question.category = Category::Behavioural;
        const auto feedback = feedbackOn(plain, rubricIn(german, question));
        QVERIFY(!feedback->shape.marked);
        for (const Part part : allParts)
            QVERIFY2(feedback->shape.parts.at(static_cast<int>(part)).words > 0, wordOf(part).data());
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"

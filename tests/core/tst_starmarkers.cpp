// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakingtime.h"
#include "core/starmarkers.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace Qt::StringLiterals;

class TestStarMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKnown();
    void spansCoverTheText();
    void freeTextGetsMarkers();
    void theDivisionComesBack();
    void theOrderOfTheTextStays();
    void noWordIsLost();
    void countsEachPart();
    void speaksAtAPace();
};

void TestStarMarkers::namesAreKnown()
{
    QCOMPARE(starMarker(u"## Situation"), StarPart::Situation);
    QCOMPARE(starMarker(u"#  RESULT: "), StarPart::Result);
    QCOMPARE(starMarker(u"###### lehre"), StarPart::Lesson);
    for (const QStringView line : {u"Situation", u"##Situation", u"####### Task", u"## Situations", u"##",
                                   u"", u" ## Task", u"## Task and more"})
        QVERIFY2(!starMarker(line), qPrintable(line.toString()));
    for (const StarPart part : allStarParts) {
        QCOMPARE(starMarker(starMarkerLine(part)), part);
        QCOMPARE(starMarker(starMarkerLine(part, u"de"_s)), part);
    }
}

void TestStarMarkers::spansCoverTheText()
{
    const QString text = u"before\n## Task\none\n## Result\ntwo"_s;
    const QList<StarSpan> spans = starSpans(text);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(text.mid(spans.at(0).begin, spans.at(0).end - spans.at(0).begin), u"one\n"_s);
    QCOMPARE(text.mid(spans.at(1).begin, spans.at(1).end - spans.at(1).begin), u"two"_s);
    QCOMPARE(text.mid(spans.at(1).marker, 9), u"## Result"_s);
    QCOMPARE(spokenText(text), u"before\none\ntwo"_s);
    QCOMPARE(starSpans(u"## Task"_s), (QList<StarSpan>{{StarPart::Task, 0, 7, 7}}));
}

void TestStarMarkers::freeTextGetsMarkers()
{
    QCOMPARE(withStarMarkers({}), u"## Situation\n\n## Task\n\n## Action\n\n## Result\n\n## Lesson\n\n"_s);
    QCOMPARE(withStarMarkers(u"I was late."_s),
             u"## Situation\n\nI was late.\n\n## Task\n\n## Action\n\n## Result\n\n## Lesson\n\n"_s);
    QVERIFY(withStarMarkers({}, {}, u"de"_s).contains(u"## Aufgabe"_s));
}

void TestStarMarkers::theDivisionComesBack()
{
    const QString divided = u"## Situation\n\nOne.\n\n## Task\n\nTwo.\n\nMore.\n\n## Action\n\nThree.\n\n"
                            "## Result\n\n## Lesson\n\nFive.\n\n"_s;
    const QString plain = withoutStarMarkers(divided);
    QCOMPARE(plain, u"One.\n\nTwo.\n\nMore.\n\nThree.\n\nFive.\n"_s.chopped(1));
    QCOMPARE(withStarMarkers(plain, divided), divided);
    // Also where the lines would not tell, and with the blank lines that it had.
    const QString alike = u"## Situation\nWe.\n## Task\nWe.\n## Action\n\n\n## Result\nWe.\n## Lesson\n"_s;
    QCOMPARE(withStarMarkers(withoutStarMarkers(alike), alike), alike);
    // Edited in between, each part begins where its first line still is.
    const QString edited = u"One.\n\nNew.\n\nTwo.\n\nFive."_s;
    QCOMPARE(
        withStarMarkers(edited, divided),
        u"## Situation\n\nOne.\n\nNew.\n\n## Task\n\nTwo.\n\n## Action\n\n## Result\n\n## Lesson\n\nFive.\n\n"_s);
}

void TestStarMarkers::theOrderOfTheTextStays()
{
    const QString odd = u"## Result\n\nFirst.\n\n## Task\n\nSecond."_s;
    const QString plain = withoutStarMarkers(odd);
    const QString again = withStarMarkers(plain, odd);
    QVERIFY(again.indexOf(u"First."_s) < again.indexOf(u"Second."_s));
}

void TestStarMarkers::noWordIsLost()
{
    std::mt19937 random(5);
    const QStringList lines{u"one two"_s,   u""_s,         u"- item"_s,  u"three"_s, u"## Task"_s,
                            u"## Result"_s, u"# Lehre:"_s, u"one two"_s, u"  "_s};
    QString earlier;
    for (int round = 0; round < 3000; ++round) {
        QStringList made;
        for (int count = static_cast<int>(random() % 12); count > 0; --count)
            made += lines.at(static_cast<qsizetype>(random() % static_cast<quint32>(lines.size())));
        const QString text = made.join(u'\n');
        const QStringList words = spokenText(text).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        const auto wordsOf = [](const QString &of) {
            return spokenText(of).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        };
        const QString with = withStarMarkers(text, earlier);
        QCOMPARE(wordsOf(with), words);
        QCOMPARE(starSpans(with).size(), 5);
        const QString without = withoutStarMarkers(text);
        QCOMPARE(wordsOf(without), words);
        QVERIFY(starSpans(without).isEmpty());
        earlier = text;
    }
}

void TestStarMarkers::countsEachPart()
{
    const AnswerLength length = lengthOf(u"zero\n## Task\none two\n## Result\nthree\n## task\nfour"_s);
    QCOMPARE(length.words, 5);
    QCOMPARE(length.parts, (QList<AnswerLength::Part>{{StarPart::Task, 3}, {StarPart::Result, 1}}));
    QCOMPARE(lengthOf(u"one two"_s).words, 2);
}

void TestStarMarkers::speaksAtAPace()
{
    QCOMPARE(speakingSeconds(300, usualPace), 120);
    QCOMPARE(speakingSeconds(0, usualPace), 0);
    QCOMPARE(minutesAndSeconds(125), u"2:05"_s);
    QCOMPARE(paceOf(150, 60'000), 150);
    QVERIFY(!paceOf(150, 0));
    QVERIFY(!paceOf(150, 5'000)); // stopped by mistake
    QVERIFY(!paceOf(150, 600'000));
}

QTEST_GUILESS_MAIN(TestStarMarkers)
#include "tst_starmarkers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> voiceOf(const QString &text, const Voice &voice = {})
{
    QList<Finding> found;
    const auto feedback = feedbackOn(text, rubricOf(Question()), voice);
    for (const Finding &finding : feedback->findings) {
        if (finding.kind >= Finding::Kind::MoreWeThanI && finding.kind <= Finding::Kind::Blame)
            found += finding;
    }
    return found;
}

const QString everything =
    u"It was decided to wait. Perhaps we were basically slow. We waited, and perhaps we slept. "
    "It was their fault."_s;

} // namespace

/// How a draft sounds, and that each check can be left out.
class TestVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesWithTheirPlaces()
    {
        const QList<Finding> found = voiceOf(u"Perhaps it was slow. I waited, perhaps too long."_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, Finding::Kind::Hedge);
        QCOMPARE(found.first().detail, u"perhaps"_s);
        QCOMPARE(found.first().count, 2);
        QCOMPARE(found.first().places, (QList<Place>{{0, 7}, {31, 7}}));
    }

    void partsOfWordsAreNone()
    {
        QVERIFY(voiceOf(u"The verylongname and the halfhedge stand in justice."_s).isEmpty());
    }

    void passiveOnlyAtTheBeginning()
    {
        QCOMPARE(voiceOf(u"It was decided to wait."_s).size(), 1);
        QVERIFY(voiceOf(u"In the plan it was decided to wait."_s).isEmpty());
    }

    void personAgainstGroup()
    {
        QVERIFY(voiceOf(u"We met. We talked. I wrote it down, I sent it, I called, and I paid."_s).isEmpty());
        QVERIFY(voiceOf(u"We met and we talked."_s).isEmpty()); // two say nothing
        QVERIFY(voiceOf(u"The US and US teams of the US."_s).isEmpty());
        const QList<Finding> found = voiceOf(u"We met, we talked, we left. I paid."_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().count, 3);
        QCOMPARE(found.first().other, 1);
    }

    void eachIsSwitched_data()
    {
        QTest::addColumn<int>("kind");
        using Kind = Finding::Kind;
        for (const auto &[name, kind] :
             {std::pair("person", Kind::MoreWeThanI), std::pair("hedges", Kind::Hedge),
              std::pair("fillers", Kind::Filler), std::pair("passive", Kind::PassiveOpening),
              std::pair("blame", Kind::Blame)})
            QTest::newRow(name) << static_cast<int>(kind);
    }

    void eachIsSwitched()
    {
        QFETCH(const int, kind);
        const auto has = [kind](const QList<Finding> &found) {
            return std::any_of(found.cbegin(), found.cend(), [kind](const Finding &finding) {
                return static_cast<int>(finding.kind) == kind;
            });
        };
        QVERIFY(has(voiceOf(everything)));
        Voice voice;
        bool *const switches[] = {&voice.person, &voice.hedges, &voice.fillers, &voice.passive, &voice.blame};
        bool &one = *switches[kind - static_cast<int>(Finding::Kind::MoreWeThanI)];
        one = false;
        QVERIFY(!has(voiceOf(everything, voice)));
        QVERIFY(voiceOf(everything, voice).size() < voiceOf(everything).size());
        QVERIFY(!voiceOf(everything, voice).isEmpty()); // the others stay
    }
};

QTEST_MAIN(TestVoice)
#include "tst_voice.moc"

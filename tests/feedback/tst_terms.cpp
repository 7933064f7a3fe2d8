// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Terms are recognised under the names that people give them.
class TestTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void naming_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<State>("state");
        QTest::addColumn<Naming>("naming");
        const auto covered = [](const char *name, const QString &term, const QString &draft, Naming naming) {
            QTest::newRow(name) << term << draft << State::Covered << naming;
        };
        covered("as written", u"Error Budget"_s, u"We spent the error budget in a week."_s,
                Naming::AsWritten);
        covered("plural", u"Canary release"_s, u"I moved us to canary releases."_s, Naming::OtherForm);
        covered("acronym", u"Service level objective"_s, u"I wrote an SLO for it."_s, Naming::Acronym);
        covered("acronym given", u"Change Data Capture (CDC)"_s, u"I fed it by CDC."_s, Naming::Acronym);
        covered("long form", u"SLO"_s, u"I set a service level objective for it."_s, Naming::LongForm);
        covered("one word for two", u"Failover"_s, u"The fail-over took a minute."_s, Naming::Hyphen);
        covered("two words for one", u"Fail-over"_s, u"The failover took a minute."_s, Naming::Hyphen);
        covered("spelling", u"Load-balanced centre"_s, u"It was a load-balanced center."_s, Naming::Spelling);
        covered("ise", u"Serialisable isolation"_s, u"I chose serializable isolation."_s, Naming::Spelling);
        covered("acronyms", u"SLA"_s, u"I met both SLAs."_s, Naming::OtherForm);
        covered("hyphen within", u"Staged roll-out"_s, u"I planned a staged rollout."_s, Naming::Hyphen);
        covered("two words, another form", u"Overbooking"_s, u"We were over-booked."_s, Naming::OtherForm);
        covered("odd plural", u"Index"_s, u"I dropped the old indices."_s, Naming::OtherForm);
        covered("name in capitals", u"REST"_s, u"I wrote a REST service."_s, Naming::AsWritten);
        covered("name with a capital", u"Go"_s, u"I wrote it in Go."_s, Naming::AsWritten);
        covered("name in small letters", u"Latency"_s, u"I halved the latency."_s, Naming::AsWritten);
        covered("apart", u"Tail latency"_s, u"I watched the latency of the tail."_s, Naming::WordsApart);
        QTest::newRow("missing") << u"Kafka"_s << u"I baked a cake for them."_s << State::Missing
                                 << Naming::AsWritten;
        QTest::newRow("rest is no REST")
            << u"REST"_s << u"I baked the rest of it."_s << State::Touched << Naming::Described;
        QTest::newRow("go is no Go") << u"Go"_s << u"I let them go home."_s << State::Touched
                                     << Naming::Described;
        QTest::newRow("small it is no IT") << u"Information technology (IT)"_s << u"I baked it for them."_s
                                           << State::Missing << Naming::AsWritten;
    }

    void naming()
    {
        QFETCH(QString, term);
        QFETCH(QString, draft);
        QFETCH(State, state);
        QFETCH(Naming, naming);
        const auto feedback = feedbackOn(draft, rubricOf(questionWithTerms({term})));
        QCOMPARE(feedback->terms.first().state, state);
        QCOMPARE(feedback->terms.first().naming, naming);
        for (const Place &place : feedback->terms.first().places)
            QVERIFY(place.offset >= 0 && place.end() <= draft.size());
    }

    void rowOfWordsIsNoUse()
    {
        const auto rubric = rubricOf(
            questionWithTerms({u"Kafka"_s, u"Redis"_s, u"Sharding"_s, u"Error budget"_s, u"Saga"_s}));
        const auto feedback = feedbackOn(u"Kafka, Redis, sharding, error budget, saga"_s, rubric);
        for (const TermMatch &term : feedback->terms)
            QCOMPARE(term.state, State::Touched);
        const auto sentence = feedbackOn(u"I put Kafka before it because the writers were slow."_s, rubric);
        QCOMPARE(sentence->terms.first().state, State::Covered);
        QVERIFY(sentence->score > 0 && sentence->score < 0.5);
    }
};

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewing/reviews.h"
#include "librarypacks.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Reviewing through the real store: the log is the truth.
class TestReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutcomeIsTheAnswer();
    void undoAnyNumberBack();
    void cramLeavesTheScheduleAlone();
    void choicesTakeCardsOut();
    void termsComeAfterTheirQuestion();
    void theseAreAsked();
    void masteryFollowsAndTheHandWins();
    void aReviewedTermOutlivesItsPack();
    void verifyFindsATamperedState();
    void dailyLimitsSpreadABacklog();

private:
    static CardRef questionCard(LibraryFixture &library, const QString &name)
    {
        return {idOf(*library, name), CardKind::Question, {}};
    }
    static ReviewFilter ofPack(const LibraryFixture &library)
    {
        ReviewFilter filter;
        filter.pack = library.packId;
        return filter;
    }
    static QDateTime at(int day, int hour = 12)
    {
        return {QDate(2026, 1, 1).addDays(day), QTime(hour, 0), Qt::UTC};
    }
    static ReviewAnswer rated(Rating rating)
    {
        ReviewAnswer answer;
        answer.rating = rating;
        return answer;
    }
};

void TestReviews::anOutcomeIsTheAnswer()
{
    LibraryFixture library;
    Reviews reviews(*library);
    const CardRef ref = questionCard(library, u"test/q1"_s);
    int day = 0;
    for (const Rating rating :
         {Rating::Good, Rating::Good, Rating::Hard, Rating::Again, Rating::Good, Rating::Easy}) {
        const auto card = reviews.card(ref, at(day), Confidence::Certain);
        QVERIFY(card);
        ReviewAnswer answer = rated(rating);
        answer.confidence = Confidence::Certain;
        answer.ticks = {{{1}, true}, {{2}, false}};
        answer.seconds = 61.5;
        const auto reviewed = reviews.rate(ref, answer, at(day));
        QVERIFY(reviewed);
        QCOMPARE(reviewed->after, card->outcomes.at(static_cast<std::size_t>(rating) - 1).after);
        QCOMPARE(reviews.card(ref, at(day))->memory, reviewed->after);
        day += 3;
    }
    const auto log = reviews.log(ref.question);
    QCOMPARE(log->size(), 6);
    QCOMPARE(log->last().ticks, (QList<ReviewTick>{{{1}, true}, {{2}, false}}));
    QCOMPARE(log->last().seconds, 61.5);
    QCOMPARE(reviews.card(ref, at(day))->usualSeconds, 61.5);
    QCOMPARE(*library->verify(false), QStringList());
    QCOMPARE(*reviews.rebuild(), 0);
}

void TestReviews::undoAnyNumberBack()
{
    LibraryFixture library;
    Reviews reviews(*library);
    QList<CardRef> refs;
    QList<MemoryState> before;
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        const CardRef ref = questionCard(library, u"test/q%1"_s.arg(1 + random() % 3));
        refs.append(ref);
        before.append(reviews.card(ref, at(i))->memory);
        QVERIFY(reviews.rate(ref, rated(allRatings.at(random() % 4)), at(i)));
    }
    for (int i = 19; i >= 10; --i) {
        QCOMPARE(*reviews.undo(1, at(30)), QList{refs.at(i)});
        QCOMPARE(reviews.card(refs.at(i), at(30))->memory, before.at(i));
    }
    QCOMPARE(reviews.undo(100, at(30))->size(), 10);
    QCOMPARE(reviews.undo(1, at(30))->size(), 0);
    for (const CardRef &ref : refs)
        QCOMPARE(reviews.card(ref, at(30))->memory, MemoryState());
    QCOMPARE(reviews.log()->size(), 40); // nothing left the log
    QCOMPARE(reviews.mastery(refs.first().question)->mastery, Mastery::New);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestReviews::cramLeavesTheScheduleAlone()
{
    LibraryFixture library;
    Reviews reviews(*library);
    const CardRef ref = questionCard(library, u"test/q1"_s);
    QVERIFY(reviews.rate(ref, rated(Rating::Easy), at(0)));
    const MemoryState memory = reviews.card(ref, at(1))->memory;
    ReviewAnswer cram = rated(Rating::Again);
    cram.cram = true;
    QVERIFY(reviews.rate(ref, cram, at(1)));
    QCOMPARE(reviews.card(ref, at(1))->memory, memory);
    QCOMPARE(reviews.log()->last().kind, ReviewKind::Cram);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestReviews::choicesTakeCardsOut()
{
    LibraryFixture library;
    Reviews reviews(*library);
    ReviewFilter filter = ofPack(library);
    filter.termCards = false;
    const auto asked = [&](int day) { return reviews.queue(at(day), filter)->cards.size(); };
    const CardRef one = questionCard(library, u"test/q1"_s);
    const CardRef two = questionCard(library, u"test/q2"_s);
    QCOMPARE(asked(0), std::size_t{3});
    QVERIFY(reviews.setSuspended(one, true));
    QVERIFY(reviews.bury(two, at(0)));
    QCOMPARE(asked(0), std::size_t{1});
    QCOMPARE(asked(1), std::size_t{2}); // buried until tomorrow
    QVERIFY(reviews.card(one, at(0))->suspended);
    QVERIFY(reviews.card(two, at(0))->buried && !reviews.card(two, at(1))->buried);
    QVERIFY(reviews.setSuspended(one, false));
    QVERIFY(reviews.setLeftOut(one.question, CardKind::Question, true));
    QVERIFY(reviews.card(one, at(1))->leftOut);
    QCOMPARE(asked(1), std::size_t{2});
    QVERIFY(reviews.setLeftOut(library.packId, CardKind::Question, true));
    QCOMPARE(asked(1), std::size_t{0});
    QCOMPARE(*library->verify(false), QStringList());
    QVERIFY(reviews.setLeftOut(library.packId, CardKind::Question, false));
    QVERIFY(reviews.setLeftOut(one.question, CardKind::Question, false));
    QCOMPARE(asked(1), std::size_t{3});
    QVERIFY(!reviews.setSuspended({{4711}, CardKind::Question, {}}, true));
    QCOMPARE(*library->verify(false), QStringList());
}

void TestReviews::termsComeAfterTheirQuestion()
{
    LibraryFixture library;
    Reviews reviews(*library);
    ReviewFilter terms = ofPack(library);
    terms.questionCards = false;
    QCOMPARE(reviews.queue(at(0), terms)->cards.size(), std::size_t{0});
    QVERIFY(reviews.rate(questionCard(library, u"test/q1"_s), rated(Rating::Good), at(0)));
    const auto queue = reviews.queue(at(0), terms);
    QCOMPARE(queue->cards.size(), std::size_t{1}); // of its two terms one has a definition
    const CardRef term = queue->cards.front().ref;
    QCOMPARE(term.kind, CardKind::Term);
    QVERIFY(reviews.rate(term, rated(Rating::Easy), at(0)));
    QCOMPARE(reviews.queue(at(1), terms)->cards.front().ref,
             (CardRef{term.question, CardKind::Definition, term.item}));
    study::ReviewSettings settings = *reviews.settings();
    settings.terms = false;
    QVERIFY(reviews.setSettings(settings));
    QCOMPARE(*reviews.settings(), settings);
    QCOMPARE(reviews.queue(at(1), terms)->cards.size(), std::size_t{0});
}

void TestReviews::theseAreAsked()
{
    LibraryFixture library;
    Reviews reviews(*library);
    const CardRef one = questionCard(library, u"test/q1"_s);
    QVERIFY(reviews.rate(one, rated(Rating::Easy), at(0)));
    ReviewFilter these;
    these.questions = {one.question, idOf(*library, u"test/q3"_s)};
    these.everything = true;
    const auto queue = reviews.queue(at(0), these);
    QSet<QuestionId> questions;
    int terms = 0;
    for (const QueueCard &card : queue->cards) {
        questions.insert(card.ref.question);
        terms += card.ref.kind == CardKind::Question ? 0 : 1;
    }
    QCOMPARE(questions, (QSet<QuestionId>(these.questions.cbegin(), these.questions.cend())));
    QCOMPARE(terms, 2);
}

void TestReviews::masteryFollowsAndTheHandWins()
{
    LibraryFixture library;
    Reviews reviews(*library);
    const CardRef ref = questionCard(library, u"test/q1"_s);
    QVERIFY(reviews.rate(ref, rated(Rating::Easy), at(0)));
    QCOMPARE(reviews.mastery(ref.question)->source, MasterySource::Memory);
    QCOMPARE(library->question(ref.question)->mastery, Mastery::Learning);
    QCOMPARE(reviews.rate(ref, rated(Rating::Easy), at(8))->mastery, Mastery::Mastered);
    QCOMPARE(library->counts({library.packId})->mastered, 1);
    QVERIFY(library->setMastery(ref.question, Mastery::New)); // by hand, against the memory
    QCOMPARE(reviews.mastery(ref.question)->source, MasterySource::Hand);
    QCOMPARE(reviews.mastery(ref.question)->fromMemory, Mastery::Mastered);
    QCOMPARE(reviews.rate(ref, rated(Rating::Good), at(60))->mastery, Mastery::New);
    QVERIFY(library->setMastery(ref.question, Mastery::Learning));
    QCOMPARE(library->question(ref.question)->mastery, Mastery::Learning);
    QVERIFY(reviews.followMemory(ref.question));
    QCOMPARE(library->question(ref.question)->mastery, Mastery::Mastered);
    QCOMPARE(reviews.mastery(ref.question)->source, MasterySource::Memory);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestReviews::aReviewedTermOutlivesItsPack()
{
    LibraryFixture library;
    Reviews reviews(*library);
    QVERIFY(reviews.rate(questionCard(library, u"test/q1"_s), rated(Rating::Good), at(0)));
    ReviewFilter terms = ofPack(library);
    terms.questionCards = false;
    const CardRef term = reviews.queue(at(0), terms)->cards.front().ref;
    QVERIFY(reviews.rate(term, rated(Rating::Easy), at(0)));
    Pack next = pack(u"test"_s, 3, u"2.0"_s);
    next.questions.removeLast();
    next.questions.first().terminology.clear();
    QVERIFY(library->importPack(next));
    QCOMPARE(reviews.log()->size(), 2);
    QCOMPARE(reviews.queue(at(40), terms)->cards.size(), std::size_t{0});
    QCOMPARE(*library->verify(false), QStringList());
    QVERIFY(library->importPack(pack(u"test"_s, 3, u"3.0"_s)));
    QCOMPARE(reviews.queue(at(40), terms)->cards.front().ref, term);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestReviews::verifyFindsATamperedState()
{
    LibraryFixture library;
    {
        Reviews reviews(*library);
        QVERIFY(reviews.rate(questionCard(library, u"test/q1"_s), rated(Rating::Good), at(0)));
    }
    library.close();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(library.path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE card SET stability = stability * 1.01"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    QVERIFY(library.open());
    QCOMPARE(library->verify(false)->size(), 1);
    QCOMPARE(*Reviews(*library).rebuild(), 1);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestReviews::dailyLimitsSpreadABacklog()
{
    LibraryFixture library(pack(u"test"_s, 60));
    Reviews reviews(*library);
    ReviewFilter filter = ofPack(library);
    filter.termCards = false;
    for (int i = 1; i <= 60; ++i)
        QVERIFY(reviews.rate(questionCard(library, u"test/q%1"_s.arg(i)), rated(Rating::Easy), at(0)));
    int days = 0;
    int ratings = 0;
    for (int day = 100; day < 110; ++day) { // after a holiday
        int today = 0;
        while (true) {
            const auto queue = reviews.queue(at(day), filter);
            if (queue->cards.empty())
                break;
            QVERIFY(reviews.rate(queue->cards.front().ref, rated(Rating::Good), at(day)));
            ++today;
        }
        QVERIFY(today <= 30);
        ratings += today;
        days += today > 0 ? 1 : 0;
    }
    QCOMPARE(ratings, 60);
    QCOMPARE(days, 2);
}

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"

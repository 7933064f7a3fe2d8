// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/storycover.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace starling;
using namespace starling::study;

class TestStoryCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSmallestSet_data();
    void findsTheSmallestSet();
    void isAsSmallAsTryingAll();
    void prefersStrongFits();
    void namesWhatNothingCovers();
    void endsOnHardInput();
    void tellsOverusedStories();

private:
    static QList<QuestionId> ask(int count)
    {
        QList<QuestionId> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(QuestionId{i});
        return ids;
    }

    static QList<StoryLink> linksOf(const QList<QList<int>> &stories)
    {
        QList<StoryLink> links;
        for (int s = 0; s < stories.size(); ++s) {
            for (const int question : stories.at(s))
                links.append({StoryId{s + 1}, QuestionId{question}, Fit::Partial, {}});
        }
        return links;
    }
};

void TestStoryCover::findsTheSmallestSet_data()
{
    QTest::addColumn<int>("questions");
    QTest::addColumn<QList<QList<int>>>("stories");
    QTest::addColumn<int>("size");
    QTest::newRow("nothing asked") << 0 << QList<QList<int>>{} << 0;
    QTest::newRow("one for all") << 3 << QList<QList<int>>{{1}, {1, 2, 3}, {3}} << 1;
    // Taking the largest first needs three here.
    QTest::newRow("greedy is not enough") << 6 << QList<QList<int>>{{1, 2, 3, 4}, {1, 3, 5}, {2, 4, 6}} << 2;
    QTest::newRow("each its own") << 4 << QList<QList<int>>{{1}, {2}, {3}, {4}} << 4;
}

void TestStoryCover::findsTheSmallestSet()
{
    QFETCH(int, questions);
    QFETCH(QList<QList<int>>, stories);
    QFETCH(int, size);
    const StoryCover cover = smallestCover(ask(questions), linksOf(stories));
    QCOMPARE(cover.stories.size(), size);
    QVERIFY(cover.smallest);
    QVERIFY(cover.uncovered.isEmpty());
}

void TestStoryCover::isAsSmallAsTryingAll()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const int questions = random.bounded(1, 9);
        const int storyCount = random.bounded(1, 9);
        QList<QList<int>> stories(storyCount);
        for (auto &story : stories) {
            for (int q = 1; q <= questions; ++q) {
                if (random.bounded(3) == 0)
                    story.append(q);
            }
        }
        const auto coveredBy = [&](int chosen) {
            QSet<int> covered;
            for (int s = 0; s < storyCount; ++s) {
                if (chosen >> s & 1)
                    covered += QSet<int>(stories.at(s).cbegin(), stories.at(s).cend());
            }
            return covered;
        };
        const auto all = coveredBy((1 << storyCount) - 1);
        int fewest = storyCount;
        for (int chosen = 0; chosen < 1 << storyCount; ++chosen) {
            if (coveredBy(chosen) == all)
                fewest = qMin(fewest, int(qPopulationCount(quint32(chosen))));
        }
        const StoryCover cover = smallestCover(ask(questions), linksOf(stories));
        QCOMPARE(cover.stories.size(), fewest);
        QCOMPARE(cover.uncovered.size(), questions - all.size());
        int chosen = 0;
        for (const StoryId id : cover.stories)
            chosen |= 1 << (id.value - 1);
        QCOMPARE(coveredBy(chosen), all);
    }
}

void TestStoryCover::prefersStrongFits()
{
    QList<StoryLink> links = linksOf({{1, 2}, {1, 2}});
    links[2].fit = Fit::Strong;
    QCOMPARE(smallestCover(ask(2), links).stories, QList<StoryId>{StoryId{2}});
}

void TestStoryCover::namesWhatNothingCovers()
{
    const StoryCover cover = smallestCover(ask(3), linksOf({{2}}));
    QCOMPARE(cover.uncovered, (QList<QuestionId>{QuestionId{1}, QuestionId{3}}));
    QCOMPARE(cover.stories, QList<StoryId>{StoryId{1}});
}

void TestStoryCover::endsOnHardInput()
{
    QRandomGenerator random(11);
    QList<QList<int>> stories(120);
    for (auto &story : stories) {
        for (int q = 1; q <= 300; ++q) {
            if (random.bounded(20) == 0)
                story.append(q);
        }
    }
    const StoryCover cover = smallestCover(ask(300), linksOf(stories), 2000);
    QVERIFY(!cover.smallest); // it says that it is the best it found
    QVERIFY(!cover.stories.isEmpty());
}

void TestStoryCover::tellsOverusedStories()
{
    const auto links = linksOf({{1, 2, 3, 4}, {1, 2, 3}});
    QCOMPARE(overusedStories(ask(4), links), (QHash<StoryId, int>{{StoryId{1}, 4}}));
    QVERIFY(overusedStories(ask(3), links).isEmpty()); // only what is asked counts
}

QTEST_APPLESS_MAIN(TestStoryCover)
#include "tst_storycover.moc"

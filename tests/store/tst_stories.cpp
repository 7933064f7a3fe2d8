// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "store/stories/stories.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten();
    void keepsTheHistory();
    void theSameAgainWritesNothing();
    void aDeletedStoryComesBack();
    void linksAndUnlinks();
    void namesOfDeletedStoriesStillMustNotLeave();

private:
    static Story sample()
    {
        Story story;
        story.title = u"The night the queue filled up"_s;
        story.situation = u"Peak season, \U0001F525 and “quotes”."_s;
        story.action = u"I drained it."_s;
        story.numbers = u"4 h → 20 min"_s;
        story.competencies = {u"ownership"_s, u"incident response"_s};
        story.year = 2024;
        story.confidential = {{u"Acme"_s, u"a retailer"_s}};
        return story;
    }
};

void TestStories::givesBackWhatWasWritten()
{
    StoreFixture store;
    Story story = sample();
    const auto id = writeStory(store.connection(), story, testTime());
    QVERIFY(id);
    story.id = *id;
    QCOMPARE(*readStories(store.connection()), QList<Story>{story});
    story.year.reset();
    story.title.clear();
    QVERIFY(writeStory(store.connection(), story, testTime()));
    QCOMPARE(*readStories(store.connection()), QList<Story>{story});
}

void TestStories::keepsTheHistory()
{
    StoreFixture store;
    Story story = sample();
    story.id = *writeStory(store.connection(), story, testTime());
    const auto revisions = [&] {
        return number(store.connection(), u"SELECT count(*) FROM story_revision"_s);
    };
    story.action += u" All of it."_s;
    QVERIFY(writeStory(store.connection(), story, testTime().addSecs(5)));
    QCOMPARE(revisions(), 1); // one burst
    story.action += u" Twice."_s;
    QVERIFY(writeStory(store.connection(), story, testTime().addSecs(500)));
    QCOMPARE(revisions(), 2);
    story = Story{};
    story.id = StoryId{1};
    QVERIFY(writeStory(store.connection(), story, testTime().addSecs(501)));
    QCOMPARE(revisions(), 3); // what was deleted by mistake can be found
}

void TestStories::theSameAgainWritesNothing()
{
    StoreFixture store;
    Story story = sample();
    story.id = *writeStory(store.connection(), story, testTime());
    QVERIFY(writeStory(store.connection(), story, testTime().addSecs(500)));
    QCOMPARE(number(store.connection(), u"SELECT count(*) FROM story_revision"_s), 1);
    story.id = StoryId{99};
    QCOMPARE(writeStory(store.connection(), story, testTime()).error().kind, Error::Kind::NotFound);
}

void TestStories::aDeletedStoryComesBack()
{
    StoreFixture store;
    Story story = sample();
    story.id = *writeStory(store.connection(), story, testTime());
    QVERIFY(writeStoryLink(store.connection(), {story.id, store.question, Fit::Strong, {}}));
    QVERIFY(setStoryDeleted(store.connection(), story.id, true, testTime()));
    QVERIFY(readStories(store.connection())->isEmpty());
    QVERIFY(readStoryLinks(store.connection())->isEmpty());
    QCOMPARE(*readStories(store.connection(), true), QList<Story>{story});
    QVERIFY(setStoryDeleted(store.connection(), story.id, false, testTime()));
    QCOMPARE(*readStories(store.connection()), QList<Story>{story});
    QCOMPARE(readStoryLinks(store.connection())->size(), 1);
}

void TestStories::linksAndUnlinks()
{
    StoreFixture store;
    const StoryId id = *writeStory(store.connection(), sample(), testTime());
    StoryLink link{id, store.question, Fit::Partial, u"Say more of the team"_s};
    QVERIFY(writeStoryLink(store.connection(), link));
    QCOMPARE(*readStoryLinks(store.connection()), QList<StoryLink>{link});
    link.fit = Fit::Strong;
    QVERIFY(writeStoryLink(store.connection(), link));
    QCOMPARE(*readStoryLinks(store.connection()), QList<StoryLink>{link});
    QVERIFY(removeStoryLink(store.connection(), id, store.question));
    QVERIFY(readStoryLinks(store.connection())->isEmpty());
}

void TestStories::namesOfDeletedStoriesStillMustNotLeave()
{
    StoreFixture store;
    const StoryId id = *writeStory(store.connection(), sample(), testTime());
    QVERIFY(setStoryDeleted(store.connection(), id, true, testTime()));
    QCOMPARE(*readConfidentialNames(store.connection()), sample().confidential);
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"

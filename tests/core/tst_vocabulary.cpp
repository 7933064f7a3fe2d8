// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

template <class Value>
struct Spelling
{
    const char *word;
    std::optional<Value> value;
};

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsSections();
    void spellsTheRest();
    void understandsCategories();
    void understandsDifficultiesAndMasteries();
};

void VocabularyTest::spellsSections()
{
    const QStringList expected{u"framework"_s,  u"star"_s,        u"how_to_answer"_s,
                               u"key_points"_s, u"terminology"_s, u"interviewer_criteria"_s,
                               u"mistakes"_s};
    QStringList words;
    for (const Section section : allSections) {
        words += wordOf(section);
        QCOMPARE(sectionOf(words.constLast()), std::optional(section));
    }
    QCOMPARE(words, expected);
    QCOMPARE(sectionOf(u"Framework"), std::nullopt);
    QCOMPARE(sectionOf(u""), std::nullopt);
}

void VocabularyTest::spellsTheRest()
{
    for (const Category value :
         {Category::Behavioural, Category::Situational, Category::Technical, Category::SystemDesign})
        QCOMPARE(categoryOf(QString(wordOf(value))), std::optional(value));
    for (const Difficulty value : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        QCOMPARE(difficultyOf(QString(wordOf(value))), std::optional(value));
    for (const Mastery value : {Mastery::New, Mastery::Learning, Mastery::Mastered})
        QCOMPARE(masteryOf(QString(wordOf(value))), std::optional(value));
    QCOMPARE(wordOf(Category::SystemDesign), "system design"_L1);
    QCOMPARE(wordOf(Category::Behavioural), "behavioural"_L1);
}

void VocabularyTest::understandsCategories()
{
    const QList<Spelling<Category>> spellings{
        {.word = "behavioural", .value = Category::Behavioural},
        {.word = "behavioral", .value = Category::Behavioural},
        {.word = " Behavioral ", .value = Category::Behavioural},
        {.word = "SITUATIONAL", .value = Category::Situational},
        {.word = "Technical", .value = Category::Technical},
        {.word = "System Design", .value = Category::SystemDesign},
        {.word = "system-design", .value = Category::SystemDesign},
        {.word = "system_design", .value = Category::SystemDesign},
        {.word = "systemdesign", .value = std::nullopt},
        {.word = "tech", .value = std::nullopt},
        {.word = "", .value = std::nullopt},
    };
    for (const auto &each : spellings)
        QVERIFY2(categoryOf(QString::fromLatin1(each.word)) == each.value, each.word);
}

void VocabularyTest::understandsDifficultiesAndMasteries()
{
    QCOMPARE(difficultyOf(u" Hard"), std::optional(Difficulty::Hard));
    QCOMPARE(difficultyOf(u"MEDIUM"), std::optional(Difficulty::Medium));
    QCOMPARE(difficultyOf(u"3"), std::nullopt);
    QCOMPARE(masteryOf(u"Mastered\n"), std::optional(Mastery::Mastered));
    QCOMPARE(masteryOf(u"known"), std::nullopt);
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"
#include "store/statement.h"
#include "store/variants.h"
#include "store/writings.h"
#include "storefixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::store;
using namespace starling::test;
using namespace Qt::StringLiterals;

class TestVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areBesideTheDraft();
    void aDeletedOneComesBack();
    void namesAreChecked();
    void targetsAreKept();
    void ownWords();
    void aBrokenRuleIsNamed();
};

void TestVariants::areBesideTheDraft()
{
    StoreFixture store;
    const auto id =
        addVariant(store.connection(), store.question, u"  2  minutes "_s, u"short"_s, testTime());
    QVERIFY(id);
    QVERIFY(writeDraft(store.connection(), store.question, u"long"_s, testTime()));
    const AnswerKey key{store.question, *id};
    QCOMPARE(*writeAnswer(store.connection(), key, {u"shorter"_s, "undo"}, testTime().addSecs(3)), 2);
    const auto parts = readAnswerParts(store.connection(), store.question);
    QCOMPARE(parts->variants, (QList<Variant>{{*id, u"2 minutes"_s, {u"shorter"_s, 2}}}));
    QCOMPARE(readHistory(store.connection(), key)->size(), 1);
    QCOMPARE(readHistory(store.connection(), {store.question, {}})->size(), 1);
    QVERIFY(!writeAnswer(store.connection(), {store.question, VariantId{77}}, {u"x"_s, {}}, testTime()));
    QCOMPARE(*ruleCheck(store.connection()), QStringList());
    QCOMPARE(*foreignKeyCheck(store.connection()), QStringList());
}

void TestVariants::aDeletedOneComesBack()
{
    StoreFixture store;
    const auto id = addVariant(store.connection(), store.question, u"a"_s, u"text"_s, testTime());
    const auto other = addVariant(store.connection(), store.question, u"b"_s, {}, testTime());
    QVERIFY(setVariantDeleted(store.connection(), *id, true, testTime()));
    auto parts = readAnswerParts(store.connection(), store.question);
    QCOMPARE(parts->variants.size(), 1);
    QCOMPARE(parts->deleted.size(), 1);
    QCOMPARE(parts->deleted.first().writing.text, u"text"_s);
    QVERIFY(setVariantDeleted(store.connection(), *id, false, testTime()));
    parts = readAnswerParts(store.connection(), store.question);
    QCOMPARE(parts->variants.first().id, *id); // where it was
    QCOMPARE(parts->variants.last().id, *other);
    QVERIFY(!setVariantDeleted(store.connection(), VariantId{99}, true, testTime()));
}

void TestVariants::namesAreChecked()
{
    StoreFixture store;
    QCOMPARE(addVariant(store.connection(), store.question, u" \n "_s, {}, testTime()).error().kind,
             Error::Kind::Refused);
    QCOMPARE(addVariant(store.connection(), QuestionId{99}, u"a"_s, {}, testTime()).error().kind,
             Error::Kind::NotFound);
    const auto id = addVariant(store.connection(), store.question, u"a"_s, {}, testTime());
    QVERIFY(renameVariant(store.connection(), *id, u"für Acme"_s));
    QVERIFY(!renameVariant(store.connection(), *id, QString()));
    QCOMPARE(readAnswerParts(store.connection(), store.question)->variants.first().name, u"für Acme"_s);
}

void TestVariants::targetsAreKept()
{
    StoreFixture store;
    const auto id = addVariant(store.connection(), store.question, u"a"_s, {}, testTime());
    QVERIFY(setTarget(store.connection(), {store.question, {}}, 90));
    QVERIFY(setTarget(store.connection(), {store.question, *id}, 180));
    QVERIFY(setTarget(store.connection(), {store.question, *id}, 200));
    QCOMPARE(readAnswerParts(store.connection(), store.question)->targets,
             (QHash<qint64, int>{{0, 90}, {id->value, 200}}));
    QVERIFY(setTarget(store.connection(), {store.question, {}}, 0));
    QCOMPARE(readAnswerParts(store.connection(), store.question)->targets.size(), 1);
}

void TestVariants::ownWords()
{
    StoreFixture store;
    QVERIFY(setOwnWord(store.connection(), u"Kubernetes"_s, true, testTime()));
    QVERIFY(setOwnWord(store.connection(), u"Kubernetes"_s, true, testTime()));
    QVERIFY(setOwnWord(store.connection(), u"naïve"_s, true, testTime()));
    QCOMPARE(*readOwnWords(store.connection()), (QStringList{u"Kubernetes"_s, u"naïve"_s}));
    QVERIFY(setOwnWord(store.connection(), u"Kubernetes"_s, false, testTime()));
    QCOMPARE(readOwnWords(store.connection())->size(), 1);
    QVERIFY(!setOwnWord(store.connection(), u" "_s, true, testTime()));
}

void TestVariants::aBrokenRuleIsNamed()
{
    StoreFixture store;
    const auto id = addVariant(store.connection(), store.question, u"a"_s, u"x"_s, testTime());
    QVERIFY(execute(store.connection(), u"UPDATE variant SET text = 'y' WHERE id = ?"_s, *id));
    QVERIFY(!ruleCheck(store.connection())->filter(u"a variant is not in the history"_s).isEmpty());
    QVERIFY(
        execute(store.connection(), u"INSERT INTO undo_log VALUES (1, ?, 0, 9, x'00')"_s, store.question));
    QVERIFY(!ruleCheck(store.connection())->filter(u"undo leads to a text that is not there"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"

#include "ui/importing/importmodel.h"
#include "ui/importing/splitmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::ImportDraft;
using ui::ImportModel;

namespace {

ImportDraft draft(const Pack &pack)
{
    return ImportDraft(exchange::Import{.format = exchange::Format::PackJson, .pack = pack, .findings = {}});
}

/// "Kubernetes PostgreSQL" as terms of the second question, with two doubtful borders in one line.
ImportDraft joinedDraft()
{
    Pack content = pack(u"p"_s, 3);
    content.questions[1].terminology = {
        {u"First"_s, u"stays"_s}, {u"Alpha Beta"_s, {}}, {u"Gamma"_s, {}}, {u"Last"_s, u"stays"_s}};
    exchange::Import import{.format = exchange::Format::PageText, .pack = content, .findings = {}};
    import.joinedLines = {{.question = 1,
                           .section = Section::Terminology,
                           .line = 9,
                           .firstItem = 1,
                           .text = u"Alpha BetaGamma"_s,
                           .borders =
                           { {6, false, true},
                             { 10,
                               true,
                               true } }},
                          {.question = 1,
                           .section = Section::Terminology,
                           .line = 10,
                           .firstItem = 3,
                           .text = u"Last"_s,
                           .borders = {
                               { 2,
                                 false,
                                 true }
                           } }};
    return ImportDraft(import);
}

QStringList termsOf(const ImportModel &model)
{
    QStringList terms;
    for (const Term &term : model.pack().questions.at(1).terminology)
        terms += term.term;
    return terms;
}

} // namespace

/// The questions of an import: chosen, edited, and split.
class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheQuestions();
    void editsTitles();
    void editsCategoryAndTags();
    void choosesQuestions();
    void tellsTheEffect();
    void joinsAndSplits();
    void refusesTitlesOfNothing_data();
    void refusesTitlesOfNothing();
    void cleansTitles();
};

void TestImportModel::showsTheQuestions()
{
    ImportModel model(draft(pack(u"p"_s, 3)));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.index(1, ImportModel::Number).data().toInt(), 2);
    QCOMPARE(model.index(1, ImportModel::Title).data().toString(), u"Title of q2"_s);
    QCOMPARE(model.index(1, ImportModel::Kind).data().toString(), u"System design"_s);
    for (int column = 0; column < 5; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestImportModel::editsTitles()
{
    ImportModel model(draft(pack(u"p"_s, 3)));
    QSignalSpy changed(&model, &ImportModel::dataChanged);
    const QModelIndex title = model.index(2, ImportModel::Title);
    QVERIFY(model.flags(title).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.flags(model.index(2, ImportModel::Number)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(title, u"My own"_s));
    QVERIFY(!model.setData(model.index(2, ImportModel::Number), 9));
    QVERIFY(!model.setData({}, u"x"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.pack().questions.at(2).title, u"My own"_s);
    QCOMPARE(model.pack().questions.at(2).number, 3);
    QCOMPARE(model.pack().questions.at(1), pack(u"p"_s, 3).questions.at(1));
}

void TestImportModel::refusesTitlesOfNothing_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \t\n\u00a0"_s;
}

void TestImportModel::refusesTitlesOfNothing()
{
    QFETCH(QString, title);
    ImportModel model(draft(pack(u"p"_s, 1)));
    QVERIFY(!model.setData(model.index(0, ImportModel::Title), title));
    QCOMPARE(model.pack().questions.at(0).title, u"Title of q1"_s);
}

void TestImportModel::cleansTitles()
{
    ImportModel model(draft(pack(u"p"_s, 1)));
    QVERIFY(model.setData(model.index(0, ImportModel::Title), u"  two \n lines "_s + QChar(0xD800)));
    QCOMPARE(model.pack().questions.at(0).title, u"two lines \uFFFD"_s);
}

void TestImportModel::editsCategoryAndTags()
{
    ImportModel model(draft(pack(u"p"_s, 2)));
    QVERIFY(model.setData(model.index(1, ImportModel::Kind), static_cast<int>(Category::Behavioural)));
    QCOMPARE(model.pack().questions.at(1).category, Category::Behavioural);
    QCOMPARE(model.index(1, ImportModel::Kind).data().toString(), u"Behavioural"_s);
    QVERIFY(model.setData(model.index(1, ImportModel::Tags), u" two  words, other,, other "_s));
    QCOMPARE(model.pack().questions.at(1).tags, (QStringList{u"two words"_s, u"other"_s}));
    QVERIFY(model.setData(model.index(1, ImportModel::Tags), QString()));
    QVERIFY(model.pack().questions.at(1).tags.isEmpty());
}

void TestImportModel::choosesQuestions()
{
    ImportModel model(draft(pack(u"p"_s, 4)));
    QSignalSpy choice(&model, &ImportModel::choiceChanged);
    QVERIFY(model.draft().agreed(u"T"_s, false).whole);
    QVERIFY(model.setData(model.index(1, ImportModel::Number), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(choice.count(), 1);
    QCOMPARE(model.draft().chosenCount(), 3);
    const AgreedImport agreed = model.draft().agreed(u"T"_s, false);
    QVERIFY(!agreed.whole);
    QCOMPARE(agreed.pack.title, u"T"_s);
    QCOMPARE(agreed.pack.questions.size(), 3);
    QCOMPARE(agreed.pack.questions.at(1).uid, u"q3"_s);
    model.chooseAll(false);
    QCOMPARE(model.draft().chosenCount(), 0);
    model.chooseAll(true);
    QCOMPARE(model.draft().chosenCount(), 4);
}

void TestImportModel::tellsTheEffect()
{
    ImportModel model(draft(pack(u"p"_s, 3)));
    QCOMPARE(model.draft().effect().added, 3);
    ImportForecast forecast;
    forecast.effect.retired = 7;
    forecast.questions = {QuestionEffect::Updated, QuestionEffect::Unchanged, QuestionEffect::Kept};
    model.setForecast(forecast);
    QCOMPARE(model.draft().effect().updated, 1);
    QCOMPARE(model.draft().effect().retired, 7);
    QCOMPARE(model.index(2, ImportModel::Effect).data().toString(), u"your edit stays"_s);
    model.setData(model.index(1, ImportModel::Title), u"Edited"_s);
    QCOMPARE(model.draft().effect().updated, 2);
    model.setData(model.index(0, ImportModel::Number), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.draft().effect().updated, 1);
    QCOMPARE(model.draft().effect().retired, 0); // the others of the pack stay
}

void TestImportModel::joinsAndSplits()
{
    ImportModel model(joinedDraft());
    ui::SplitModel splits(model);
    const QAbstractItemModelTester tester(&splits, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(splits.rowCount(), 3);
    QCOMPARE(splits.index(1).data().toString(), u"Question 2: two items, Alpha Beta | Gamma"_s);
    QVERIFY(splits.setSplit(0, true));
    QVERIFY(!splits.setSplit(0, true));
    QCOMPARE(termsOf(model), (QStringList{u"First"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Last"_s}));
    QVERIFY(splits.setSplit(2, true)); // behind, moved by what came before
    QCOMPARE(termsOf(model), (QStringList{u"First"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"La"_s, u"st"_s}));
    QVERIFY(splits.setSplit(2, false));
    QVERIFY(splits.setSplit(0, false));
    QVERIFY(splits.setSplit(1, false));
    QCOMPARE(termsOf(model), (QStringList{u"First"_s, u"Alpha BetaGamma"_s, u"Last"_s}));
    QCOMPARE(splits.index(1).data().toString(), u"Question 2: one item, Alpha Beta + Gamma"_s);
    QCOMPARE(model.pack().questions.at(1).terminology.first().definition, u"stays"_s);
    QVERIFY(splits.setSplit(1, true));
    QCOMPARE(termsOf(model), (QStringList{u"First"_s, u"Alpha Beta"_s, u"Gamma"_s, u"Last"_s}));
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "support/manyquestions.h"

#include "ui/questions/questiondelegate.h"
#include "ui/questions/questionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using Model = ui::QuestionListModel;

namespace {

QuestionRow rowOf(const Model &model, int row)
{
    return model.index(row).data(Model::RowRole).value<QuestionRow>();
}

Scope scopeOf(const DeskFixture &desk, const QString &uid)
{
    for (const PackRow &row : desk.opening().packs) {
        if (row.uid == uid)
            return {row.id};
    }
    return {};
}

struct Watched
{
    explicit Watched(DeskFixture &desk)
        : model(*desk), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.show(desk.opening());
    }
    Model model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestQuestionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithWhatWasRead();
    void changesTheScope();
    void searches();
    void aStaleSearchIsDropped();
    void marksAndDraftsShowAtOnce();
    void tellsScreenReadersWhatARowIs();
    void readsOnlyThePagesInSight();
    void searchesAmongThousands();
    void pagesOfTheListBeforeAreDropped();

private:
    std::unique_ptr<DeskFixture> m_many; ///< ten thousand questions, made once
};

void TestQuestionListModel::initTestCase()
{
    m_many = std::make_unique<DeskFixture>(QList{manyQuestions(10'000, 1)});
    QCOMPARE(manyQuestions(50, 1), manyQuestions(50, 1));
    QVERIFY(manyQuestions(50, 1) != manyQuestions(50, 2));
}

void TestQuestionListModel::opensWithWhatWasRead()
{
    DeskFixture desk({pack(u"test"_s, 30)});
    Watched it(desk);
    QCOMPARE(it.model.rowCount(), 30);
    QCOMPARE(it.model.counts().questions, 30);
    QCOMPARE(rowOf(it.model, 0).title, u"Title of q1"_s);
    QCOMPARE(rowOf(it.model, 29).number, 30);
    QCOMPARE(it.model.index(4).data().toString(), u"Title of q5"_s);
    QCOMPARE(it.model.idAt(4), desk.id(u"test/5"_s));
    QCOMPARE(it.model.loadedRowOf(desk.id(u"test/5"_s)), 4);
    QVERIFY(!it.model.idAt(30).isValid());
    QCOMPARE(it.model.index(0).data(Model::PackTitleRole).toString(), QString());
}

void TestQuestionListModel::changesTheScope()
{
    DeskFixture desk({pack(u"test"_s, 3), pack(u"other"_s, 5)});
    Watched it(desk);
    QSignalSpy shown(&it.model, &Model::scopeShown);
    it.model.setPackTitles({{*scopeOf(desk, u"other"_s).pack, u"Pack other"_s}});
    it.model.setScope(scopeOf(desk, u"other"_s));
    QVERIFY(shown.wait());
    QCOMPARE(it.model.rowCount(), 5);
    QCOMPARE(it.model.counts().questions, 5);
    QCOMPARE(it.model.index(0).data(Model::PackTitleRole).toString(), QString());
    it.model.setScope({});
    QVERIFY(shown.wait());
    QVERIFY(it.model.rowCount() > 8); // the shipped pack is among them
    const int row = it.model.loadedRowOf(desk.id(u"other/1"_s));
    QCOMPARE(it.model.index(row).data(Model::PackTitleRole).toString(), u"Pack other"_s);
}

void TestQuestionListModel::searches()
{
    Pack content = pack(u"test"_s, 5);
    content.questions[1].title = u"The Überfall"_s;
    content.questions[3].keyPoints << u"an uberfall in the text"_s;
    DeskFixture desk({content});
    Watched it(desk);
    QSignalSpy shown(&it.model, &Model::scopeShown);
    it.model.setSearch(u"  überfall "_s);
    QVERIFY(shown.wait());
    QCOMPARE(it.model.rowCount(), 2);
    QCOMPARE(rowOf(it.model, 0).number, 2);
    QCOMPARE(rowOf(it.model, 1).number, 4);
    QCOMPARE(it.model.idAt(1), desk.id(u"test/4"_s));
    QCOMPARE(it.model.counts().questions, 5); // the status line speaks of the pack
    it.model.setSearch(u"no such words"_s);
    QVERIFY(shown.wait());
    QCOMPARE(it.model.rowCount(), 0);
    it.model.setSearch(u"%_*\"'"_s); // signs without a letter ask for nothing
    QVERIFY(shown.wait());
    QCOMPARE(it.model.rowCount(), 5);
    shown.clear();
    it.model.setSearch({}); // the same list
    QCOMPARE(shown.count(), 0);
    QCOMPARE(it.model.rowCount(), 5);
}

void TestQuestionListModel::aStaleSearchIsDropped()
{
    DeskFixture desk({pack(u"test"_s, 12)});
    Watched it(desk);
    QSignalSpy shown(&it.model, &Model::scopeShown);
    for (const QString &text : {u"q"_s, u"q1"_s, u"q12"_s})
        it.model.setSearch(text);
    QVERIFY(shown.wait());
    desk.answer([](Library &) { return 0; }); // whatever was still under way
    QCOMPARE(shown.count(), 1);
    QCOMPARE(it.model.rowCount(), 1);
    QCOMPARE(rowOf(it.model, 0).number, 12);
}

void TestQuestionListModel::marksAndDraftsShowAtOnce()
{
    DeskFixture desk;
    Watched it(desk);
    QSignalSpy changed(&it.model, &Model::dataChanged);
    QSignalSpy counted(&it.model, &Model::countsChanged);
    desk->setMastery(desk.id(u"test/2"_s), Mastery::Mastered);
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(rowOf(it.model, 1).mastery, Mastery::Mastered);
    QCOMPARE(it.model.counts().mastered, 1);

    desk->saveText(Desk::Text::Draft, desk.id(u"test/3"_s), u"words"_s, 1);
    QTRY_COMPARE(it.model.counts().drafts, 1);
    QVERIFY(rowOf(it.model, 2).hasDraft);
    desk->saveText(Desk::Text::Note, desk.id(u"test/1"_s), u"a note is no draft"_s, 1);
    desk->saveText(Desk::Text::Draft, desk.id(u"test/3"_s), u"   "_s, 2);
    QTRY_COMPARE(it.model.counts().drafts, 0);
    QVERIFY(!rowOf(it.model, 2).hasDraft);
    QVERIFY(!rowOf(it.model, 0).hasDraft);
}

void TestQuestionListModel::tellsScreenReadersWhatARowIs()
{
    DeskFixture desk;
    Watched it(desk);
    const QString text = it.model.index(1).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"2"_s, u"Title of q2"_s, u"System design"_s, u"Hard"_s, u"New"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestQuestionListModel::readsOnlyThePagesInSight()
{
    DeskFixture &desk = *m_many;
    Model model(*desk);
    model.show(desk.opening());
    QSignalSpy arrived(&model, &Model::rowsArrived);
    QCOMPARE(model.rowCount(), 10'000);
    const auto loaded = [&model] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.rowAt(row) ? 1 : 0;
        return count;
    };
    const int before = loaded();
    QVERIFY(before <= 130);

    QListView view;
    view.setUniformItemSizes(true);
    view.setItemDelegate(new ui::QuestionDelegate(&view));
    view.setModel(&model);
    view.resize(300, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    desk.answer([](Library &) { return 0; });
    QCOMPARE(arrived.count(), 0); // what was read at start was enough

    view.scrollTo(model.index(5000));
    QTRY_VERIFY(model.rowAt(5000));
    QCOMPARE(rowOf(model, 5000).number, 5001);
    view.grab();
    desk.answer([](Library &) { return 0; });
    QVERIFY2(loaded() <= before + 2 * 64, qPrintable(QString::number(loaded())));
    QVERIFY(!model.rowAt(2500));
    for (const auto &pages : std::as_const(arrived)) {
        QVERIFY(pages.at(1).toInt() - pages.at(0).toInt() < 64);
        QVERIFY(pages.at(0).toInt() > 4800 && pages.at(1).toInt() < 5200);
    }
    // A row that is not there yet is blank, asked for once, and then there.
    arrived.clear();
    QVERIFY(!model.index(9999).data().isValid());
    QVERIFY(!model.index(9998).data().isValid());
    QVERIFY(arrived.wait());
    desk.answer([](Library &) { return 0; });
    QCOMPARE(arrived.count(), 1);
    QVERIFY(model.index(9999).data().isValid());
    QCOMPARE(model.loadedRowOf(model.idAt(9999)), 9999);
}

void TestQuestionListModel::searchesAmongThousands()
{
    DeskFixture &desk = *m_many;
    Watched it(desk);
    QSignalSpy shown(&it.model, &Model::scopeShown);
    it.model.setSearch(u"senda"_s);
    QVERIFY(shown.wait(20'000));
    QTRY_VERIFY_WITH_TIMEOUT(it.model.isComplete(), 20'000);
    const int found = it.model.rowCount();
    QVERIFY(found > 64 && found < 10'000);
    QVERIFY(it.model.idAt(found - 1).isValid()); // known without its row
    QSignalSpy arrived(&it.model, &Model::rowsArrived);
    if (!it.model.index(found - 1).data().isValid())
        QVERIFY(arrived.wait());
    QCOMPARE(rowOf(it.model, found - 1).id, it.model.idAt(found - 1));
}

/// A page asked for while another search is under way belongs to the list that is still shown.
void TestQuestionListModel::pagesOfTheListBeforeAreDropped()
{
    DeskFixture &desk = *m_many;
    Watched it(desk);
    QSignalSpy shown(&it.model, &Model::scopeShown);
    it.model.setSearch(u"sen"_s);
    QVERIFY(shown.wait(20'000));
    QTRY_VERIFY_WITH_TIMEOUT(it.model.isComplete(), 20'000);
    QVERIFY(it.model.rowCount() > 200);
    it.model.setSearch(u"tor"_s);
    QVERIFY(!it.model.index(100).data().isValid()); // the list of "sen", as far as anybody sees
    QVERIFY(shown.wait(20'000));
    QTRY_VERIFY_WITH_TIMEOUT(it.model.isComplete(), 20'000);
    QVERIFY(it.model.rowCount() > 200);
    desk.answer([](Library &) { return 0; });
    for (int row = 0; row < it.model.rowCount(); ++row) {
        if (const QuestionRow *value = it.model.rowAt(row))
            QCOMPARE(value->id, it.model.idAt(row));
    }
    QSignalSpy arrived(&it.model, &Model::rowsArrived);
    QVERIFY(!it.model.index(100).data().isValid()); // and can be asked for again
    QVERIFY(arrived.wait());
    QCOMPARE(rowOf(it.model, 100).id, it.model.idAt(100));
}

QTEST_MAIN(TestQuestionListModel)
#include "tst_questionlistmodel.moc"

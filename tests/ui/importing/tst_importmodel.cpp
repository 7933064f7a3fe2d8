// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"

#include "ui/importing/importmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::ImportModel;

/// The questions of an import, their titles editable.
class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheQuestions();
    void editsTitlesOnly();
    void refusesTitlesOfNothing_data();
    void refusesTitlesOfNothing();
    void cleansTitles();
};

void TestImportModel::showsTheQuestions()
{
    ImportModel model(pack(u"p"_s, 3));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(1, ImportModel::Number).data().toInt(), 2);
    QCOMPARE(model.index(1, ImportModel::Title).data().toString(), u"Title of q2"_s);
    QCOMPARE(model.index(1, ImportModel::Kind).data().toString(), u"System design"_s);
    for (int column = 0; column < 3; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestImportModel::editsTitlesOnly()
{
    ImportModel model(pack(u"p"_s, 3));
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
    ImportModel model(pack(u"p"_s, 1));
    QVERIFY(!model.setData(model.index(0, ImportModel::Title), title));
    QCOMPARE(model.pack().questions.at(0).title, u"Title of q1"_s);
}

void TestImportModel::cleansTitles()
{
    ImportModel model(pack(u"p"_s, 1));
    QVERIFY(model.setData(model.index(0, ImportModel::Title), u"  two \n lines "_s + QChar(0xD800)));
    QCOMPARE(model.pack().questions.at(0).title, u"two lines \uFFFD"_s);
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/librarypacks.h"
#include "ui/exporting/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

/// The questions of the export dialog and what becomes of the answers.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatThereIs();
    void jsonHoldsNoAnswers();
    void namesTheFile();
    void worksByKeys();
};

namespace {

ExportOffer offer()
{
    PackRow pack;
    pack.id = {3};
    pack.uid = u"a/b"_s;
    pack.title = u"Title\nof <b>two</b> lines"_s;
    return {{7}, pack, {{7}, {9}}};
}

QComboBox *box(ExportDialog &dialog, int index)
{
    return dialog.findChildren<QComboBox *>().at(index);
}

} // namespace

void TestExportDialog::offersWhatThereIs()
{
    ExportDialog dialog(offer());
    QComboBox *what = box(dialog, 0);
    QCOMPARE(what->count(), 4);
    QCOMPARE(what->currentText(), u"This pack: Title of <b>two</b> lines"_s);
    QCOMPARE(dialog.choice().pack, PackId{3});
    what->setCurrentIndex(1);
    QCOMPARE(dialog.choice().questions, QList{QuestionId{7}});
    what->setCurrentIndex(2);
    QCOMPARE(dialog.choice().questions, (QList{QuestionId{7}, QuestionId{9}}));
    what->setCurrentIndex(3);
    QVERIFY(!dialog.choice().pack && dialog.choice().questions.isEmpty());
    ExportDialog bare({});
    QCOMPARE(box(bare, 0)->count(), 1);
}

void TestExportDialog::jsonHoldsNoAnswers()
{
    ExportDialog dialog(offer());
    auto *answers = dialog.findChild<QCheckBox *>();
    QComboBox *format = box(dialog, 1);
    QCOMPARE(dialog.format(), ExportFormat::PackJson);
    QVERIFY(!answers->isEnabled());
    format->setCurrentIndex(1);
    QVERIFY(answers->isEnabled());
    answers->setChecked(true);
    QVERIFY(dialog.choice().withAnswers);
    format->setCurrentIndex(0);
    QVERIFY(!dialog.choice().withAnswers);
}

void TestExportDialog::namesTheFile()
{
    ExportDialog dialog(offer());
    QCOMPARE(dialog.proposedName(), u"a-b.json"_s);
    box(dialog, 0)->setCurrentIndex(1);
    const auto choose = [&dialog](const QString &format) {
        box(dialog, 1)->setCurrentIndex(box(dialog, 1)->findText(format, Qt::MatchStartsWith));
    };
    choose(u"Printed"_s);
    QCOMPARE(dialog.format(), std::nullopt);
    QCOMPARE(dialog.proposedName(), u"a-b-question.pdf"_s);
    QCOMPARE(dialog.filter(), u"Printed pages PDF (*.pdf)"_s);
    box(dialog, 0)->setCurrentIndex(3);
    choose(u"Anki package"_s);
    QCOMPARE(dialog.proposedName(), u"starling.apkg"_s);
    choose(u"Markdown (a folder"_s);
    QCOMPARE(dialog.proposedName(), u"starling"_s);
    choose(u"Table"_s);
    QCOMPARE(dialog.proposedName(), u"starling.csv"_s);
}

void TestExportDialog::worksByKeys()
{
    ExportDialog dialog(offer());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    box(dialog, 0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog.format(), ExportFormat::Markdown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(dialog.choice().withAnswers);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

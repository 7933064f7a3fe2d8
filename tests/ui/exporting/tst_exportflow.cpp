// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messageboxes.h"
#include "support/windowfixture.h"

#include "desk/foreignimport.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportflow.h"
#include "ui/questions/questionpanel.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// An export from the menu to the file.
class TestExportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsByTheMenu();
    void exportsWhatWasFound();
    void everyFormatIsWritten();
    void takesTheAnswerThatIsBeingTyped();
    void saysWhatWentWrong();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestExportFlow::exportsByTheMenu()
{
    WindowFixture window;
    const QString path = window.desk().folder() + u"/out.json"_s;
    const QSignalSpy done(window->exports(), &ui::ExportFlow::exported);
    window.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window->findChild<ui::ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTimer finder;
    connect(&finder, &QTimer::timeout, &finder, [&path] {
        if (auto *place = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            place->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            QTest::keyClick(place, Qt::Key_Return);
        }
    });
    finder.start(20);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 15'000);
    QCOMPARE(readForeign(bytesOf(path))->pack, pack(u"test"_s, 3));
}

void TestExportFlow::exportsWhatWasFound()
{
    WindowFixture window;
    window->questions()->search()->setText(u"title of q2"_s);
    QTRY_COMPARE(window->questions()->model().found().size(), 1);
    window.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window->findChild<ui::ExportDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<QComboBox *>().at(0)->setCurrentIndex(2);
    QCOMPARE(dialog->choice().questions, QList{window.desk().id(u"test/q2"_s)});
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestExportFlow::everyFormatIsWritten()
{
    WindowFixture window;
    const QSignalSpy done(window->exports(), &ui::ExportFlow::exported);
    qsizetype count = 0;
    for (const ExportFormat format : allExportFormats) {
        const QString path = window.desk().folder() + u"/out."_s + wordOf(format);
        window->exports()->exportTo(
            path,
            {.pack = window.desk().question(u"test/q1"_s).pack.id, .questions = {}, .withAnswers = false},
            format);
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), count, 15'000);
        if (format == ExportFormat::MarkdownFolder)
            QCOMPARE(QDir(path).entryList(QDir::Files).size(), 3);
        else
            QCOMPARE(readForeign(bytesOf(path))->pack, pack(u"test"_s, 3));
    }
    const QString path = window.desk().folder() + u"/out.pdf"_s;
    window->exports()->exportTo(path, {}, std::nullopt);
    ++count;
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), count, 60'000);
    QVERIFY(bytesOf(path).startsWith("%PDF-"));
}

void TestExportFlow::takesTheAnswerThatIsBeingTyped()
{
    WindowFixture window;
    const QSignalSpy done(window->exports(), &ui::ExportFlow::exported);
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"just now"_s);
    const QString path = window.desk().folder() + u"/out.html"_s;
    window->exports()->exportTo(
        path, {.pack = {}, .questions = {window.desk().id(u"test/q1"_s)}, .withAnswers = true},
        ExportFormat::Html);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 15'000);
    QVERIFY(bytesOf(path).contains("<p>just now</p>"));
}

void TestExportFlow::saysWhatWentWrong()
{
    WindowFixture window;
    const MessageBoxes boxes;
    window->exports()->exportTo(window.desk().folder() + u"/no/such/folder.html"_s, {}, ExportFormat::Html);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY2(boxes.texts().first().contains(u"could not be written"_s), qPrintable(boxes.texts().first()));
    window->exports()->exportTo(window.desk().folder() + u"/x.html"_s,
                                {.pack = PackId{4711}, .questions = {}, .withAnswers = false},
                                ExportFormat::Html);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 2, 15'000);
}

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

#include "desk/outputfile.h"
#include "ui/print/questionpaper.h"
#include "ui/theme/theme.h"
#include "ui/wording.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

StudyQuestion written()
{
    StudyQuestion question = studyQuestion(test::question(u"q"_s, 1));
    question.draft.text = u"what the store has"_s;
    question.note.text = u"a private note"_s;
    return question;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the window does it: made here, written by the desk's way to write files.
Outcome savePdf(const StudyQuestion &question, const QString &answer, const QFont &font, const QString &path)
{
    return writeOutput(path, questionPdf(question, answer, font));
}

int pagesOf(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

/// A question on paper: all of it, with what the person wrote, black on white.
class TestQuestionPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheQuestionAndTheAnswer();
    void setsTheMarkdownOfTheAnswer();
    void leavesOutWhatIsMissing();
    void isBlackOnWhite_data();
    void isBlackOnWhite();
    void savesAPdf();
    void savesMorePagesForMoreText();
    void replacesWholeOrNotAtAll();
    void takesTheAnswerForText();
};

void TestQuestionPaper::holdsTheQuestionAndTheAnswer()
{
    const auto paper = questionPaper(written(), u"My own words.\nSecond line."_s, QFont());
    const QString text = paper->toPlainText();
    QVERIFY(text.startsWith(u"Title of q\n"_s));
    for (const Section section : allSections)
        QVERIFY2(text.contains(Wording::of(section)), qPrintable(Wording::of(section)));
    for (const QString &part : {u"Ask"_s, u"40 times as fast"_s, u"Name a number"_s,
                                u"An index costs writes"_s, u"a balanced tree of pages"_s, u"Gives figures"_s,
                                u"Adds a cache first"_s, u"My own words.\nSecond line."_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"private"_s));
    QVERIFY(!text.contains(u"what the store has"_s)); // what is printed is what is on the screen
}

void TestQuestionPaper::setsTheMarkdownOfTheAnswer()
{
    const OwnWriting own{
        u"## Situation\nWe were **three**.\n- one\n1. two"_s, {{u"2 minutes"_s, u"short"_s}}, u"a note"_s};
    const auto paper = questionPaper(written(), own, QFont());
    QVERIFY(paper->toPlainText().endsWith(u"My answer\nSituation\nWe were three.\n•\tone\n1.\ttwo\n"
                                          "My answer: 2 minutes\nshort\nMy notes\na note"_s));
    const QTextBlock told = paper->find(u"We were"_s).block();
    QCOMPARE(told.text(), u"We were three."_s);
    QCOMPARE(told.previous().text(), u"Situation"_s); // a block of its own
    QVERIFY(paper->find(u"three"_s).charFormat().fontWeight() > QFont::Normal);
}

void TestQuestionPaper::leavesOutWhatIsMissing()
{
    StudyQuestion question = written();
    question.content.mistakes.clear();
    const QString text = questionPaper(question, u" \n"_s, QFont())->toPlainText();
    QVERIFY(!text.contains(Wording::of(Section::Mistakes)));
    QVERIFY(!text.contains(Wording::ofMissing(Section::Mistakes)));
    QVERIFY(!text.contains(u"My answer"_s));
}

void TestQuestionPaper::isBlackOnWhite_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestQuestionPaper::isBlackOnWhite()
{
    QFETCH(QPalette, palette);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    const auto paper = questionPaper(written(), u"My words"_s, QFont());
    QApplication::setPalette(before);
    for (QTextBlock block = paper->begin(); block.isValid(); block = block.next()) {
        QCOMPARE(block.blockFormat().background().style(), Qt::NoBrush);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            QVERIFY2(format.foreground().color().lightness() < 90, qPrintable(part.fragment().text()));
            QCOMPARE(format.background().style(), Qt::NoBrush);
        }
    }
    QImage image(600, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper->setTextWidth(600);
    paper->drawContents(&painter);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY(dark > 500);                                // there is ink
    QVERIFY(dark < image.width() * image.height() / 8); // and the paper is white
}

void TestQuestionPaper::savesAPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Frage Ä.pdf"_s);
    QVERIFY(savePdf(written(), u"answer"_s, QFont(), path));
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pagesOf(pdf) >= 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing beside it
}

void TestQuestionPaper::savesMorePagesForMoreText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"q.pdf"_s);
    QVERIFY(savePdf(written(), {}, QFont(), path));
    const int few = pagesOf(bytesOf(path));
    QVERIFY(savePdf(written(), u"A line of the answer.\n"_s.repeated(300), QFont(), path));
    QVERIFY(pagesOf(bytesOf(path)) >= few + 3);
}

void TestQuestionPaper::replacesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"q.pdf"_s);
    QVERIFY(savePdf(written(), u"first"_s, QFont(), path));
    QVERIFY(savePdf(written(), u"second"_s, QFont(), path));
    QVERIFY(bytesOf(path).startsWith("%PDF-"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

    const QString nowhere = folder.filePath(u"no/such/folder/q.pdf"_s);
    const Outcome outcome = savePdf(written(), u"answer"_s, QFont(), nowhere);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().what.contains(u"q.pdf"_s));
    QVERIFY(!QFile::exists(nowhere));
}

void TestQuestionPaper::takesTheAnswerForText()
{
    const QString answer = u"<b>not bold</b> ![nor](this) <img src=\"file:///etc/hostname\">"_s;
    QVERIFY(questionPaper(written(), answer, QFont())->toPlainText().endsWith(answer));
}

QTEST_MAIN(TestQuestionPaper)
#include "tst_questionpaper.moc"

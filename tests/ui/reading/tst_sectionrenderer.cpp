// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

#include "ui/reading/sectionrenderer.h"
#include "ui/wording.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace starling;
using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

using Medium = SectionRenderer::Medium;

std::unique_ptr<QTextDocument> rendered(const StudyQuestion &question, Section section,
                                        Medium medium = Medium::Screen)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    SectionRenderer(Theme::of(lightPalette()), QFont(), medium).render(cursor, question, section);
    return document;
}

std::unique_ptr<QTextDocument> rendered(const Question &content, Section section,
                                        Medium medium = Medium::Screen)
{
    return rendered(studyQuestion(content), section, medium);
}

QList<BlockRole> rolesOf(const QTextDocument &document)
{
    QList<BlockRole> roles;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        roles << roleOf(block.blockFormat());
    return roles;
}

QList<int> itemsOf(const QTextDocument &document)
{
    QList<int> items;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        items << itemOf(block.blockFormat());
    return items;
}

/// The words without marks of emphasis, in their order.
QString words(const QString &text)
{
    return QString(text).remove(u'*').remove(u'`').simplified();
}

/// Puts the text into every place of every section that shows text.
Question filledWith(const QString &text)
{
    Question content = question(u"q"_s, 1);
    content.framework = {text, text};
    content.star = {text, text, text, text, text};
    content.howToAnswer = content.keyPoints = content.interviewerCriteria = content.mistakes = {text, text};
    content.terminology = {{text, text}, {text, {}}};
    return content;
}

} // namespace

/// The texts of packs on the screen: word for word, and never more than text.
class TestSectionRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsShippedPacksWordForWord();
    void setsFrameworksAsSteps();
    void setsFrameworksWithoutStepsAsText();
    void labelsTheFourPartsOfStar();
    void showsAStoryAsOneText();
    void numbersItems();
    void showsTermsWithTheirDefinition();
    void saysKindlyWhatIsMissing();
    void boldIsBold();
    void takesNothingForMarkup_data();
    void takesNothingForMarkup();
    void writesMarksOnPaper();
};

/// Every word of every section of the shipped packs, in its order.
void TestSectionRenderer::showsShippedPacksWordForWord()
{
    DeskFixture desk(QList<Pack>{});
    const PackId id = desk.opening().packs.first().id;
    const auto shipped = desk.answer([id](Library &library) { return library.exportPack(id); });
    QVERIFY(shipped);
    QVERIFY(shipped->questions.size() >= 15);
    for (const Question &content : shipped->questions) {
        const auto shown = [&content](Section section) {
            return words(rendered(content, section)->toPlainText());
        };
        QCOMPARE(shown(Section::Framework), words(content.framework.name + u' ' + content.framework.text));
        for (const QString &part :
             {content.star.situation, content.star.task, content.star.action, content.star.result})
            QVERIFY2(shown(Section::StarExample).contains(words(part)), qPrintable(part));
        for (const Section section :
             {Section::HowToAnswer, Section::KeyPoints, Section::InterviewerCriteria, Section::Mistakes})
            QCOMPARE(shown(section), words(listOf(content, section)->join(u' ')));
        QString terms;
        for (const Term &term : content.terminology)
            terms += term.term + u' ' + term.definition + u' ';
        QCOMPARE(shown(Section::Terminology), words(terms));
    }
}

void TestSectionRenderer::setsFrameworksAsSteps()
{
    Question content = question(u"q"_s, 1);
    content.framework = {u"Name"_s, u"Before it:\n1. **Ask** why\n2. Decide\n3. Tell"_s};
    const auto document = rendered(content, Section::Framework);
    QCOMPARE(rolesOf(*document), (QList{BlockRole::Caption, BlockRole::Plain, BlockRole::Step,
                                        BlockRole::Step, BlockRole::Step}));
    QCOMPARE(document->findBlockByNumber(2).text(), u"1.\tAsk why"_s);
    content.framework = {{}, u"First, ask. Second, decide."_s};
    QCOMPARE(words(rendered(content, Section::Framework)->toPlainText()), u"First, ask. Second, decide."_s);
    QCOMPARE(rolesOf(*rendered(content, Section::Framework)), (QList{BlockRole::Step, BlockRole::Step}));
}

void TestSectionRenderer::setsFrameworksWithoutStepsAsText()
{
    Question content = question(u"q"_s, 1);
    content.framework = {{}, u"Just talk.\n\nThen stop."_s};
    const auto document = rendered(content, Section::Framework);
    QCOMPARE(document->toPlainText(), u"Just talk.\nThen stop."_s);
    QCOMPARE(rolesOf(*document), (QList{BlockRole::Plain, BlockRole::Plain}));
}

void TestSectionRenderer::labelsTheFourPartsOfStar()
{
    Question content = question(u"q"_s, 1);
    const auto document = rendered(content, Section::StarExample);
    QCOMPARE(document->toPlainText(),
             u"Situation\nA slow report\nTask\nMake it fast\nAction\nMeasured, then added an "
             "index\nResult\n40 times as fast"_s);
    QStringList letters;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (roleOf(block.blockFormat()) == BlockRole::StarLabel)
            letters << block.blockFormat().stringProperty(LetterProperty);
    }
    QCOMPARE(letters, (QStringList{u"S"_s, u"T"_s, u"A"_s, u"R"_s}));
    content.star.task.clear();
    QVERIFY(!rendered(content, Section::StarExample)->toPlainText().contains(u"Task"_s));
}

void TestSectionRenderer::showsAStoryAsOneText()
{
    Question content = question(u"q"_s, 1);
    content.star = {};
    content.star.narrative = u"Once there was an outage.\nIt ended."_s;
    const auto document = rendered(content, Section::StarExample);
    QCOMPARE(document->toPlainText(), content.star.narrative);
    QCOMPARE(rolesOf(*document), (QList{BlockRole::Plain, BlockRole::Plain}));
}

void TestSectionRenderer::numbersItems()
{
    const Question content = question(u"q"_s, 1);
    const auto points = rendered(content, Section::KeyPoints);
    QCOMPARE(rolesOf(*points), QList<BlockRole>(3, BlockRole::Tickable));
    QCOMPARE(itemsOf(*points), (QList{0, 1, 2}));
    QCOMPARE(rolesOf(*rendered(content, Section::InterviewerCriteria)),
             QList<BlockRole>(2, BlockRole::Tickable));
    QCOMPARE(rolesOf(*rendered(content, Section::HowToAnswer)), QList<BlockRole>(2, BlockRole::Bullet));
    QCOMPARE(itemsOf(*rendered(content, Section::HowToAnswer)), (QList{-1, -1}));
    QCOMPARE(rolesOf(*rendered(content, Section::Mistakes)), QList<BlockRole>(1, BlockRole::Mistake));
}

void TestSectionRenderer::showsTermsWithTheirDefinition()
{
    const auto document = rendered(question(u"q"_s, 1), Section::Terminology);
    QCOMPARE(rolesOf(*document), (QList{BlockRole::Term, BlockRole::Definition, BlockRole::Term}));
    QCOMPARE(itemsOf(*document), (QList{0, 0, 1}));
    QCOMPARE(document->toPlainText(), u"B-tree\na balanced tree of pages\nNaïveté"_s);
}

void TestSectionRenderer::saysKindlyWhatIsMissing()
{
    Question content;
    content.title = u"Nothing else"_s;
    QSet<QString> sentences;
    for (const Section section : allSections) {
        const auto document = rendered(content, section);
        QCOMPARE(rolesOf(*document), QList{BlockRole::Missing});
        QCOMPARE(document->toPlainText(), Wording::ofMissing(section));
        sentences << document->toPlainText();
    }
    QCOMPARE(sentences.size(), 7);
}

void TestSectionRenderer::boldIsBold()
{
    Question content = question(u"q"_s, 1);
    content.mistakes = {u"never **ever** do"_s};
    const auto document = rendered(content, Section::Mistakes);
    QCOMPARE(document->toPlainText(), u"never ever do"_s);
    const auto weight = [&document](int position) {
        QTextCursor cursor(document.get());
        cursor.setPosition(position + 1); // the format before the cursor
        return cursor.charFormat().fontWeight();
    };
    QCOMPARE(weight(2), static_cast<int>(QFont::Normal));
    QCOMPARE(weight(7), static_cast<int>(QFont::Bold));
    QCOMPARE(weight(11), static_cast<int>(QFont::Normal));
}

void TestSectionRenderer::takesNothingForMarkup_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"<b>bold</b>"_s, u"<img src=\"file:///etc/hostname\">"_s, u"<img src=\"qrc:/icons/app/x.png\"/>"_s,
          u"<a href=\"https://evil.example\">here</a>"_s, u"[here](https://evil.example)"_s,
          u"![x](file:///etc/hostname)"_s, u"https://evil.example/?a=b"_s, u"<script>alert(1)</script>"_s,
          u"# Heading"_s, u"&lt;b&gt; &amp;amp;"_s, u"<table><tr><td>x"_s, u"<!-- hidden -->"_s,
          u"| a | b |"_s, u"> quoted"_s, u"~~gone~~"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSectionRenderer::takesNothingForMarkup()
{
    QFETCH(QString, text);
    const Question content = filledWith(text);
    for (const Section section : allSections) {
        for (const Medium medium : {Medium::Screen, Medium::Paper}) {
            const auto document = rendered(content, section, medium);
            QVERIFY2(document->toPlainText().count(text) >= 2, qPrintable(document->toPlainText()));
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                QVERIFY(!block.textList());
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    QVERIFY(!format.isAnchor());
                    QVERIFY(!format.isImageFormat());
                    QVERIFY(!part.fragment().text().contains(QChar::ObjectReplacementCharacter));
                }
            }
            QCOMPARE(document->rootFrame()->childFrames().size(), 0); // no table
        }
    }
}

void TestSectionRenderer::writesMarksOnPaper()
{
    StudyQuestion question = studyQuestion(test::question(u"q"_s, 1));
    question.ticked = {question.keyPointIds.at(1)};
    const auto document = rendered(question, Section::KeyPoints, Medium::Paper);
    QVERIFY(document->findBlockByNumber(0).text().startsWith(u"☐\t"_s));
    QVERIFY(document->findBlockByNumber(1).text().startsWith(u"☑\t"_s));
    QVERIFY(!rendered(question, Section::KeyPoints)->toPlainText().contains(u'☑'));
}

QTEST_MAIN(TestSectionRenderer)
#include "tst_sectionrenderer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences.h"
#include "ui/wording.h"

#include <QtTest>

using namespace starling;
using namespace starling::ui;
using namespace Qt::StringLiterals;
using exchange::Fault;
using exchange::Finding;

/// What went wrong is said in a sentence that names the thing.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence();
    void theSystemsMessageIsKept();
    void everyFaultHasASentence();
    void faultsNameTheirPlace();
    void everyFindingHasASentence();
    void doubtsAreToldApart();
    void everyWordHasItsWording();
};

void TestSentences::everyErrorHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Cancelled); ++kind) {
        const QString text = Sentences::of(Error{static_cast<Error::Kind>(kind), u"WHAT"_s, {}});
        QVERIFY(text.size() > 15);
        const bool isOfThings = kind != static_cast<int>(Error::Kind::Cancelled);
        QVERIFY2(text.contains(u"WHAT"_s) == isOfThings, qPrintable(text));
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.size(), static_cast<int>(Error::Kind::Cancelled) + 1);
    // The store itself has no name for the person.
    QVERIFY(Sentences::of(Error{Error::Kind::WriteFailed, {}, {}}).startsWith(u"The store "_s));
}

void TestSentences::theSystemsMessageIsKept()
{
    const QString detail = u"No space left on device, 100%1"_s;
    for (const auto kind :
         {Error::Kind::CannotOpen, Error::Kind::Damaged, Error::Kind::WriteFailed, Error::Kind::ReadFailed})
        QVERIFY(Sentences::of(Error{kind, u"a%2b"_s, detail}).endsWith(detail));
    QVERIFY(Sentences::of(Error{Error::Kind::CannotOpen, u"a%2b"_s, detail}).startsWith(u"a%2b "_s));
    const QString newer = Sentences::of(Error{Error::Kind::TooNew, u"/home/%2/s.db"_s, u"7"_s});
    QVERIFY2(newer.contains(u"/home/%2/s.db"_s) && newer.contains(u"version 7"_s), qPrintable(newer));
}

void TestSentences::everyFaultHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Fault::Kind::PackageUnwritable); ++kind) {
        const QString text = Sentences::of(Fault{static_cast<Fault::Kind>(kind), {}, 0, u"DETAIL"_s});
        QVERIFY2(text.size() > 10 && !text.contains(u"%1"_s), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.size(), static_cast<int>(Fault::Kind::PackageUnwritable) + 1);
}

void TestSentences::faultsNameTheirPlace()
{
    const auto of = [](const QString &pointer, int line) {
        return Sentences::of(Fault{Fault::Kind::MissingKey, pointer, line, {}});
    };
    QVERIFY(of(u"/questions/3/title"_s, 41).startsWith(u"Line 41, /questions/3/title: "_s));
    QVERIFY(of({}, 41).startsWith(u"Line 41: "_s));
    QVERIFY(of(u"/id"_s, 0).startsWith(u"/id: "_s));
    QVERIFY(!of({}, 0).contains(u": "_s));
    QVERIFY(of(u"/a%1b%2"_s, 3).startsWith(u"Line 3, /a%1b%2: "_s)); // a key may hold anything
}

void TestSentences::everyFindingHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Finding::Kind::MediaLeftOut); ++kind) {
        Finding finding;
        finding.kind = static_cast<Finding::Kind>(kind);
        finding.count = 3;
        finding.detail = u"DETAIL"_s;
        const QString text = Sentences::of(finding);
        QVERIFY2(text.size() > 10 && !text.contains(u"%1"_s) && !text.contains(u"%n"_s), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.size(), static_cast<int>(Finding::Kind::MediaLeftOut) + 1);
}

void TestSentences::doubtsAreToldApart()
{
    QList<Finding::Kind> doubts;
    for (int kind = 0; kind <= static_cast<int>(Finding::Kind::MediaLeftOut); ++kind) {
        Finding finding;
        finding.kind = static_cast<Finding::Kind>(kind);
        if (Sentences::isDoubt(finding))
            doubts << finding.kind;
    }
    QCOMPARE(doubts, (QList{Finding::Kind::UnrepairedText, Finding::Kind::DoubtfulSplit,
                            Finding::Kind::UnreadSection, Finding::Kind::DirectionMarks}));
}

void TestSentences::everyWordHasItsWording()
{
    const auto distinct = [](const auto &values) {
        QSet<QString> words;
        for (const auto value : values)
            words << Wording::of(value);
        words.remove(QString());
        return words.size() == static_cast<qsizetype>(values.size());
    };
    QVERIFY(distinct(allSections));
    QVERIFY(distinct(
        QList{Category::Behavioural, Category::Situational, Category::Technical, Category::SystemDesign}));
    QVERIFY(distinct(QList{Difficulty::Easy, Difficulty::Medium, Difficulty::Hard}));
    QVERIFY(distinct(QList{Mastery::New, Mastery::Learning, Mastery::Mastered}));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"

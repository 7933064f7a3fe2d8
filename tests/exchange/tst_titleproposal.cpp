// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/titleproposal.h"

#include <QTest>

#include <array>

using namespace starling;
using namespace starling::exchange;
using namespace starling::test;

/// Titles, categories, difficulties and tags that are proposed from the content.
class TestTitleProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesForOwnPages_data();
    void proposesForOwnPages();
    void frameworkName();
    void nothingToGoBy();
    void rareTermsFirst();
    void longTermsAreLeftAway();
};

void TestTitleProposal::proposesForOwnPages_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : pageNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTitleProposal::proposesForOwnPages()
{
    QFETCH(const QString, name);
    Pack pack = pageTruth(name);
    for (Question &question : pack.questions)
        question.title.clear();
    const QList<Proposal> proposals = proposalsFor(pack.questions);
    QCOMPARE(proposals.size(), pack.questions.size());
    QStringList titles;
    for (const Proposal &proposal : proposals) {
        qInfo("%s [%s]", qPrintable(proposal.title), wordOf(proposal.category).data());
        QVERIFY(!proposal.title.isEmpty() && proposal.title.size() <= 110);
        QVERIFY(proposal.title.front().isUpper());
        QVERIFY(!titles.contains(proposal.title));
        titles += proposal.title;
        QVERIFY(!proposal.tags.isEmpty() && proposal.tags.size() <= 4);
        for (const QString &tag : proposal.tags)
            QCOMPARE(tag, tag.toLower());
    }
    const QList<Proposal> again = proposalsFor(pack.questions);
    for (qsizetype i = 0; i < again.size(); ++i)
        QCOMPARE(again.at(i).title, proposals.at(i).title);
}

void TestTitleProposal::frameworkName()
{
    const auto nameFor = [](const QString &text) {
        Question question;
        question.framework.text = text;
        return proposalsFor({question}).front().frameworkName;
    };
    QCOMPARE(nameFor(QStringLiteral("Use the GROW model: goal, reality.")), QStringLiteral("GROW"));
    QCOMPARE(nameFor(QStringLiteral("Take an SBI (Situation, Behaviour, Impact) approach.")),
             QStringLiteral("SBI"));
    QCOMPARE(nameFor(QStringLiteral("First listen, then decide.")), QString());
}

void TestTitleProposal::nothingToGoBy()
{
    Question empty;
    empty.number = 7;
    Question pointed;
    pointed.keyPoints = {QString(QStringLiteral("a long point ")).repeated(30)};
    const QList<Proposal> proposals = proposalsFor({empty, pointed});
    QCOMPARE(proposals.front().title, QStringLiteral("Question 7"));
    QVERIFY(proposals.back().title.size() <= 110);
    QVERIFY(proposals.back().title.endsWith(QChar(u'\u2026')));
}

void TestTitleProposal::rareTermsFirst()
{
    QList<Question> questions(4);
    for (Question &question : questions) {
        question.framework.text = QStringLiteral("Talk about kafka and scalability.");
        question.terminology = {Term{QStringLiteral("Kafka"), {}}, Term{QStringLiteral("Scalability"), {}}};
    }
    questions[2].framework.text += QStringLiteral(" Explain tombstones.");
    questions[2].terminology += Term{QStringLiteral("Tombstones"), {}};
    const Proposal proposal = proposalsFor(questions).at(2);
    QCOMPARE(proposal.tags.front(), QStringLiteral("tombstones"));
    QVERIFY(proposal.title.contains(QStringLiteral(" tombstones, ")));
}

void TestTitleProposal::longTermsAreLeftAway()
{
    Question question;
    question.terminology = {Term{QStringLiteral("Absolutely Unreasonable Notions"), {}},
                            Term{QStringLiteral("Considerably Extended Phrasings"), {}},
                            Term{QStringLiteral("Extraordinarily Lengthy Wordings"), {}}};
    const QString title = proposalsFor({question}).front().title;
    QVERIFY2(title.size() <= 110, qPrintable(title));
    QVERIFY(title.contains(QStringLiteral(" and ")));
}

QTEST_GUILESS_MAIN(TestTitleProposal)
#include "tst_titleproposal.moc"

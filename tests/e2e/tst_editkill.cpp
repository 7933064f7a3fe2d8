// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing/editdrafts.h"
#include "killedprogram.h"
#include "support/deskfixture.h"

#include <random>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What was typed in the editor of a question is there after the process was killed at any moment.
class TestEditKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasKeptIsLost();
};

void TestEditKill::nothingThatWasKeptIsLost()
{
    constexpr int kills = 8;
    DeskFixture desk;
    QString known = desk.question(u"test/1"_s).content.framework.text;
    desk.close();
    std::mt19937 random(20240301);
    for (int round = 0; round < kills; ++round) {
        const QString name = u"r%1"_s.arg(round);
        const int acknowledgements = 1 + static_cast<int>(random() % 4);
        const int moreMs = static_cast<int>(random() % 60);
        const int kept =
            typeAndKill(QStringLiteral(STARLING_REWRITER), {desk.path(), name}, acknowledgements, moreMs);
        QVERIFY2(kept >= acknowledgements, "the rewriter was stopped before it was killed");
        QString promised = known;
        for (int chunk = 1; chunk <= kept; ++chunk)
            promised += u"%1-%2 "_s.arg(name).arg(chunk);
        const auto library = Library::open(desk.path());
        QVERIFY(library);
        QCOMPARE((*library)->verify(false).value(), QStringList());
        const QuestionId id = *(*library)->findQuestion(u"test/1"_s);
        const StudyQuestion question = *(*library)->question(id);
        const auto draft = editDraft(**library, question.pack.id, id);
        QVERIFY(draft);
        const QString found = draft->has_value() ? (*draft)->framework.text : question.content.framework.text;
        QVERIFY2(found.startsWith(promised), qPrintable(u"killed after %1: \"%2\""_s.arg(promised, found)));
        // What follows was on its way.
        QVERIFY(found.size() - promised.size() <= 2 * (name.size() + 5));
        known = found;
    }
}

QTEST_GUILESS_MAIN(TestEditKill)
#include "tst_editkill.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedprogram.h"
#include "support/deskfixture.h"

#include "desk/mock/mocks.h"

#include <random>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// An interview that is killed at any moment goes on where it was, with everything that was typed.
class TestMockKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledInterviewGoesOn();
};

void TestMockKill::aKilledInterviewGoesOn()
{
    constexpr int kills = 8;
    DeskFixture desk;
    desk.close();
    std::mt19937 random(20261125);
    QString known;
    for (int round = 0; round < kills; ++round) {
        const QString name = u"r%1"_s.arg(round);
        const int saved = typeAndKill(QStringLiteral(STARLING_INTERVIEWEE), {desk.path(), name},
                                      1 + static_cast<int>(random() % 4), static_cast<int>(random() % 80));
        QVERIFY2(saved >= 1, "the program was stopped before it was killed");
        QString promised = known;
        for (int chunk = 1; chunk <= saved; ++chunk)
            promised += u"%1-%2 "_s.arg(name).arg(chunk);

        const auto library = Library::open(desk.path());
        QVERIFY(library);
        QCOMPARE((*library)->verify(false).value(), QStringList());
        Mocks mocks(**library);
        QCOMPARE(mocks.rows().value().size(), 1); // one interview, gone on with each time
        const auto id = mocks.unfinished();
        QVERIFY(id && id->isValid());
        const Mock mock = mocks.mock(*id).value();
        QCOMPARE(mock.questions.first().state, MockState::Answering);
        const QString found = mock.questions.first().answers.value(MockStep::Answer).text;
        QVERIFY2(found.startsWith(promised), qPrintable(u"killed after %1: \"%2\""_s.arg(promised, found)));
        known = found;
    }
}

QTEST_GUILESS_MAIN(TestMockKill)
#include "tst_mockkill.moc"

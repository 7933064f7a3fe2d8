// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedprogram.h"
#include "support/deskfixture.h"

#include <random>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// "Saved" is a promise: what it was said of is there after the process was killed at any moment.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySavedTextIsFoundAfterTheKill();
};

void TestKill::everySavedTextIsFoundAfterTheKill()
{
    constexpr int kills = 24;
    DeskFixture desk;
    desk.close();
    std::mt19937 random(20240229);
    QString known; // the text as it is in the store
    for (int round = 0; round < kills; ++round) {
        const QString name = u"r%1"_s.arg(round);
        const int acknowledgements = 1 + static_cast<int>(random() % 4);
        const int moreMs = static_cast<int>(random() % 60);
        const int saved =
            typeAndKill(QStringLiteral(STARLING_TYPIST), {desk.path(), name}, acknowledgements, moreMs);
        QVERIFY2(saved >= acknowledgements, "the typist was stopped before it was killed");
        QString promised = known;
        for (int chunk = 1; chunk <= saved; ++chunk)
            promised += u"%1-%2 "_s.arg(name).arg(chunk);

        const auto library = Library::open(desk.path());
        QVERIFY(library);
        QCOMPARE((*library)->verify(false).value(), QStringList());
        const QString found = (*library)->question(*(*library)->findQuestion(u"test/1"_s))->draft.text;
        QVERIFY2(found.startsWith(promised), qPrintable(u"killed after %1: \"%2\""_s.arg(promised, found)));
        // What follows was on its way: at most the next chunk or two, letter by letter.
        QVERIFY(found.size() - promised.size() <= 3 * (name.size() + 5));
        known = found;
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

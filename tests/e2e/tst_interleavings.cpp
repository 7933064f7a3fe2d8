// SPDX-License-Identifier: GPL-3.0-or-later
// STARLING_INTERLEAVINGS says how many; the promise of issue 4 is kept over 1,000.
#include "desk/answers.h"
#include "support/deskfixture.h"

#include <QProcess>

#include <random>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Whatever a person does in whatever order, and wherever the process ends: a text that was shown as saved is
/// in the draft, in a variant, or in the history of its question.
class TestInterleavings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSavedTextIsEverMissing();

private:
    using Saved = QHash<qint64, QStringList>;
    static bool scribble(const QString &store, quint32 seed, std::mt19937 &random, Saved &saved);
    static QString missingIn(const QString &store, const Saved &saved);
};

/// One life of the program: half of them end by closing the window, half are killed.
bool TestInterleavings::scribble(const QString &store, quint32 seed, std::mt19937 &random, Saved &saved)
{
    QProcess scribbler;
    scribbler.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const int steps = 4 + static_cast<int>(random() % 16);
    const bool kill = random() % 2 == 0;
    const int killAfterMs = static_cast<int>(random() % 1800);
    scribbler.start(QStringLiteral(STARLING_SCRIBBLER),
                    {store, QString::number(seed), QString::number(steps)});
    bool ready = false;
    const auto readAll = [&] {
        while (scribbler.canReadLine()) {
            const QList<QByteArray> words = scribbler.readLine().trimmed().split(' ');
            ready = ready || words.first() == "READY";
            if (words.first() == "SAVED")
                saved[words.value(1).toLongLong()] +=
                    QString::fromUtf8(QByteArray::fromBase64(words.value(2)));
        }
    };
    QElapsedTimer clock;
    clock.start();
    while (scribbler.state() != QProcess::NotRunning && clock.elapsed() < 60'000) {
        scribbler.waitForReadyRead(10);
        const bool wasReady = ready;
        readAll();
        if (ready && !wasReady)
            clock.restart();
        if (kill && ready && clock.elapsed() >= killAfterMs)
            scribbler.kill();
    }
    scribbler.waitForFinished(30'000);
    readAll();
    return ready && (kill || (scribbler.exitStatus() == QProcess::NormalExit && scribbler.exitCode() == 0));
}

QString TestInterleavings::missingIn(const QString &store, const Saved &saved)
{
    const auto library = Library::open(store);
    if (!library)
        return u"the store does not open"_s;
    if (const auto problems = (*library)->verify(false); !problems || !problems->isEmpty())
        return u"the store is not sound: "_s + (problems ? problems->join(u'\n') : problems.error().detail);
    for (auto texts = saved.cbegin(); texts != saved.cend(); ++texts) {
        const QuestionId id{texts.key()};
        const auto parts = answerParts(**library, id);
        if (!parts)
            return u"the answers are not read"_s;
        QStringList kept{parts->draft.text};
        QList<AnswerKey> keys{{id, {}}};
        for (const Variant &variant : parts->variants + parts->deleted) {
            kept += variant.writing.text;
            keys += {id, variant.id};
        }
        for (const AnswerKey &key : std::as_const(keys)) {
            const auto history = answerHistory(**library, key);
            for (const KeptText &text : *history)
                kept += *keptText(**library, text.id);
        }
        const QSet<QString> exact(kept.begin(), kept.end());
        for (const QString &text : texts.value()) {
            if (!exact.contains(text) &&
                std::none_of(kept.begin(), kept.end(),
                             [&text](const QString &other) { return other.contains(text); }))
                return u"missing: "_s + text;
        }
    }
    return {};
}

void TestInterleavings::noSavedTextIsEverMissing()
{
    const int wanted = qEnvironmentVariableIntValue("STARLING_INTERLEAVINGS");
    const int lives = wanted > 0 ? wanted : 40;
    constexpr int livesOfAStore = 20;
    std::mt19937 random(4);
    qsizetype texts = 0;
    for (int life = 0; life < lives;) {
        DeskFixture desk;
        desk.close();
        Saved saved;
        for (int i = 0; i < livesOfAStore && life < lives; ++i, ++life) {
            const QByteArray which = "life " + QByteArray::number(life);
            QVERIFY2(scribble(desk.path(), static_cast<quint32>(life), random, saved), which);
            const QString missing = missingIn(desk.path(), saved);
            QVERIFY2(missing.isEmpty(), which + qPrintable(u", "_s + missing));
        }
        for (const QStringList &list : std::as_const(saved))
            texts += list.size();
    }
    qInfo("%d lives of the program, %lld texts shown as saved, none missing", lives,
          static_cast<long long>(texts));
    QVERIFY(texts >= lives);
}

QTEST_GUILESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"

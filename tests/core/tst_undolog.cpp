// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undolog.h"

#include <QtTest>

#include <random>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

/// A text with its log.
struct Page
{
    QString text;
    UndoLog log;
    qint64 now = 0;

    void become(const QString &after, bool alone = false)
    {
        log.record(patchBetween(text, after, after.size()), now, alone);
        text = after;
    }
    void type(const QString &letters)
    {
        for (const QChar c : letters) {
            now += 100;
            become(text + c);
        }
    }
    void apply(const std::optional<TextPatch> &patch)
    {
        QVERIFY(patch && patch->fits(text));
        text = patched(text, *patch);
    }
    void undo() { apply(log.undo()); }
    void redo() { apply(log.redo()); }
};

} // namespace

class TestUndoLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsAStep();
    void aPauseEndsAStep();
    void deletingIsAStep();
    void patchesAreSmall();
    void isBounded();
    void survivesAsBytes();
    void garbageIsRefused();
    void randomStepsComeBack();
    void anEarlierLogGoesBefore();
};

void TestUndoLog::aWordIsAStep()
{
    Page page;
    page.type(u"I led a team"_s);
    page.undo();
    QCOMPARE(page.text, u"I led a"_s);
    page.undo();
    QCOMPARE(page.text, u"I led"_s);
    page.redo();
    QCOMPARE(page.text, u"I led a"_s);
    page.type(u" group"_s);
    QVERIFY(!page.log.canRedo());
    while (page.log.canUndo())
        page.undo();
    QCOMPARE(page.text, QString());
}

void TestUndoLog::aPauseEndsAStep()
{
    Page page;
    page.type(u"ab"_s);
    page.now += UndoLog::pauseMs + 1;
    page.type(u"cd"_s);
    page.undo();
    QCOMPARE(page.text, u"ab"_s);
}

void TestUndoLog::deletingIsAStep()
{
    Page page;
    page.become(u"one two"_s, true);
    for (int i = 0; i < 3; ++i)
        page.become(page.text.chopped(1));
    QCOMPARE(page.text, u"one "_s);
    page.undo();
    QCOMPARE(page.text, u"one two"_s);
    page.undo();
    QCOMPARE(page.text, QString());
}

void TestUndoLog::patchesAreSmall()
{
    QCOMPARE(patchBetween(u"hello", u"helllo", 2), (TextPatch{2, {}, u"l"_s}));
    QCOMPARE(patchBetween(u"hello", u"helllo", 9), (TextPatch{4, {}, u"l"_s}));
    QCOMPARE(patchBetween(u"same", u"same", 9).isEmpty(), true);
    // 😀 and 😁 share their first half.
    const TextPatch patch = patchBetween(u"\U0001F600", u"\U0001F601", 9);
    QCOMPARE(patch, (TextPatch{0, u"\U0001F600"_s, u"\U0001F601"_s}));
    // 𐐀 and 🐀 share their second half.
    const TextPatch tail = patchBetween(u"\U00010400", u"\U0001F400", 9);
    QCOMPARE(tail.removed.size(), 2);
    QVERIFY(!(TextPatch{2, u"x"_s, {}}.fits(u"abc")));
    QVERIFY(!(TextPatch{9, {}, {}}.fits(u"abc")));
}

void TestUndoLog::isBounded()
{
    Page page;
    for (int i = 0; i < 2000; ++i)
        page.become(page.text + u"x"_s, true);
    int steps = 0;
    for (; page.log.canUndo(); ++steps)
        page.undo();
    QCOMPARE(steps, UndoLog::mostSteps);
    UndoLog big;
    for (int i = 0; i < 100; ++i)
        big.record({0, {}, QString(10'000, u'x')}, i, true);
    QVERIFY(big.toBytes().size() < UndoLog::mostBytes);
    QVERIFY(big.canUndo());
    big.record({0, {}, QString(1'000'000, u'x')}, 0, true);
    QVERIFY(!big.canUndo()); // too big to be kept, and nothing before it leads here
}

void TestUndoLog::survivesAsBytes()
{
    Page page;
    page.type(u"one two three"_s);
    page.undo();
    auto again = UndoLog::fromBytes(page.log.toBytes());
    QVERIFY(again);
    page.log = *again;
    page.redo();
    QCOMPARE(page.text, u"one two three"_s);
    page.undo();
    page.undo();
    page.undo();
    QCOMPARE(page.text, QString());
    QVERIFY(!page.log.canUndo());
}

void TestUndoLog::garbageIsRefused()
{
    QVERIFY(!UndoLog::fromBytes({}));
    QVERIFY(!UndoLog::fromBytes("nonsense that is long enough"));
    Page page;
    page.type(u"one two"_s);
    const QByteArray bytes = page.log.toBytes();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!UndoLog::fromBytes(bytes.left(size)));
    QVERIFY(!UndoLog::fromBytes(bytes + "x"));
}

void TestUndoLog::randomStepsComeBack()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Page page;
        QStringList seen{QString()};
        for (int step = 0; step < 40; ++step) {
            QString next = page.text;
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(next.size() + 1));
            if (random() % 3 == 0)
                next.remove(at, static_cast<qsizetype>(random() % 5));
            else
                next.insert(at, QString(1 + static_cast<int>(random() % 3),
                                        QChar(u'a' + static_cast<char16_t>(random() % 3))));
            page.become(next, true);
            if (seen.last() != next)
                seen += next;
        }
        for (qsizetype i = seen.size() - 2; i >= 0; --i) {
            page.undo();
            QCOMPARE(page.text, seen.at(i));
        }
        for (qsizetype i = 1; i < seen.size(); ++i) {
            page.redo();
            QCOMPARE(page.text, seen.at(i));
        }
    }
}

void TestUndoLog::anEarlierLogGoesBefore()
{
    Page before;
    before.type(u"one two"_s);
    Page now;
    now.text = before.text;
    now.type(u" three"_s);
    now.log.prepend(before.log);
    now.undo();
    now.undo();
    QCOMPARE(now.text, u"one"_s);
    now.redo();
    now.redo();
    QCOMPARE(now.text, u"one two three"_s);
    // What could be redone stays so where nothing was written since.
    before.undo();
    Page untouched;
    untouched.text = before.text;
    untouched.log.prepend(before.log);
    untouched.redo();
    QCOMPARE(untouched.text, u"one two"_s);
}

QTEST_GUILESS_MAIN(TestUndoLog)
#include "tst_undolog.moc"

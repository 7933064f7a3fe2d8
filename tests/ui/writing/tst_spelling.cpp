// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spelling/dictionaries.h"
#include "ui/writing/spelling/spellchecker.h"
#include "ui/writing/spelling/spellmarks.h"
#include "ui/writing/spelling/spellwords.h"
#include "ui/writing/texteditor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;
using Verdict = SpellChecker::Verdict;

namespace {

/// Small dictionaries of our own: "aa" knows "house" and "mouse" (and their plurals), "bb" knows "haus" and,
/// in its own encoding, "über".
struct Folder
{
    Folder()
    {
        write(u"aa.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n");
        write(u"aa.dic"_s, "3\nhouse/S\nmouse/S\nthe\n");
        write(u"bb.aff"_s, "SET ISO8859-1\n");
        write(u"bb.dic"_s, "2\nhaus\n\xfc"
                           "ber\n");
        write(u"orphan.aff"_s, "SET UTF-8\n");
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a dictionary of the test is not written");
    }
    QTemporaryDir dir;
};

/// What is known of the word once the checker had time.
Verdict learnt(SpellChecker &checker, const QString &word)
{
    if (!QTest::qWaitFor([&] { return checker.verdict(word) != Verdict::Unknown; }, 10'000))
        qFatal("the checker does not answer");
    return checker.verdict(word);
}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    for (const SpellWord &word : spellWords(line))
        words += line.mid(word.at, word.length);
    return words;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatIsNoProse();
    void findsDictionaries();
    void fitsLanguages();
    void checksSeveralLanguages();
    void ownAndKnownWordsAreRight();
    void suggests();
    void saysWhenThereIsNone();
    void marksAllButTheWordBeingTyped();
    void theMenuReplacesAWord();
};

void TestSpelling::leavesOutWhatIsNoProse()
{
    QCOMPARE(wordsOf(u"Don't re-use the café’s menu."_s),
             (QStringList{u"Don't"_s, u"re"_s, u"use"_s, u"the"_s, u"café’s"_s, u"menu"_s}));
    QCOMPARE(wordsOf(u"HTTP p99 x86_64 iPhone OAuth2 a"_s), QStringList());
    QCOMPARE(wordsOf(u"see https://exmaple.org/pth and me@exmaple.org or www.exmaple.org/a"_s),
             (QStringList{u"see"_s, u"and"_s, u"or"_s}));
    QCOMPARE(wordsOf(u"run `teh cmd --flg` now, `x` too"_s), (QStringList{u"run"_s, u"now"_s, u"too"_s}));
    QCOMPARE(wordsOf(u"one tick ` is no code"_s).size(), 5);
    QCOMPARE(wordsOf(u"## Situation"_s), QStringList());
    QCOMPARE(wordsOf(u"/usr/lib/thing C:\\dir main.cpp std::vector"_s), QStringList());
    QCOMPARE(wordsOf(u"and/or"_s), (QStringList{u"and"_s, u"or"_s}));
    QCOMPARE(wordsOf(QString()), QStringList());
}

void TestSpelling::findsDictionaries()
{
    const Folder folder;
    const Folder later;
    const auto found = findDictionaries({u"/nowhere"_s, folder.dir.path(), later.dir.path()});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).name, u"aa"_s);
    QVERIFY(found.at(0).words.startsWith(folder.dir.path()));
    QCOMPARE(dictionaryFolders(u"/program"_s, u"/store"_s).mid(0, 2),
             (QStringList{u"/store/dictionaries"_s, u"/program/dictionaries"_s}));
}

void TestSpelling::fitsLanguages()
{
    const QList<Dictionary> available{{u"de_BE"_s, {}, {}},
                                      {u"de_DE"_s, {}, {}},
                                      {u"en_GB"_s, {}, {}},
                                      {u"en_US"_s, {}, {}},
                                      {u"fr"_s, {}, {}}};
    QCOMPARE(dictionariesFor({u"en_GB"_s, u"de"_s, u"en"_s, u"fr_CA"_s, u"nl"_s}, available),
             (QStringList{u"en_GB"_s, u"de_DE"_s, u"fr"_s}));
    QCOMPARE(dictionariesFor({u"en"_s}, available), QStringList{u"en_US"_s});
    QCOMPARE(dictionariesFor({u"en"_s}, {}), QStringList());
}

void TestSpelling::checksSeveralLanguages()
{
    const Folder folder;
    SpellChecker checker({folder.dir.path()});
    checker.setLanguages({u"aa"_s, u"bb"_s}, true);
    QCOMPARE(learnt(checker, u"houses"_s), Verdict::Right);
    QCOMPARE(learnt(checker, u"haus"_s), Verdict::Right);
    QCOMPARE(learnt(checker, u"über"_s), Verdict::Right);
    QCOMPARE(learnt(checker, u"hause"_s), Verdict::Wrong);
    QCOMPARE(learnt(checker, u"日本"_s), Verdict::Wrong);       // cannot even be said in bb's encoding
    QCOMPARE(learnt(checker, u"Kubernetes"_s), Verdict::Right); // of the lexicon
    checker.setLanguages({u"aa"_s}, true);
    QCOMPARE(learnt(checker, u"haus"_s), Verdict::Wrong);
}

void TestSpelling::ownAndKnownWordsAreRight()
{
    const Folder folder;
    SpellChecker checker({folder.dir.path()});
    checker.setLanguages({u"aa"_s}, true);
    QCOMPARE(learnt(checker, u"Frobnicator"_s), Verdict::Wrong);
    checker.addOwnWord(u"Frobnicator"_s);
    QCOMPARE(learnt(checker, u"Frobnicator"_s), Verdict::Right);
    QCOMPARE(learnt(checker, u"zorbing"_s), Verdict::Wrong);
    checker.setKnownText(u"Zorbing: an odd\nsport"_s);
    QCOMPARE(learnt(checker, u"zorbing"_s), Verdict::Right);
}

void TestSpelling::suggests()
{
    const Folder folder;
    SpellChecker checker({folder.dir.path()});
    checker.setLanguages({u"aa"_s}, true);
    QStringList proposals;
    checker.suggest(u"housse"_s, this, [&proposals](const QStringList &found) { proposals = found; });
    QTRY_VERIFY(proposals.contains(u"house"_s));
}

void TestSpelling::saysWhenThereIsNone()
{
    SpellChecker checker({u"/nowhere"_s});
    QSignalSpy none(&checker, &SpellChecker::noDictionary);
    checker.setLanguages({u"en"_s}, false);
    QCOMPARE(learnt(checker, u"asdfgh"_s), Verdict::Right); // nothing is marked
    QTRY_COMPARE(none.count(), 1);
    QCOMPARE(none.first().first().toBool(), true);
}

void TestSpelling::marksAllButTheWordBeingTyped()
{
    const Folder folder;
    SpellChecker checker({folder.dir.path()});
    checker.setLanguages({u"aa"_s}, true);
    TextEditor editor;
    SpellMarks marks(checker, editor);
    marks.setEnabled(true);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    const auto wrong = [&] { return marks.wrongWords(editor.document()->firstBlock()).size(); };
    QTest::keyClicks(&editor, u"the housse"_s);
    (void)learnt(checker, u"housse"_s);
    QCOMPARE(wrong(), 0);
    QTest::keyClicks(&editor, u" "_s);
    QTRY_COMPARE(wrong(), 1);
}

void TestSpelling::theMenuReplacesAWord()
{
    const Folder folder;
    SpellChecker checker({folder.dir.path()});
    checker.setLanguages({u"aa"_s}, true);
    TextEditor editor;
    SpellMarks marks(checker, editor);
    QSignalSpy added(&marks, &SpellMarks::ownWordAdded);
    marks.setEnabled(true);
    editor.setText(u"the housse"_s);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    (void)learnt(checker, u"housse"_s);
    marks.offer();
    const auto action = [&](const QString &text) -> QAction * {
        for (const QMenu *menu : editor.findChildren<QMenu *>()) {
            for (QAction *candidate : menu->actions()) {
                if (candidate->text().startsWith(text))
                    return candidate;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(action(u"mouse"_s));
    action(u"mouse"_s)->trigger();
    QCOMPARE(editor.text(), u"the mouse"_s);
    editor.undo();
    QCOMPARE(editor.text(), u"the housse"_s);
    action(u"&Add"_s)->trigger();
    QCOMPARE(added.count(), 1);
    QCOMPARE(marks.wrongWords(editor.document()->firstBlock()).size(), 0);
    QSignalSpy removed(&marks, &SpellMarks::ownWordRemoved); // and back, by the menu of the word
    editor.moveCursor(QTextCursor::End);
    const QPoint here = editor.cursorRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, here, editor.mapToGlobal(here), Qt::NoModifier);
    QApplication::sendEvent(&editor, &event);
    QVERIFY(action(u"Remove “housse”"_s));
    action(u"Remove “housse”"_s)->trigger();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(checker.verdict(u"housse"_s), Verdict::Wrong);
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"

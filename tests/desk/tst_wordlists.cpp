// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/wordlists.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

/// The lists that came with the program, and a person's own copies of them.
class TestWordLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreComplete()
    {
        for (const QString &language : {u"en"_s, u"de"_s}) {
            QVERIFY(wordListLanguages({}).contains(language));
            const feedback::WordLists lists = readWordLists(language, {});
            for (const QStringList &list :
                 {lists.stopWords, lists.common, lists.hedges, lists.fillers, lists.blame, lists.passive,
                  lists.first, lists.group, lists.omissions, lists.negations, lists.numberWords})
                QVERIFY(list.size() >= 3);
            for (const QString &part : {u"situation"_s, u"task"_s, u"action"_s, u"result"_s, u"lesson"_s}) {
                QVERIFY2(!lists.cues.value(part).isEmpty(), qPrintable(part));
                QVERIFY2(!lists.heads.value(part).isEmpty(), qPrintable(part));
            }
            for (const QString &unit : {u"percent"_s, u"money"_s, u"time"_s, u"ratio"_s, u"count"_s})
                QVERIFY2(!lists.units.value(unit).isEmpty(), qPrintable(unit));
            for (const QString &name : {u"from"_s, u"to"_s, u"compared"_s})
                QVERIFY(!lists.comparisons.value(name).isEmpty());
            QVERIFY(lists.synonyms.size() > 30);
        }
    }

    void ownCopiesStandIn()
    {
        const QTemporaryDir folder;
        QVERIFY(saveWordLists(u"en"_s, folder.path(), {{u"hedges"_s, u"# mine\npresumably\n"_s}}));
        QCOMPARE(readWordLists(u"en"_s, folder.path()).hedges, QStringList{u"presumably"_s});
        QVERIFY(!readWordLists(u"en"_s, folder.path()).fillers.isEmpty()); // as it came
        const WordListText list = wordListTexts(u"en"_s, folder.path()).value(u"hedges"_s);
        QCOMPARE(list.text, u"# mine\npresumably\n"_s);
        QVERIFY(list.shipped.contains(u"perhaps"_s));
        // Put back as it came: no copy is needed.
        QVERIFY(saveWordLists(u"en"_s, folder.path(), {{u"hedges"_s, list.shipped}}));
        QVERIFY(!QFile::exists(folder.filePath(u"words/en/hedges.txt"_s)));
        QVERIFY(readWordLists(u"en"_s, folder.path()).hedges.contains(u"perhaps"_s));
    }

    void anEmptyCopySwitchesOff()
    {
        const QTemporaryDir folder;
        QVERIFY(saveWordLists(u"en"_s, folder.path(), {{u"fillers"_s, QString()}}));
        QVERIFY(readWordLists(u"en"_s, folder.path()).fillers.isEmpty());
    }

    void anotherLanguage()
    {
        const QTemporaryDir folder;
        QVERIFY(saveWordLists(u"fr"_s, folder.path(), {{u"hedges"_s, u"peut-être"_s}}));
        QVERIFY(wordListLanguages(folder.path()).contains(u"fr"_s));
        QCOMPARE(readWordLists(u"fr"_s, folder.path()).hedges, QStringList{u"peut-être"_s});
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"words"_s)); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Outcome outcome = saveWordLists(u"en"_s, folder.path(), {{u"hedges"_s, u"x"_s}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::WriteFailed);
    }
};

QTEST_MAIN(TestWordLists)
#include "tst_wordlists.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

/// Asks from another thread, as another process would; true where somebody answered.
bool raiseFromElsewhere(const QString &store, const StartOptions &asked, int timeoutMs = 10'000)
{
    std::optional<bool> answered;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { answered = SingleInstance(store).raiseOther(asked, timeoutMs); }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    if (!other->isFinished() && !finished.wait(30'000) && !other->isFinished())
        qFatal("the other one does not end");
    other->wait();
    return answered.value_or(false);
}

StartOptions ofFile(const QString &file)
{
    StartOptions asked;
    asked.file = file;
    return asked;
}

StartOptions heardBy(const QSignalSpy &raised, int at)
{
    return raised.at(at).first().value<StartOptions>();
}

} // namespace

/// A second start finds the first window, and no other.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstIsRaised();
    void handsAFileOver_data();
    void handsAFileOver();
    void handsQuestionAndTabOver();
    void hearsOddQuestions_data();
    void hearsOddQuestions();
    void eachStoreHasItsOwn();
    void theSameStoreByAnotherNameIsTheSame();
    void nobodyAnswers();
    void waitsForOneThatIsStarting();
    void takesOverWhatACrashLeft();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"starling.db"_s);
    QFile file(m_store);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestSingleInstance::theFirstIsRaised()
{
    SingleInstance first(m_store);
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(raiseFromElsewhere(m_store, {}));
    QVERIFY(raiseFromElsewhere(m_store, {}));
    QTRY_COMPARE(raised.count(), 2);
    QCOMPARE(heardBy(raised, 0).file, QString());
    QCOMPARE(heardBy(raised, 0).question, QString());
    QVERIFY(!heardBy(raised, 0).section);
}

void TestSingleInstance::handsAFileOver_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"page.txt"_s;
    QTest::newRow("spaces") << u" two words .txt"_s;
    QTest::newRow("percent") << u"50%20.txt"_s;
    QTest::newRow("Unicode") << u"Übung 面接 \U0001F600.txt"_s;
    QTest::newRow("line break") << u"a\nraise b"_s;
    QTest::newRow("long") << QString(200, u'ä');
}

void TestSingleInstance::handsAFileOver()
{
    QFETCH(QString, name);
    SingleInstance first(m_store);
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const QString path = m_folder->filePath(name);
    QVERIFY(raiseFromElsewhere(m_store, ofFile(path)));
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(heardBy(raised, 0).file, path);
    QVERIFY(raiseFromElsewhere(m_store, ofFile(u"here.txt"_s)));
    QTRY_COMPARE(raised.count(), 2);
    QCOMPARE(heardBy(raised, 1).file, QDir::current().absoluteFilePath(u"here.txt"_s));
}

void TestSingleInstance::handsQuestionAndTabOver()
{
    SingleInstance first(m_store);
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    StartOptions asked;
    asked.question = u"my pack, 50% done/2"_s;
    asked.section = starling::Section::Mistakes;
    QVERIFY(raiseFromElsewhere(m_store, asked));
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(heardBy(raised, 0).file, QString());
    QCOMPARE(heardBy(raised, 0).question, asked.question);
    QCOMPARE(heardBy(raised, 0).section, asked.section);
}

void TestSingleInstance::hearsOddQuestions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("heard");
    QTest::newRow("line breaks") << u"a\nraise /etc/passwd"_s << u"a\nraise /etc/passwd"_s;
    QTest::newRow("percent signs") << u"%zz%"_s << u"%zz%"_s;
    QTest::newRow("endless") << u"/"_s.repeated(20'000) << u"/"_s.repeated(1000);
}

void TestSingleInstance::hearsOddQuestions()
{
    QFETCH(const QString, question);
    SingleInstance first(m_store);
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    StartOptions asked;
    asked.question = question;
    QVERIFY(raiseFromElsewhere(m_store, asked));
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(heardBy(raised, 0).file, QString());
    QTEST(heardBy(raised, 0).question, "heard");
    QVERIFY(!heardBy(raised, 0).section);
}

void TestSingleInstance::eachStoreHasItsOwn()
{
    SingleInstance first(m_store);
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(!raiseFromElsewhere(m_folder->filePath(u"other.db"_s), {}, 100));
    QCOMPARE(raised.count(), 0);
}

void TestSingleInstance::theSameStoreByAnotherNameIsTheSame()
{
    SingleInstance first(m_store);
    first.listen();
    const QString name = QFileInfo(m_folder->path()).fileName();
    QVERIFY(raiseFromElsewhere(m_folder->path() + u"/../"_s + name + u"/starling.db"_s, {}));
#ifndef Q_OS_WIN
    const QString link = m_folder->filePath(u"link.db"_s);
    QVERIFY(QFile::link(m_store, link));
    QVERIFY(raiseFromElsewhere(link, {}));
#endif
}

void TestSingleInstance::nobodyAnswers()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!SingleInstance(m_store).raiseOther({}, 200));
    QVERIFY(clock.elapsed() >= 190);
    QVERIFY(clock.elapsed() < 10'000);
}

void TestSingleInstance::waitsForOneThatIsStarting()
{
    SingleInstance first(m_store);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QTimer::singleShot(150, &first, [&first] { first.listen(); });
    QVERIFY(raiseFromElsewhere(m_store, {}));
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::takesOverWhatACrashLeft()
{
    SingleInstance crashed(m_store);
    crashed.listen(); // its name is still there
    SingleInstance first(m_store);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    first.listen();
    QVERIFY(raiseFromElsewhere(m_store, {}));
#ifndef Q_OS_WIN // where a name can be shared
    QTRY_COMPARE(raised.count(), 1);
#endif
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

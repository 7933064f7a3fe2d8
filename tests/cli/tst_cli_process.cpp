// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/samplepack.h"
#include "desk/library.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;
using namespace starling::test;

namespace {

struct Ended
{
    int status = -1; ///< -1: crashed or not started
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The real program with a store of its own: exit statuses, streams, and a store that is open elsewhere.
class TestCliProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitStatuses();
    void readsStandardInput();
    void printsUtf8InAnyLocale();
    void saysStoreIsOpen();
    void roundTrip();
    void badPackLeavesStoreAlone();
    void updateKeepsWriting();
    void closedStreams();
    void defaultStore();

private:
    Ended run(QStringList arguments, const QByteArray &input = {},
              const QProcessEnvironment &environment = {});
    Ended withStore(QStringList arguments, const QByteArray &input = {})
    {
        return run(arguments << u"--store"_s << m_store, input);
    }
    QString path(const QString &name) { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

Ended TestCliProcess::run(QStringList arguments, const QByteArray &input,
                          const QProcessEnvironment &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STARLING_CLI), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store = path(u"store of \u00e9.db"_s);
}

void TestCliProcess::exitStatuses()
{
    const Ended done = withStore({u"verify"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.err.isEmpty(), done.err);
    const Ended refused = withStore({u"show"_s, u"absent"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.startsWith("starling-cli: "));
    const Ended wrong = withStore({u"sing"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.contains("Usage: "));
    QCOMPARE(run({u"--version"_s}).status, 0);
    QCOMPARE(run({}).status, 2);
}

void TestCliProcess::readsStandardInput()
{
    QCOMPARE(withStore({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s))).status, 0);
    const QByteArray text = "one\ntwo \xe2\x82\xac\n";
    QCOMPARE(withStore({u"draft"_s, u"sample/1"_s, u"--set"_s, u"-"_s}, text).status, 0);
    const Ended draft = withStore({u"draft"_s, u"sample/1"_s});
    QCOMPARE(draft.status, 0);
    QCOMPARE(draft.out, text);
}

void TestCliProcess::printsUtf8InAnyLocale()
{
    QCOMPARE(withStore({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s))).status, 0);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    const QStringList line{u"questions"_s, u"--pack"_s, u"sample"_s, u"--store"_s, m_store};
    const Ended ended = run(line, {}, environment);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.err.isEmpty(), ended.err);
    QVERIFY2(ended.out.contains("\xe2\x80\x9equietly\xe2\x80\x9c"), ended.out);
}

void TestCliProcess::saysStoreIsOpen()
{
    const auto library = Library::open(m_store);
    QVERIFY(library.hasValue());
    for (const QStringList &line :
         {QStringList{u"packs"_s}, QStringList{u"verify"_s}, QStringList{u"mark"_s, u"one"_s, u"new"_s}}) {
        const Ended ended = withStore(line);
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("is open in another window"), ended.err);
    }
}

void TestCliProcess::roundTrip()
{
    const QString first = path(u"first.json"_s);
    const QString second = path(u"second.json"_s);
    QCOMPARE(withStore({u"export"_s, u"--format"_s, u"json"_s, first}).status, 0); // the shipped pack
    const Ended import = withStore({u"import"_s, first, u"--json"_s});
    QCOMPARE(import.status, 0);
    const QJsonObject file = QJsonDocument::fromJson(import.out).array().first().toObject();
    QCOMPARE(file[u"updated"_s], QJsonValue(0));
    QVERIFY(file[u"unchanged"_s].toInt() > 0);
    QCOMPARE(withStore({u"export"_s, u"--format"_s, u"json"_s, second}).status, 0);
    QVERIFY(readFile(first).size() > 1000);
    QCOMPARE(readFile(second), readFile(first));
}

void TestCliProcess::badPackLeavesStoreAlone()
{
    QCOMPARE(withStore({u"packs"_s}).status, 0);
    const QByteArray before = readFile(m_store);
    const QByteArray good = bytesOf(samplePack(u"1.0"_s));
    const Ended ended = withStore({u"import"_s, u"-"_s}, good.left(good.size() - 40));
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains("standard input, line "), ended.err);
    QCOMPARE(readFile(m_store), before);
}

void TestCliProcess::updateKeepsWriting()
{
    QCOMPARE(withStore({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.0"_s))).status, 0);
    QCOMPARE(withStore({u"draft"_s, u"sample/two"_s, u"--set"_s, u"-"_s}, "kept\n").status, 0);
    QCOMPARE(withStore({u"import"_s, u"-"_s}, bytesOf(shrunkPack(u"1.1"_s))).status, 0);
    const Ended draft = withStore({u"draft"_s, u"sample/two"_s});
    QCOMPARE(draft.status, 0);
    QCOMPARE(draft.out, "kept\n");
    QCOMPARE(withStore({u"import"_s, u"-"_s}, bytesOf(samplePack(u"1.2"_s))).status, 0);
    QCOMPARE(withStore({u"draft"_s, u"sample/2"_s}).out, "kept\n");
}

void TestCliProcess::closedStreams()
{
#ifndef Q_OS_UNIX
    QSKIP("Closing a stream is done with a POSIX shell.");
#else
    const QByteArray before = withStore({u"packs"_s}).out;
    const QStringList programAndStore{u"sh"_s, QStringLiteral(STARLING_CLI), m_store};
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                QStringList{u"-c"_s, u"\"$1\" packs --store \"$2\" >&- 2>&-"_s} + programAndStore);
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
    shell.start(u"/bin/sh"_s,
                QStringList{u"-c"_s, u"\"$1\" import - --store \"$2\" <&-"_s} + programAndStore);
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY(shell.readAllStandardError().contains("standard input cannot be read"));
    QCOMPARE(withStore({u"verify"_s}).status, 0);
    QCOMPARE(withStore({u"packs"_s}).out, before);
#endif
}

void TestCliProcess::defaultStore()
{
#ifndef Q_OS_LINUX
    QSKIP("The default place cannot be moved on this system.");
#else
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    const Ended ended = run({u"questions"_s, u"--json"_s}, {}, environment);
    QCOMPARE(ended.status, 0);
    QVERIFY(!QJsonDocument::fromJson(ended.out).array().isEmpty());
    const QFileInfo store(path(u"data/starling/starling.db"_s));
    QVERIFY(store.isFile());
    QCOMPARE(store.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cli_process.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputfile.h"
#include "desk/outputfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace starling;

class TestCliOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReplaces();
    void keepsLinks();
    void refuses();
    void fullDisk();
    void readsUpToLimit();
    void doesNotRead();

private:
    QString path(const QString &name) { return m_folder->filePath(name); }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliOutput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCliOutput::writesAndReplaces()
{
    const QString out = path(u"\u0e41\u00e9 out.json"_s);
    QVERIFY(writeOutput(out, "first, and longer"));
    QCOMPARE(read(out), "first, and longer");
    QVERIFY(QFile::setPermissions(out, QFile::ReadOwner | QFile::WriteOwner));
    const QFile::Permissions before = QFile::permissions(out);
    QVERIFY(writeOutput(out, "second"));
    QCOMPARE(read(out), "second");
    QCOMPARE(QFile::permissions(out), before);
    QVERIFY(writeOutput(out, QByteArray()));
    QCOMPARE(read(out), QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestCliOutput::keepsLinks()
{
#ifdef Q_OS_WIN
    QSKIP("Links need rights of their own on Windows.");
#endif
    QVERIFY(writeOutput(path(u"real"_s), "old"));
    QVERIFY(QFile::link(u"real"_s, path(u"link"_s)));
    QVERIFY(writeOutput(path(u"link"_s), "new"));
    QCOMPARE(read(path(u"real"_s)), "new");
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
}

void TestCliOutput::refuses()
{
    for (const QString &name : {m_folder->path(), path(u"absent/out.json"_s), QString()}) {
        const Outcome outcome = writeOutput(name, "text");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::WriteFailed);
        QCOMPARE(outcome.error().what, name);
        QVERIFY(!outcome.error().detail.isEmpty());
    }
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestCliOutput::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    const Outcome outcome = writeOutput(u"/dev/full"_s, "text");
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(writeOutput(u"/dev/null"_s, "text"));
}

void TestCliOutput::readsUpToLimit()
{
    const QString file = path(u"in"_s);
    QVERIFY(writeOutput(file, "0123456789"));
    QBuffer in;
    QCOMPARE(*cli::readInput(file, in, 20), "0123456789");
    QCOMPARE(*cli::readInput(file, in, 4), "01234");
    in.setData("abc");
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(*cli::readInput(u"-"_s, in, 20), "abc");
    if (QFile::exists(u"/dev/zero"_s))
        QCOMPARE(cli::readInput(u"/dev/zero"_s, in, 5000)->size(), 5001);
}

void TestCliOutput::doesNotRead()
{
    QBuffer closed;
    for (const QString &name : {m_folder->path(), path(u"absent"_s), QString(), u"-"_s}) {
        const Result<QByteArray> bytes = cli::readInput(name, closed, 10);
        QVERIFY2(!bytes, qPrintable(name));
        QCOMPARE(bytes.error().kind, Error::Kind::ReadFailed);
        QVERIFY(!bytes.error().detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_cli_output.moc"

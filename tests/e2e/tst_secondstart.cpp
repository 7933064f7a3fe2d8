// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

#include "ui/instance/singleinstance.h"

#include <QImage>
#include <QProcess>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int status = -1; ///< -1 where it did not end by itself
    QString out;
    QString err;
};

constexpr int longestMs = 30'000;

Run run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(STARLING_PROGRAM), arguments);
    if (!program.waitForFinished(longestMs) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Turns the store's version in the file's header (four bytes at 60) into one of the far future.
bool makeTooNew(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray("\0\0\x7f\xff", 4)) == 4;
}

double averageLightness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / (static_cast<double>(image.width()) * image.height());
}

} // namespace

/// The program as it is started: once, twice, for a picture, and on stores it must not touch.
class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesTheFirstWindow();
    void handsOverWhatItWasAskedFor();
    void aPictureNeedsTheStoreToItself();
    void aNewerStoreIsLeftAlone();
    void savesPictures_data();
    void savesPictures();
    void aPictureChangesNothing();
    void wrongUsageEndsWithTwo();
};

void TestSecondStart::raisesTheFirstWindow()
{
    DeskFixture desk;
    desk.close();
    QProcess first;
    first.start(QStringLiteral(STARLING_PROGRAM), {u"--store"_s, desk.path()});
    QVERIFY(first.waitForStarted());
    QVERIFY(ui::SingleInstance(desk.path()).raiseOther({}, longestMs)); // it is up and listens
    const Run second = run({u"--store"_s, desk.path()});
    QCOMPARE(second.status, 0);
    QCOMPARE(first.state(), QProcess::Running);
#ifdef Q_OS_WIN
    first.kill();
    QVERIFY(first.waitForFinished(longestMs));
#else
    first.terminate(); // as the system does when it shuts down: the window closes as by hand
    QVERIFY(first.waitForFinished(longestMs));
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 0);
#endif
}

void TestSecondStart::handsOverWhatItWasAskedFor()
{
    DeskFixture desk;
    ui::SingleInstance instance(desk.path());
    instance.listen();
    QSignalSpy raised(&instance, &ui::SingleInstance::raiseRequested);
    QProcess second;
    second.setWorkingDirectory(desk.folder());
    second.start(QStringLiteral(STARLING_PROGRAM), {u"--store"_s, desk.path(), u"--question"_s,
                                                    u"my pack/2"_s, u"--tab"_s, u"4"_s, u"Übung 面接.txt"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, longestMs);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(raised.count(), 1);
    const auto asked = raised.first().first().value<ui::StartOptions>();
    QCOMPARE(asked.question, u"my pack/2"_s);
    QCOMPARE(asked.section, std::optional(Section::KeyPoints));
    const QString file = asked.file;
    QVERIFY(QFileInfo(file).isAbsolute()); // the first window has another working directory
    QCOMPARE(QFileInfo(file).fileName(), u"Übung 面接.txt"_s);
}

void TestSecondStart::aPictureNeedsTheStoreToItself()
{
    DeskFixture desk;
    ui::SingleInstance instance(desk.path());
    instance.listen();
    QSignalSpy raised(&instance, &ui::SingleInstance::raiseRequested);
    const QString picture = desk.folder() + u"/out.png"_s;
    QProcess second;
    second.start(QStringLiteral(STARLING_PROGRAM), {u"--store"_s, desk.path(), u"--screenshot"_s, picture});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, longestMs);
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(QString::fromUtf8(second.readAllStandardError()).contains(u"is in use"_s));
    QVERIFY(!QFile::exists(picture));
    QCOMPARE(raised.count(), 0);
}

void TestSecondStart::aNewerStoreIsLeftAlone()
{
    DeskFixture desk;
    desk.close();
    QVERIFY(makeTooNew(desk.path()));
    const QByteArray before = bytesOf(desk.path());
    const QStringList files = QDir(desk.folder()).entryList(QDir::Files);
    const QString picture = desk.folder() + u"/out.png"_s;
    const Run shot = run({u"--store"_s, desk.path(), u"--screenshot"_s, picture});
    QCOMPARE(shot.status, 1);
    QVERIFY2(shot.err.contains(u"newer Starling"_s), qPrintable(shot.err));
    QVERIFY(shot.err.contains(desk.path()));

    // Without --screenshot it also says so in a box, which waits for the person.
    QProcess program;
    program.start(QStringLiteral(STARLING_PROGRAM), {u"--store"_s, desk.path()});
    program.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("newer Starling") && program.waitForReadyRead(longestMs))
        said += program.readAllStandardError();
    QVERIFY(said.contains("newer Starling"));
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    QVERIFY(program.waitForFinished(longestMs));

    QVERIFY(bytesOf(desk.path()) == before);
    QCOMPARE(QDir(desk.folder()).entryList(QDir::Files), files);
}

void TestSecondStart::savesPictures_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("darkest");
    QTest::addColumn<int>("lightest");
    QTest::newRow("light") << u"light"_s << QSize(1100, 700) << 200 << 255;
    QTest::newRow("dark") << u"dark"_s << QSize(1100, 700) << 0 << 80;
    QTest::newRow("small") << u"light"_s << QSize(800, 600) << 200 << 255;
}

void TestSecondStart::savesPictures()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QFETCH(int, darkest);
    QFETCH(int, lightest);
    DeskFixture desk;
    desk.close();
    const QString picture = desk.folder() + u"/out.png"_s;
    const Run shot = run({u"--store"_s, desk.path(), u"--screenshot"_s, picture, u"--theme"_s, theme,
                          u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height()), u"--question"_s,
                          u"test/2"_s, u"--tab"_s, u"5"_s});
    QVERIFY2(shot.status == 0, qPrintable(shot.err));
    const QImage image(picture, "PNG");
    QCOMPARE(image.size(), size);
    const double lightness = averageLightness(image);
    QVERIFY2(lightness >= darkest && lightness <= lightest, qPrintable(QString::number(lightness)));
}

void TestSecondStart::aPictureChangesNothing()
{
    DeskFixture desk;
    desk.close();
    const Run unknown = run({u"--store"_s, desk.path(), u"--screenshot"_s, desk.folder() + u"/out.png"_s,
                             u"--question"_s, u"test/99"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains(u"test/99"_s));
    const Run shot = run({u"--store"_s, desk.path(), u"--screenshot"_s, desk.folder() + u"/out.png"_s,
                          u"--question"_s, u"test/3"_s, u"--tab"_s, u"2"_s});
    QCOMPARE(shot.status, 0);
    const auto library = Library::open(desk.path());
    QVERIFY(library);
    const Session session = (*library)->opening(1)->session;
    QCOMPARE(session.value(u"pack"_s).toString(), u"test"_s);
    QVERIFY(!session.contains(u"question"_s));
    QVERIFY(!session.contains(u"geometry"_s));
}

void TestSecondStart::wrongUsageEndsWithTwo()
{
    const Run wrong = run({u"--tab"_s, u"8"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains(u"--tab"_s));
    const Run help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains(u"--screenshot"_s));
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"

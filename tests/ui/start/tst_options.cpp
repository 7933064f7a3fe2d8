// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/library.h"
#include "ui/start/options.h"

#include <QStandardPaths>
#include <QtTest>

using namespace starling;
using namespace starling::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(starling::ui::StartOptions)

/// The command line of the desktop program.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void helps();
};

void TestOptions::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<StartOptions>("expected");
    const auto options = [](auto change) {
        StartOptions value;
        value.store = defaultStorePath();
        change(value);
        return value;
    };
    QTest::newRow("nothing") << QStringList{} << options([](auto &) {});
    QTest::newRow("store") << QStringList{u"--store"_s, u"a b.db"_s}
                           << options([](auto &o) { o.store = u"a b.db"_s; });
    QTest::newRow("store=") << QStringList{u"--store=x.db"_s}
                            << options([](auto &o) { o.store = u"x.db"_s; });
    QTest::newRow("file") << QStringList{u"page.txt"_s} << options([](auto &o) { o.file = u"page.txt"_s; });
    QTest::newRow("file with a hyphen")
        << QStringList{u"--"_s, u"--page.txt"_s} << options([](auto &o) { o.file = u"--page.txt"_s; });
    QTest::newRow("tab 1") << QStringList{u"--tab"_s, u"1"_s}
                           << options([](auto &o) { o.section = Section::Framework; });
    QTest::newRow("tab 7") << QStringList{u"--tab"_s, u"7"_s}
                           << options([](auto &o) { o.section = Section::Mistakes; });
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"dark"_s}
                           << options([](auto &o) { o.appearance = Appearance::Choice::Dark; });
    QTest::newRow("picture") << QStringList{u"--screenshot"_s, u"o.png"_s, u"--question"_s, u"p/3"_s,
                                            u"--theme"_s,      u"light"_s, u"--size"_s,     u"800x600"_s}
                             << options([](auto &o) {
                                    o.screenshot = u"o.png"_s;
                                    o.question = u"p/3"_s;
                                    o.appearance = Appearance::Choice::Light;
                                    o.size = QSize(800, 600);
                                });
}

void TestOptions::understands()
{
    QFETCH(QStringList, arguments);
    QFETCH(StartOptions, expected);
    const auto parsed = startOptions(QStringList{u"starling"_s} + arguments);
    const auto *options = std::get_if<StartOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->store, expected.store);
    QCOMPARE(options->file, expected.file);
    QCOMPARE(options->screenshot, expected.screenshot);
    QCOMPARE(options->question, expected.question);
    QVERIFY(options->section == expected.section);
    QVERIFY(options->appearance == expected.appearance);
    QCOMPARE(options->size, expected.size);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &arguments, const QString &named) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << named;
    };
    row({u"--nonsense"_s}, u"nonsense"_s);
    row({u"--store"_s}, u"store"_s);
    row({u"--store="_s}, u"--store"_s);
    row({u"--screenshot="_s}, u"--screenshot"_s);
    row({u"--tab"_s, u"0"_s}, u"\"0\""_s);
    row({u"--tab"_s, u"8"_s}, u"\"8\""_s);
    row({u"--tab"_s, u"two"_s}, u"\"two\""_s);
    row({u"--theme"_s, u"blue"_s}, u"\"blue\""_s);
    row({u"--size"_s, u"800"_s}, u"\"800\""_s);
    row({u"--size"_s, u"8x6"_s}, u"\"8x6\""_s);
    row({u"--size"_s, u"-800x600"_s}, u"\"-800x600\""_s);
    row({u"--size"_s, u"800x600\n"_s}, u"--size"_s);
    row({u"a.txt"_s, u"b.txt"_s}, u"one file"_s);
}

void TestOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto parsed = startOptions(QStringList{u"starling"_s} + arguments);
    const auto *refusal = std::get_if<StartRefusal>(&parsed);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 2);
    QVERIFY2(refusal->text.contains(named), qPrintable(refusal->text));
    QVERIFY(refusal->text.endsWith(u"lists the options.\n"_s));
}

void TestOptions::helps()
{
    for (const QString &option : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        const auto parsed = startOptions({u"starling"_s, option});
        const auto *answer = std::get_if<StartRefusal>(&parsed);
        QVERIFY(answer);
        QCOMPARE(answer->status, 0);
        QVERIFY(!answer->text.isEmpty());
    }
    const auto help = std::get<StartRefusal>(startOptions({u"starling"_s, u"--help"_s})).text;
    for (const QString &option :
         {u"--store"_s, u"--screenshot"_s, u"--question"_s, u"--tab"_s, u"--theme"_s, u"--size"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"

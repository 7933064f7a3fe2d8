// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include "core/study.h"
#include "ui/start/translations.h"
#include "ui/window/actions.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

QList<TsMessage> messagesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readTs(file) : QList<TsMessage>();
}

QString tsPath(const QString &language)
{
    return u"" STARLING_ROOT "/translations/starling_%1.ts"_s.arg(language);
}

/// The program in another language for the time of a test.
class Speaking
{
public:
    explicit Speaking(const QString &locale) { ui::installTranslations(*qApp, locale); }
    ~Speaking()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::system());
    }
    Q_DISABLE_COPY_MOVE(Speaking)
};

/// What is wrong with the access keys of these entries and of the menus below them.
QStringList menuOffences(const QList<QAction *> &entries)
{
    QStringList texts;
    QStringList offences;
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        texts << entry->text();
        if (const QMenu *menu = entry->menu())
            offences += menuOffences(menu->actions());
    }
    return offences + accessKeyOffences(texts);
}

QString counted(int questions, int mastered, int drafts)
{
    return ui::Wording::of(Counts{.questions = questions, .mastered = mastered, .drafts = drafts});
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksSeeOffences_data();
    void checksSeeOffences();
    void checksSeeDifferences();
    void checksSeeAccessKeys();
    void isComplete_data();
    void isComplete();
    void hasTheStringsOfTheSource_data();
    void hasTheStringsOfTheSource();
    void menusHaveTheirAccessKeys_data();
    void menusHaveTheirAccessKeys();
    void picksTheLanguage_data();
    void picksTheLanguage();
    void countsInEnglish_data();
    void countsInEnglish();
    void countsInGerman();
};

void TestTranslations::checksSeeOffences_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("offence");
    const auto row = [](const char *name, const QString &message, const char *offence = "") {
        QTest::newRow(name) << message << QString::fromLatin1(offence);
    };
    const QString plural =
        u"<message numerus='yes'><source>%n a(s)</source><translation>%1</translation></message>"_s;
    const QString form = u"<numerusform>%1</numerusform>"_s;
    const QString single = u"<message><source>%1</source><translation>%2</translation></message>"_s;
    row("fine", single.arg(u"&amp;A %1"_s, u"%1 &amp;B"_s));
    row("fine plural", plural.arg(form.arg(u"%n a"_s) + form.arg(u"%n b"_s)));
    row("fine ampersand", single.arg(u"A &amp;&amp; B"_s, u"C &amp;&amp; D"_s));
    for (const char *type : {"unfinished", "vanished", "obsolete"})
        row(type,
            u"<message><source>A</source><translation type='%1'>B</translation></message>"_s.arg(
                QLatin1StringView(type)),
            type);
    row("empty", single.arg(u"A"_s, u" "_s), "empty");
    row("empty plural", plural.arg(form.arg(u"%n a"_s) + form.arg(QString())), "empty");
    row("no translation", u"<message><source>A</source></message>"_s, "not every form is there");
    row("one plural", plural.arg(form.arg(u"%n a"_s)), "not every form is there");
    row("lost placeholder", single.arg(u"A %1 %2"_s, u"B %1"_s), "other placeholders");
    row("wrong placeholder", single.arg(u"A %1"_s, u"B %2"_s), "other placeholders");
    row("lost number", plural.arg(form.arg(u"a"_s) + form.arg(u"%n b"_s)), "other placeholders");
    row("lost key", single.arg(u"&amp;A"_s, u"B"_s), "other access keys");
    row("two keys", single.arg(u"&amp;A"_s, u"&amp;B &amp;C"_s), "other access keys");
    row("key for ampersand", single.arg(u"A &amp;&amp; B"_s, u"A &amp; B"_s), "other access keys");
}

void TestTranslations::checksSeeOffences()
{
    QFETCH(QString, message);
    QFETCH(QString, offence);
    QBuffer buffer;
    buffer.setData(u"<TS><context><name>C</name>%1</context></TS>"_s.arg(message).toUtf8());
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QList<TsMessage> messages = readTs(buffer);
    QCOMPARE(messages.size(), 1);
    const QStringList offences = offencesOf(messages.first());
    QCOMPARE(offences.size(), offence.isEmpty() ? 0 : 1);
    if (!offence.isEmpty())
        QVERIFY2(offences.first().endsWith(offence), qPrintable(offences.first()));
}

void TestTranslations::checksSeeDifferences()
{
    const TsMessage a{.context = u"C"_s, .source = u"A"_s};
    const TsMessage b{.context = u"C"_s, .source = u"B"_s};
    const TsMessage elsewhere{.context = u"D"_s, .source = u"A"_s};
    const TsMessage plural{.context = u"C"_s, .source = u"A"_s, .numerus = true};
    QCOMPARE(differences({a, b}, {b, a}), QStringList());
    QCOMPARE(differences({a}, {a, b}), QStringList{u"not translated: C: “B”"_s});
    QCOMPARE(differences({a, b}, {a}), QStringList{u"not in the source: C: “B”"_s});
    QCOMPARE(differences({a}, {elsewhere}).size(), 2);
    QCOMPARE(differences({a}, {plural}).size(), 2);
}

void TestTranslations::checksSeeAccessKeys()
{
    QCOMPARE(accessKeyOffences({u"&A"_s, u"B&c"_s, u"&1  D"_s}), QStringList());
    QCOMPARE(accessKeyOffences({u"&A"_s, u"B&a"_s}), QStringList{u"one access key: &A, B&a"_s});
    QCOMPARE(accessKeyOffences({u"&A"_s, u"B && C"_s}), QStringList{u"no access key: B && C"_s});
    QMenu menu;
    QMenu *below = menu.addMenu(u"&Sub"_s);
    below->addAction(u"&A"_s);
    below->addSeparator();
    below->addAction(u"&An"_s);
    QCOMPARE(menuOffences(menu.actions()), QStringList{u"one access key: &A, &An"_s});
}

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("pluralsOnly"); // the rest is English already
    QTest::newRow("German") << u"de"_s << false;
    QTest::newRow("English") << u"en"_s << true;
}

void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    QFETCH(bool, pluralsOnly);
    const QList<TsMessage> messages = messagesOf(tsPath(language));
    QVERIFY(messages.size() > 5);
    QStringList offences;
    for (const TsMessage &message : messages) {
        offences += offencesOf(message);
        if (pluralsOnly && !message.numerus)
            offences += message.key() + u": no plural"_s;
    }
    QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
    QVERIFY(QFile::exists(u":/i18n/starling_%1.qm"_s.arg(language)));
}

void TestTranslations::hasTheStringsOfTheSource_data()
{
    isComplete_data();
}

void TestTranslations::hasTheStringsOfTheSource()
{
    QFETCH(QString, language);
    QFETCH(bool, pluralsOnly);
    const QString lupdate = QStringLiteral(STARLING_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not here, so the strings of the source are not known");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"starling_%1.ts"_s.arg(language));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(STARLING_ROOT));
    process.start(lupdate, {u"-silent"_s, u"-I"_s, u"app"_s, u"app/ui"_s, u"-ts"_s, fresh});
    QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0,
             process.readAllStandardError().constData());
    QList<TsMessage> inSource = messagesOf(fresh);
    QVERIFY(inSource.size() > 100); // or it looked in the wrong place
    if (pluralsOnly)
        inSource.removeIf([](const TsMessage &message) { return !message.numerus; });
    const QStringList found = differences(messagesOf(tsPath(language)), inSource);
    QVERIFY2(found.isEmpty(),
             qPrintable(u"\nBuild update_translations, then translate:\n"_s + found.join(u'\n')));
}

void TestTranslations::menusHaveTheirAccessKeys_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("firstMenu");
    QTest::newRow("German") << u"de"_s << u"&Datei"_s;
    QTest::newRow("English") << u"en"_s << u"&File"_s;
}

void TestTranslations::menusHaveTheirAccessKeys()
{
    QFETCH(QString, language);
    QFETCH(QString, firstMenu);
    const Speaking speaking(language);
    QMainWindow window;
    const ui::Actions actions(window);
    const QList<QAction *> menus = window.menuBar()->actions();
    QVERIFY(!menus.isEmpty());
    QCOMPARE(menus.first()->text(), firstMenu);
    const QStringList offences = menuOffences(menus);
    QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
}

void TestTranslations::picksTheLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("German") << QStringList{u"de-AT"_s, u"en-US"_s} << u"de"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("the second one") << QStringList{u"fr-FR"_s, u"de-DE"_s} << u"de"_s;
    QTest::newRow("none") << QStringList{u"fr-FR"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList{} << u"en"_s;
}

void TestTranslations::picksTheLanguage()
{
    QFETCH(QStringList, wanted);
    QTEST(ui::spokenLanguage(wanted), "spoken");
}

void TestTranslations::countsInEnglish_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "en", "en_GB", "fr_FR"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestTranslations::countsInEnglish()
{
    QFETCH(QString, locale);
    const Speaking speaking(locale);
    QCOMPARE(counted(0, 0, 0), u"0 questions · 0 mastered · 0 with a draft"_s);
    QCOMPARE(counted(1, 1, 1), u"1 question · 1 mastered · 1 with a draft"_s);
    QCOMPARE(counted(2, 2, 2), u"2 questions · 2 mastered · 2 with a draft"_s);
    QCOMPARE(counted(15, 3, 4), u"15 questions · 3 mastered · 4 with a draft"_s);
    QCOMPARE(ui::Wording::ofWords(0), u"0 words"_s);
    QCOMPARE(ui::Wording::ofWords(1), u"1 word"_s);
    QCOMPARE(ui::Wording::ofWords(2), u"2 words"_s);
}

void TestTranslations::countsInGerman()
{
    const Speaking speaking(u"de_DE"_s);
    QCOMPARE(counted(0, 0, 0), u"0 Fragen · 0 gemeistert · 0 mit Entwurf"_s);
    QCOMPARE(counted(1, 1, 1), u"1 Frage · 1 gemeistert · 1 mit Entwurf"_s);
    QCOMPARE(counted(15, 3, 4), u"15 Fragen · 3 gemeistert · 4 mit Entwurf"_s);
    QCOMPARE(ui::Wording::ofWords(1), u"1 Wort"_s);
    QCOMPARE(ui::Wording::ofWords(2), u"2 Wörter"_s);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

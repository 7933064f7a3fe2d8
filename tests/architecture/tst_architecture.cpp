// SPDX-License-Identifier: GPL-3.0-or-later
#include "houserules.h"
#include "sourcetext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

/// Add a file with its reason rather than raise the limit.
const LongFiles longFiles{};

struct Case
{
    const char *name;
    const char *path;
    QString body;
    const char *offence = ""; ///< what the inspector says, without the path
};

QList<Case> includeCases()
{
    return {
        {.name = "down",
         .path = "app/desk/a.cpp",
         .body = u"#include \"store/b.h\"\n#include \"core/b.h\"\n"_s},
        {.name = "beside", .path = "app/core/a.cpp", .body = u"#include \"b.h\"\n#include \"core/b.h\"\n"_s},
        {.name = "subfolder",
         .path = "app/ui/x/a.cpp",
         .body = u"#include \"ui/y/b.h\"\n#include \"desk/b.h\"\n"_s},
        {.name = "system",
         .path = "app/core/a.cpp",
         .body = u"#include <QString>\n#include <sys/stat.h>\n"_s},
        {.name = "commented",
         .path = "app/core/a.cpp",
         .body = u"// #include \"ui/b.h\"\n/*\n#include \"ui/b.h\"\n*/\n"_s},
        {.name = "main", .path = "app/main.cpp", .body = u"#include \"ui/b.h\"\n#include \"desk/b.h\"\n"_s},
        {.name = "values",
         .path = "app/cli/a.cpp",
         .body = u"#include \"exchange/b.h\"\n#include \"study/b.h\"\n"_s},
        {.name = "core up",
         .path = "app/core/a.cpp",
         .body = u"\n#include \"study/b.h\"\n"_s,
         .offence = "3: must not include study/b.h"},
        {.name = "across",
         .path = "app/exchange/a.h",
         .body = u"#include \"store/b.h\"\n"_s,
         .offence = "2: must not include store/b.h"},
        {.name = "across, study",
         .path = "app/study/a.h",
         .body = u"#include \"feedback/b.h\"\n"_s,
         .offence = "2: must not include feedback/b.h"},
        {.name = "store up",
         .path = "app/store/a.h",
         .body = u"#include <desk/b.h>\n"_s,
         .offence = "2: must not include desk/b.h"},
        {.name = "desk up",
         .path = "app/desk/a.h",
         .body = u" #  include \"ui/b.h\"\n"_s,
         .offence = "2: must not include ui/b.h"},
        {.name = "ui to store",
         .path = "app/ui/x/a.cpp",
         .body = u"#include \"store/b.h\"\n"_s,
         .offence = "2: must not include store/b.h"},
        {.name = "ui to cli",
         .path = "app/ui/a.cpp",
         .body = u"#include \"cli/b.h\"\n"_s,
         .offence = "2: must not include cli/b.h"},
        {.name = "cli to ui",
         .path = "app/cli/a.cpp",
         .body = u"#include \"ui/b.h\"\n"_s,
         .offence = "2: must not include ui/b.h"},
        {.name = "cli to store",
         .path = "app/cli/a.cpp",
         .body = u"#include \"store/b.h\"\n"_s,
         .offence = "2: must not include store/b.h"},
        {.name = "main to store",
         .path = "app/main.cpp",
         .body = u"#include \"store/b.h\"\n"_s,
         .offence = "2: must not include store/b.h"},
        {.name = "by a detour",
         .path = "app/core/a.cpp",
         .body = u"#include \"../store/real.h\"\n"_s,
         .offence = "2: must not include ../store/real.h"},
        {.name = "after a string",
         .path = "app/core/a.cpp",
         .body = u"const char *s = \"/*\";\n#include \"ui/b.h\"\n"_s,
         .offence = "3: must not include ui/b.h"},
    };
}

QList<Case> otherCases()
{
    const QString line = u"\n"_s;
    return {
        {.name = "as long as it may be", .path = "app/core/a.cpp", .body = line.repeated(299)},
        {.name = "too long",
         .path = "app/core/a.cpp",
         .body = line.repeated(300),
         .offence = "301: is longer than 300 lines"},
        {.name = "a test too long",
         .path = "tests/core/a.cpp",
         .body = line.repeated(300) + u"x"_s,
         .offence = "302: is longer than 300 lines"},
        {.name = "HTML",
         .path = "app/ui/a.cpp",
         .body = u"  view->setHtml(text);\n"_s,
         .offence = "2: foreign text must not become HTML"},
        {.name = "Markdown",
         .path = "app/ui/a.cpp",
         .body = u"document.setMarkdown (text);\n"_s,
         .offence = "2: foreign text must not become HTML"},
        {.name = "inserted HTML",
         .path = "app/cli/a.cpp",
         .body = u"cursor.insertHtml(text);\n"_s,
         .offence = "2: foreign text must not become HTML"},
        {.name = "HTML in words",
         .path = "app/ui/a.cpp",
         .body = u"// never setHtml\nf(\"setHtml\"); /* insertHtml */\n"_s},
        {.name = "tr in ui", .path = "app/ui/x/a.cpp", .body = u"tr(\"Hello\");\n"_s},
        {.name = "tr in desk",
         .path = "app/desk/a.cpp",
         .body = u"auto s = tr(\"Hello\");\n"_s,
         .offence = "2: tr() belongs in app/ui"},
        {.name = "tr in main",
         .path = "app/main.cpp",
         .body = u"QObject::tr(\"Hello\");\n"_s,
         .offence = "2: tr() belongs in app/ui"},
        {.name = "str is not tr", .path = "app/core/a.cpp", .body = u"str(x); attr(y);\n"_s},
        {.name = "QObject in desk", .path = "app/desk/a.h", .body = u"Q_OBJECT\n"_s},
        {.name = "QObject in main", .path = "app/main.cpp", .body = u"Q_OBJECT\n"_s},
        {.name = "QObject in core",
         .path = "app/core/a.h",
         .body = u"    Q_OBJECT\n"_s,
         .offence = "2: only desk and ui have QObjects"},
        {.name = "QObject in cli",
         .path = "app/cli/a.h",
         .body = u"Q_OBJECT\n"_s,
         .offence = "2: only desk and ui have QObjects"},
        {.name = "SQL in store", .path = "app/store/a.h", .body = u"#include <QSqlQuery>\n"_s},
        {.name = "SQL in desk",
         .path = "app/desk/a.h",
         .body = u"#include <QSqlQuery>\n"_s,
         .offence = "2: SQL belongs in app/store"},
        {.name = "SQL by module",
         .path = "app/desk/a.h",
         .body = u"#include <QtSql/QSqlQuery>\n"_s,
         .offence = "2: SQL belongs in app/store"},
    };
}

void write(const QTemporaryDir &root, const QString &path, const QString &text)
{
    const QString name = root.filePath(path);
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

void makeHouse(const QTemporaryDir &root)
{
    write(root, u"CMakeLists.txt"_s, u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    write(root, u"app/store/real.h"_s, licence);
    write(root, u"tests/data/stranger.cpp"_s, u"no licence"_s);
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectorSees_data();
    void inspectorSees();
    void inspectorSeesMissingLicences();
    void inspectorKnowsLongFiles();
    void blanksCommentsAndStrings();
    void houseIsInOrder();
};

void ArchitectureTest::inspectorSees_data()
{
    QTest::addColumn<Case>("each");
    for (const auto &cases : {includeCases(), otherCases()}) {
        for (const Case &each : cases)
            QTest::newRow(each.name) << each;
    }
}

void ArchitectureTest::inspectorSees()
{
    QFETCH(Case, each);
    QTemporaryDir root;
    makeHouse(root);
    const QString path = QLatin1StringView(each.path);
    write(root, path, licence + each.body);
    QStringList expected;
    if (*each.offence)
        expected += path + u':' + QLatin1StringView(each.offence);
    const HouseReport report = inspectHouse(root.path(), {});
    QCOMPARE(report.offences, expected);
    QCOMPARE(report.filesSeen, 3);
}

void ArchitectureTest::inspectorSeesMissingLicences()
{
    const QStringList paths{u"app/core/CMakeLists.txt"_s, u"app/core/a.cpp"_s,         u"app/core/a.h"_s,
                            u"cmake/a.cmake"_s,           u"db/migrations/0001.sql"_s, u"tests/a.cpp"_s};
    QTemporaryDir root;
    makeHouse(root);
    QStringList expected;
    for (const QString &path : paths) {
        write(root, path, u"\n"_s + licence);
        expected += path + u":1: the first line names no licence"_s;
    }
    QCOMPARE(inspectHouse(root.path(), {}).offences, expected);
}

void ArchitectureTest::inspectorKnowsLongFiles()
{
    QTemporaryDir root;
    makeHouse(root);
    write(root, u"app/core/a.cpp"_s, licence + u"\n"_s.repeated(300));
    QVERIFY(inspectHouse(root.path(), {{u"app/core/a.cpp"_s, u"a table"_s}}).offences.isEmpty());
    QCOMPARE(inspectHouse(root.path(), {{u"app/core/a.cpp"_s, {}}}).offences.size(), 1);
    QCOMPARE(inspectHouse(root.path(), {{u"app/core/a.cpp"_s, u"a table"_s}, {u"app/store/real.h"_s, u"?"_s}})
                 .offences,
             QStringList{u"app/store/real.h:0: is listed as long, but is not"_s});
}

void ArchitectureTest::blanksCommentsAndStrings()
{
    const QString source =
        u"a // x\nb \"y\\\"z\" c '\"' d /* e\n */ f 1'000 R\"j(\"g)\" h)j\" i\n#include \"k.h\" // l"_s;
    QCOMPARE(withoutComments(source).simplified(), u"a b c d f 1'000 i #include \"k.h\" // l"_s);
    QCOMPARE(withoutComments(source).count(u'\n'), source.count(u'\n'));
    QCOMPARE(withoutComments(source).size(), source.size());
}

void ArchitectureTest::houseIsInOrder()
{
    const HouseReport report =
        inspectHouse(QDir::cleanPath(QStringLiteral(STARLING_TEST_DATA "/../..")), longFiles);
    QVERIFY2(report.offences.isEmpty(), qPrintable(u'\n' + report.offences.join(u'\n')));
    QVERIFY(report.filesSeen > 30); // or it looked in the wrong place
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"

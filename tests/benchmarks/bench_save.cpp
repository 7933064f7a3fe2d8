// SPDX-License-Identifier: GPL-3.0-or-later
// bench_save [COUNT]: a draft of 3 KB made durable, beside one bare durable UPDATE of the same text.
#include "figures.h"

#include "desk/library.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace starling;
using namespace starling::bench;

namespace {

QString draftOf(int edit)
{
    return QStringLiteral("In short, we measured first. ").repeated(100) + QString::number(edit);
}

QList<double> bareUpdates(const QString &path, int count)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    for (const auto *sql :
         {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
          "CREATE TABLE draft (text TEXT)", "INSERT INTO draft VALUES ('')"})
        query.exec(QString::fromLatin1(sql));
    query.prepare(QStringLiteral("UPDATE draft SET text = ?"));
    QList<double> times;
    for (int edit = 0; edit < count; ++edit) {
        times << timed([&] {
            query.addBindValue(draftOf(edit));
            query.exec();
        });
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    const int count = given > 0 ? given : 1000;
    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(QStringLiteral("bench.db")));
    if (!library)
        return 1;
    const auto opening = (*library)->opening(1);
    if (!opening || !opening->question)
        return 1;
    const QList<double> floor = bareUpdates(folder.filePath(QStringLiteral("bare.db")), count);
    QList<double> saves;
    for (int edit = 0; edit < count; ++edit)
        saves << timed([&] { (void)(*library)->saveDraft(opening->question->id, draftOf(edit)); });
    report("bare durable update", floor);
    report("draft saved", saves, floor);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rivals.h"

#include "figures.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>

#include <cstdio>

namespace starling::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostOfSlow = 12; ///< texts for the rivals that read everything

void runAll(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        std::fprintf(stderr, "%s\n", qUtf8Printable(query.lastError().text()));
    while (query.next())
        (void)query.value(0);
}

QString matchOf(const QString &typed)
{
    QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = u"\"%1\""_s.arg(word);
    return words.join(u' ') + u" *"_s;
}

QString likeOf(qsizetype words)
{
    QStringList all;
    for (qsizetype i = 0; i < words; ++i) {
        QStringList any;
        for (int column = 0; column < 12; ++column)
            any << u"c%1 LIKE @w%2"_s.arg(column).arg(i);
        all << u'(' + any.join(u" OR "_s) + u')';
    }
    return u"SELECT id FROM search_content WHERE "_s + all.join(u" AND "_s);
}

} // namespace

Rivals runRivals(const CorpusStore &store, const QStringList &typed)
{
    Rivals rivals;
    const QString name = u"rivals"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(store.store);
        if (!database.open())
            std::fprintf(stderr, "%s\n", qUtf8Printable(database.lastError().text()));
        const QString select = u"SELECT rowid, snippet(search, -1, '[', ']', '…', 12) FROM search "
                               "WHERE search MATCH ?%1 LIMIT 50"_s;
        QSqlQuery ranked(database);
        ranked.prepare(select.arg(u" ORDER BY rank"_s));
        QSqlQuery first(database);
        first.prepare(select.arg(QString()));
        for (const QString &text : typed) {
            rivals.fts5First << timed([&] { runAll(first, {matchOf(text)}); });
            rivals.fts5Ranked << timed([&] { runAll(ranked, {matchOf(text)}); });
        }
        for (const QString &text : typed.mid(0, mostOfSlow)) {
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            QSqlQuery like(database);
            like.prepare(likeOf(words.size()));
            QVariantList values;
            for (const QString &word : words)
                values << u"%%1%"_s.arg(word);
            rivals.like << timed([&] { runAll(like, values); });
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);

    const QString ripgrep = QStandardPaths::findExecutable(u"rg"_s);
    if (ripgrep.isEmpty()) {
        std::printf("ripgrep is not installed: left out\n");
        return rivals;
    }
    for (const QString &text : typed.mid(0, mostOfSlow)) {
        rivals.ripgrep << timed([&] {
            QProcess process;
            process.start(ripgrep, {u"--no-config"_s, u"--ignore-case"_s, u"--fixed-strings"_s,
                                    u"--files-with-matches"_s, text, store.texts});
            process.waitForFinished(60'000);
            (void)process.readAllStandardOutput();
        });
    }
    return rivals;
}

} // namespace starling::bench

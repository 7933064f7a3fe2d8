// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankifixture.h"

#include "store/connection.h"
#include "store/files.h"
#include "store/statement.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>
#include <zstd.h>

namespace starling::test {

using namespace Qt::StringLiterals;

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.zip"_s);
    int error = 0;
    zip_t *archive = zip_open(qPrintable(path), ZIP_CREATE, &error);
    if (!archive)
        qFatal("the zip of the test is not made");
    for (const ZipEntry &entry : entries) {
        zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(),
                                                 static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        if (zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("an entry of the test's zip is not added");
    }
    if (zip_close(archive) != 0)
        qFatal("the zip of the test is not written");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray zstdOf(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))),
                   Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.constData(),
                                      static_cast<size_t>(bytes.size()), 3);
    if (ZSTD_isError(size))
        qFatal("the test's bytes are not compressed");
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QByteArray databaseOf(const QStringList &statements)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    if (!store::makePrivateFile(path))
        qFatal("the database of the test is not made");
    {
        const auto connection = store::Connection::open(path, store::Connection::Mode::Maker);
        for (const QString &statement : statements) {
            if (const Outcome done = store::execute(**connection, statement); !done)
                qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

QStringList notesAndCards()
{
    return {
        u"CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer "
        u"not "
        "null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum "
        "integer "
        "not null, flags integer not null, data text not null)"_s,
        u"CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord "
        u"integer not "
        "null, odid integer not null)"_s,
        u"CREATE INDEX ix_notes_csum ON notes (csum)"_s,
        u"INSERT INTO notes VALUES (20, 'g2', 7, 0, 0, '', 'A {{c1::B-tree}} is balanced' || char(31), 0, 0, 0, '')"_s,
        u"INSERT INTO notes VALUES (10, 'a/b', 5, 0, 0, ' speed db ', 'What is an <b>index</b>?' || char(31) "
        u"|| "
        "'A copy<br>that costs writes<img src=\"x.png\">', 0, 0, 0, '')"_s,
        u"INSERT INTO cards VALUES (1, 10, 3, 0, 0)"_s,
        u"INSERT INTO cards VALUES (2, 20, 9, 0, 3)"_s};
}

} // namespace

QByteArray oldCollection(const QStringList &more)
{
    return databaseOf(
        notesAndCards() +
        QStringList{u"CREATE TABLE col (id integer primary key, models text not null, decks text not null)"_s,
                    u"INSERT INTO col VALUES (1, "
                    u"'{\"5\":{\"name\":\"Basic\",\"flds\":[{\"name\":\"Front\"},{\"name\":\"Back\"}]},"
                    "\"7\":{\"name\":\"Cloze\",\"flds\":[{\"name\":\"Text\"},{\"name\":\"Extra\"}]}}', "
                    "'{\"1\":{\"name\":\"Default\"},\"3\":{\"name\":\"Databases\"}}')"_s} +
        more);
}

QByteArray newCollection()
{
    const QStringList tables{
        u"CREATE TABLE col (id integer primary key, models text not null, decks text not null)"_s,
        u"INSERT INTO col VALUES (1, '', '')"_s,
        u"CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE  binary, "
        u"config blob NOT "
        "NULL)"_s,
        u"CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)"_s,
        u"CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE  "
        u"binary, config "
        "blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid"_s,
        u"CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)"_s,
        u"CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE  binary, kind blob NOT NULL)"_s,
        u"CREATE UNIQUE INDEX idx_decks_name ON decks (name)"_s,
        u"CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE  binary, usn integer NOT NULL) without rowid"_s,
        u"INSERT INTO notetypes VALUES (5, 'Basic', x''), (7, 'Cloze', x'')"_s,
        u"INSERT INTO fields VALUES (5, 0, 'Front', x''), (5, 1, 'Back', x''), (7, 0, 'Text', x''), (7, 1, 'Extra', x'')"_s,
        u"INSERT INTO decks VALUES (1, 'Default', x''), (3, 'Databases', x'')"_s};
    return databaseOf(notesAndCards() + tables).replace("  binary", " unicase");
}

} // namespace starling::test

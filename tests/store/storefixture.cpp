// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/packs.h"
#include "store/packwriter.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>

namespace starling::test {
namespace {

using namespace Qt::StringLiterals;

Outcome fill(const store::Connection &connection)
{
    Pack pack;
    pack.uid = u"p"_s;
    pack.version = u"1"_s;
    const auto id = store::addPackHead(connection, pack, testTime());
    if (!id)
        return id.error();
    Question question;
    question.uid = u"q"_s;
    question.title = u"Title"_s;
    store::PackWriter writer(connection);
    const auto added = writer.addQuestion(*id, question, "digest", {.position = 0, .listRow = 0});
    if (!added)
        return added.error();
    return writer.addItem(*added, Section::KeyPoints, 0, {.term = u"Point"_s, .definition = {}});
}

} // namespace

QDateTime testTime()
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
}

Clock testClock()
{
    return testTime;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

qint64 number(const store::Connection &connection, const QString &sql)
{
    store::Statement statement(connection, sql);
    statement.ask();
    return statement.next() ? statement.integer(0) : -1;
}

StoreFixture::StoreFixture() : question{1}
{
    auto made = store::Store::make(path(), store::Migrator(store::builtInMigrations(), testClock()), fill);
    if (!made)
        qFatal("the store of the test is not made: %s", qPrintable(made.error().detail));
    m_store = std::move(*made);
}

Outcome StoreFixture::open()
{
    auto opened = store::Store::open(path(), store::Migrator(store::builtInMigrations(), testClock()));
    if (!opened)
        return opened.error();
    m_store = std::move(*opened);
    return {};
}

} // namespace starling::test

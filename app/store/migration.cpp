// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "textOf", "a resource is missing from the build");
    return opened ? QString::fromUtf8(file.readAll()).remove(u'\r') : QString();
}

bool isComment(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.isEmpty() || text.startsWith("--"_L1);
}

} // namespace

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/starling/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        migrations.append({name.section(u'_', 0, 0).toInt(), name, textOf(folder.filePath(name))});
    return migrations;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList paragraph;
    const auto finish = [&] {
        if (!std::all_of(paragraph.cbegin(), paragraph.cend(), isComment))
            statements.append(paragraph.join(u'\n'));
        paragraph.clear();
    };
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            finish();
        else
            paragraph.append(line);
    }
    finish();
    return statements;
}

QString namedQuery(QLatin1StringView name)
{
    return textOf(":/starling/queries/"_L1 + name + ".sql"_L1);
}

} // namespace starling::store

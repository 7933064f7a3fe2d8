// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfloor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <cstdio>
#include <initializer_list>

namespace starling::bench {
namespace {

using namespace Qt::StringLiterals;

class Inserting
{
public:
    Inserting(const QSqlDatabase &database, const QString &sql) : m_query(database)
    {
        m_ready = m_query.prepare(sql);
    }
    bool operator()(std::initializer_list<QVariant> values)
    {
        int index = 0;
        for (const QVariant &value : values)
            m_query.bindValue(index++, value);
        if (m_ready && m_query.exec())
            return true;
        std::fprintf(stderr, "%s\n", qPrintable(m_query.lastError().text()));
        return false;
    }

private:
    QSqlQuery m_query;
    bool m_ready = false;
};

QString lines(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts.join(u'\n');
}

bool insertAll(const QSqlDatabase &database, const QJsonObject &pack)
{
    Inserting head(database, u"INSERT INTO pack (id, uid, title, subtitle, role, language, version, licence, "
                             "authors, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s);
    Inserting question(database,
                       u"INSERT INTO question (id, pack_id, position, list_row, uid, number, title, "
                       "category, difficulty, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Inserting texts(database, u"INSERT INTO question_text VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Inserting item(database, u"INSERT INTO item (question_id, section, position, text, definition) "
                             "VALUES (?, ?, ?, ?, ?)"_s);
    Inserting search(database,
                     u"INSERT INTO search (rowid, title, terms, tags, framework, star, how_to_answer, "
                     "key_points, definitions, criteria, mistakes, draft, note) VALUES (?, ?, ?, ?, ?, ?, "
                     "?, ?, ?, ?, ?, '', '')"_s);
    Inserting title(database, u"INSERT INTO search_title (rowid, title, terms) VALUES (?, ?, ?)"_s);
    constexpr int packId = 1000;
    const QString empty = u""_s;
    if (!head({packId, pack["id"_L1].toString(), pack["title"_L1].toString(), empty, empty, u"en"_s, u"1"_s,
               empty, u"[]"_s}))
        return false;
    int id = 100'000;
    int row = 0;
    for (const QJsonValue &value : pack["questions"_L1].toArray()) {
        const QJsonObject q = value.toObject();
        const QJsonObject framework = q["framework"_L1].toObject();
        const QJsonObject star = q["star"_L1].toObject();
        const auto text = [](const QJsonObject &object, QLatin1StringView key) {
            const QString found = object[key].toString();
            return found.isNull() ? u""_s : found;
        };
        ++id;
        bool done =
            question({id, packId, row, row, text(q, "id"_L1), q["number"_L1].toInt(), text(q, "title"_L1),
                      text(q, "category"_L1), text(q, "difficulty"_L1), QByteArray(20, 'x')});
        ++row;
        const QString tags = lines(q["tags"_L1]);
        const QString frameworkText = text(framework, "name"_L1) + u'\n' + text(framework, "text"_L1);
        const QString starText = text(star, "situation"_L1) + u'\n' + text(star, "task"_L1) + u'\n' +
                                 text(star, "action"_L1) + u'\n' + text(star, "result"_L1);
        done = done && texts({id, u"[]"_s, text(framework, "name"_L1), text(framework, "text"_L1),
                              text(star, "situation"_L1), text(star, "task"_L1), text(star, "action"_L1),
                              text(star, "result"_L1), text(star, "narrative"_L1)});
        for (const auto section :
             {"how_to_answer"_L1, "key_points"_L1, "interviewer_criteria"_L1, "mistakes"_L1}) {
            int position = 0;
            for (const QJsonValue &entry : q[section].toArray())
                done = done && item({id, QString(section), position++, entry.toString(), empty});
        }
        QStringList terms;
        QStringList definitions;
        int position = 0;
        for (const QJsonValue &entry : q["terminology"_L1].toArray()) {
            const QString term = entry.isString() ? entry.toString() : text(entry.toObject(), "term"_L1);
            const QString definition = text(entry.toObject(), "definition"_L1);
            done = done && item({id, u"terminology"_s, position++, term, definition});
            terms += term;
            definitions += definition;
        }
        const QString allTerms = terms.join(u'\n');
        done =
            done && search({id, text(q, "title"_L1), allTerms, tags, frameworkText, starText,
                            lines(q["how_to_answer"_L1]), lines(q["key_points"_L1]), definitions.join(u'\n'),
                            lines(q["interviewer_criteria"_L1]), lines(q["mistakes"_L1])});
        done = done && title({id, text(q, "title"_L1), allTerms});
        if (!done)
            return false;
    }
    return true;
}

} // namespace

bool importAsLittleAsPossible(const QString &json, const QString &store)
{
    QFile file(json);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(store);
    if (!database.open())
        return false;
    const auto run = [&](const QString &sql) { return QSqlQuery(database).exec(sql); };
    for (const auto pragma : {"locking_mode = EXCLUSIVE"_L1, "journal_mode = WAL"_L1, "synchronous = FULL"_L1,
                              "foreign_keys = ON"_L1, "secure_delete = ON"_L1})
        run("PRAGMA "_L1 + pragma);
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    // As large as ours: it is the one setting that matters.
    return run(u"INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)"_s) &&
           run(u"BEGIN IMMEDIATE"_s) && insertAll(database, pack) && run(u"COMMIT"_s);
}

} // namespace starling::bench

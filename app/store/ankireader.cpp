// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankireader.h"

#include "ankischema.h"
#include "connection.h"
#include "statement.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestField = 4LL * 1024 * 1024; ///< of all fields of a note together, in characters
constexpr qint64 longestTotal = 256LL * 1024 * 1024;
constexpr QChar fieldBorder(0x1F);

struct Notetype
{
    QString name;
    QStringList fields;
};
using Notetypes = QHash<qint64, Notetype>;
using Names = QHash<qint64, QString>;

/// A file in write-ahead mode cannot be opened to read only without its log. There is none beside our copy,
/// so its header is told the old mode.
Outcome prepare(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{Error::Kind::ReadFailed, path, file.errorString()};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{Error::Kind::NotAStore, path, {}};
    if (header.at(18) == 1 && header.at(19) == 1)
        return {};
    if (!file.seek(18) || file.write("\x01\x01", 2) != 2 || !file.flush())
        return Error{Error::Kind::ReadFailed, path, file.errorString()};
    return {};
}

/// One text column of the one row of col.
Result<QJsonObject> jsonOfCollection(const Connection &connection, QLatin1StringView column)
{
    Statement statement(connection,
                        u"SELECT CASE WHEN length(%1) < 20000000 THEN %1 END FROM col LIMIT 1"_s.arg(column));
    statement.ask();
    const QString json = statement.next() ? statement.text(0) : QString();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Result<Notetypes> oldNotetypes(const Connection &connection)
{
    const auto models = jsonOfCollection(connection, "models"_L1);
    if (!models)
        return models.error();
    Notetypes notetypes;
    for (auto model = models->begin(); model != models->end(); ++model) {
        const QJsonObject object = model.value().toObject();
        Notetype notetype{object.value("name"_L1).toString(), {}};
        const QJsonArray fields = object.value("flds"_L1).toArray();
        for (const QJsonValue &field : fields)
            notetype.fields += field.toObject().value("name"_L1).toString();
        notetypes.insert(model.key().toLongLong(), notetype);
    }
    return notetypes;
}

/// NOT INDEXED: the index on the names is sorted by a rule that only Anki has.
Result<Notetypes> newNotetypes(const Connection &connection)
{
    Notetypes notetypes;
    Statement types(connection, u"SELECT id, substr(name, 1, 1000) FROM notetypes NOT INDEXED"_s);
    types.ask();
    while (types.next())
        notetypes[types.integer(0)].name = types.text(1);
    if (const Outcome done = types.outcome(); !done)
        return done.error();
    Statement fields(connection, u"SELECT ntid, substr(name, 1, 1000) FROM fields ORDER BY ntid, ord"_s);
    fields.ask();
    while (fields.next())
        notetypes[fields.integer(0)].fields += fields.text(1);
    if (const Outcome done = fields.outcome(); !done)
        return done.error();
    return notetypes;
}

Result<Names> oldDecks(const Connection &connection)
{
    const auto decks = jsonOfCollection(connection, "decks"_L1);
    if (!decks)
        return decks.error();
    Names names;
    for (auto deck = decks->begin(); deck != decks->end(); ++deck)
        names.insert(deck.key().toLongLong(), deck.value().toObject().value("name"_L1).toString());
    return names;
}

Result<Names> newDecks(const Connection &connection)
{
    Names names;
    Statement decks(connection, u"SELECT id, substr(name, 1, 1000) FROM decks NOT INDEXED"_s);
    decks.ask();
    while (decks.next())
        names.insert(decks.integer(0), decks.text(1).replace(fieldBorder, "::"_L1));
    if (const Outcome done = decks.outcome(); !done)
        return done.error();
    return names;
}

/// The deck of each note: that of its first card, and its home where it is away in a filtered deck.
Result<QHash<qint64, qint64>> decksOfNotes(const Connection &connection)
{
    QHash<qint64, qint64> decks;
    Statement cards(
        connection,
        u"SELECT nid, CASE WHEN odid > 0 THEN odid ELSE did END FROM cards NOT INDEXED ORDER BY id"_s);
    cards.ask();
    while (cards.next()) {
        if (!decks.contains(cards.integer(0)))
            decks.insert(cards.integer(0), cards.integer(1));
    }
    if (const Outcome done = cards.outcome(); !done)
        return done.error();
    return decks;
}

struct Surroundings
{
    Notetypes notetypes;
    Names decks;
    QHash<qint64, qint64> deckOfNote;
};

Result<Surroundings> readSurroundings(const Connection &connection, bool newSchema)
{
    auto notetypes = newSchema ? newNotetypes(connection) : oldNotetypes(connection);
    if (!notetypes)
        return notetypes.error();
    auto decks = newSchema ? newDecks(connection) : oldDecks(connection);
    if (!decks)
        return decks.error();
    auto deckOfNote = decksOfNotes(connection);
    if (!deckOfNote)
        return deckOfNote.error();
    return Surroundings{std::move(*notetypes), std::move(*decks), std::move(*deckOfNote)};
}

Result<QList<AnkiNote>> readNotes(const Connection &connection, const Surroundings &around, int mostNotes)
{
    // Fields that are no text, or too long for one, are read as nothing.
    Statement statement(connection,
                        u"SELECT id, CASE WHEN typeof(guid) = 'text' THEN substr(guid, 1, 1000) END, mid, "
                        "CASE WHEN typeof(tags) = 'text' THEN substr(tags, 1, 10000) END, "
                        "CASE WHEN typeof(flds) = 'text' AND length(CAST(flds AS BLOB)) <= %1 THEN flds END "
                        "FROM notes NOT INDEXED ORDER BY id"_s.arg(longestField));
    QList<AnkiNote> notes;
    qint64 total = 0;
    statement.ask();
    while (statement.next()) {
        const QString fields = statement.text(4);
        total += fields.size();
        if (notes.size() >= mostNotes || total > longestTotal)
            return Error{Error::Kind::TooNew, connection.path(), QString::number(mostNotes)};
        const Notetype notetype = around.notetypes.value(statement.integer(2));
        notes += AnkiNote{.guid = statement.text(1),
                          .notetype = notetype.name,
                          .fieldNames = notetype.fields,
                          .fields = fields.split(fieldBorder),
                          .tags = statement.text(3).split(u' ', Qt::SkipEmptyParts),
                          .deck = around.decks.value(around.deckOfNote.value(statement.integer(0)))};
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    if (notes.isEmpty())
        return Error{Error::Kind::NotFound, connection.path(), u"notes"_s};
    return notes;
}

} // namespace

Result<QList<AnkiNote>> readAnkiCollection(const QString &path, int mostNotes)
{
    if (const Outcome prepared = prepare(path); !prepared)
        return prepared.error();
    const auto connection = Connection::open(path, Connection::Mode::Reader);
    if (!connection)
        return connection.error();
    const auto schema = checkAnkiSchema(**connection);
    if (!schema)
        return schema.error();
    const auto around = readSurroundings(**connection, *schema == AnkiSchema::New);
    if (!around)
        return around.error();
    return readNotes(**connection, *around, mostNotes);
}

} // namespace starling::store

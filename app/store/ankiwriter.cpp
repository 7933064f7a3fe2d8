// SPDX-License-Identifier: GPL-3.0-or-later
#include "ankiwriter.h"

#include "ankijson.h"
#include "connection.h"
#include "files.h"
#include "migration.h"
#include "statement.h"
#include "transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// What Anki compares notes by: the first field without its tags, and 32 bits of its SHA-1.
QString plainOf(const QString &html)
{
    QString text;
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag)
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

qint64 checksumOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
    return hash.first(8).toLongLong(nullptr, 16);
}

/// The same deck gets the same id in every export.
qint64 deckIdOf(const QString &deck)
{
    const QByteArray hash = QCryptographicHash::hash(deck.toUtf8(), QCryptographicHash::Blake2b_160).toHex();
    return 1'500'000'000'000 + hash.first(9).toLongLong(nullptr, 16);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Outcome makeTables(const Connection &connection)
{
    const QStringList statements = statementsOf(namedQuery("anki_collection"_L1));
    for (const QString &statement : statements) {
        if (Outcome done = execute(connection, statement); !done)
            return done;
    }
    return {};
}

class CollectionWriter
{
public:
    CollectionWriter(const Connection &connection, const QDateTime &now)
        : m_addNote(connection, u"INSERT INTO notes VALUES (?, CAST(? AS TEXT), ?, ?, -1, CAST(? AS TEXT), "
                                "CAST(? AS TEXT), CAST(? AS TEXT), ?, 0, '')"_s)
        , m_addCard(connection,
                    u"INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"_s)
        , m_connection(connection)
        , m_now(now)
    {
    }

    Outcome write(const QList<AnkiNotetype> &notetypes, const QList<AnkiNote> &notes)
    {
        QHash<QString, qint64> typeIds;
        QHash<QString, qint64> deckIds;
        for (const AnkiNotetype &notetype : notetypes)
            typeIds.insert(notetype.name, notetype.id);
        for (const AnkiNote &note : notes)
            deckIds.insert(note.deck, deckIdOf(note.deck));
        if (Outcome done = writeCollection(notetypes, deckIds); !done)
            return done;
        qint64 id = m_now.toMSecsSinceEpoch();
        int due = 1;
        for (const AnkiNote &note : notes) {
            if (Outcome done =
                    writeNote(note, id, typeIds.value(note.notetype), deckIds.value(note.deck), due++);
                !done)
                return done;
            ++id;
        }
        return {};
    }

private:
    Outcome writeCollection(const QList<AnkiNotetype> &notetypes, const QHash<QString, qint64> &decks)
    {
        const qint64 changed = m_now.toMSecsSinceEpoch();
        QJsonObject models;
        for (const AnkiNotetype &notetype : notetypes)
            models.insert(QString::number(notetype.id), ankiModel(notetype, changed / 1000));
        QJsonObject deckObjects{{u"1"_s, ankiDeck(1, u"Default"_s, changed / 1000)}};
        for (auto deck = decks.begin(); deck != decks.end(); ++deck)
            deckObjects.insert(QString::number(deck.value()),
                               ankiDeck(deck.value(), deck.key(), changed / 1000));
        return execute(m_connection,
                       u"INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, CAST(? AS TEXT), CAST(? AS TEXT), "
                       "CAST(? AS TEXT), CAST(? AS TEXT), '{}')"_s,
                       changed / 1000, changed, changed, compact(ankiConfiguration()), compact(models),
                       compact(deckObjects), compact(QJsonObject{{u"1"_s, ankiDeckOptions()}}));
    }

    Outcome writeNote(const AnkiNote &note, qint64 id, qint64 notetype, qint64 deck, int due)
    {
        const QString first = plainOf(note.fields.value(0));
        const QString tags = note.tags.isEmpty() ? QString() : u' ' + note.tags.join(u' ') + u' ';
        const qint64 changed = m_now.toSecsSinceEpoch();
        if (Outcome done = m_addNote.run(id, note.guid, notetype, changed, tags,
                                         note.fields.join(QChar(0x1F)), first, checksumOf(first));
            !done)
            return done;
        return m_addCard.run(id, id, deck, changed, due);
    }

    Statement m_addNote;
    Statement m_addCard;
    const Connection &m_connection;
    QDateTime m_now;
};

} // namespace

Outcome writeAnkiCollection(const QString &path, const QList<AnkiNotetype> &notetypes,
                            const QList<AnkiNote> &notes, const QDateTime &now)
{
    if (Outcome made = makePrivateFile(path); !made)
        return made;
    const auto connection = Connection::open(path, Connection::Mode::Maker);
    if (!connection)
        return connection.error();
    return inTransaction(**connection, [&]() -> Outcome {
        if (Outcome done = makeTables(**connection); !done)
            return done;
        return CollectionWriter(**connection, now).write(notetypes, notes);
    });
}

} // namespace starling::store

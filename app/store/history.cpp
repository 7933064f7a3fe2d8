// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "connection.h"
#include "core/historythinning.h"
#include "core/plaintext.h"
#include "core/undolog.h"
#include "statement.h"

#include <array>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longText = 50'000;
constexpr qsizetype mostDeleted = 200;

constexpr std::array causeWords{"writing"_L1, "restore"_L1, "scaffold"_L1, "story"_L1, "import"_L1};

QLatin1StringView wordOf(TextCause cause)
{
    return causeWords.at(static_cast<size_t>(cause));
}

TextCause causeOf(const QString &word)
{
    const auto found = std::find(causeWords.begin(), causeWords.end(), word);
    return found == causeWords.end() ? TextCause::Writing
                                     : static_cast<TextCause>(std::distance(causeWords.begin(), found));
}

/// The null of a draft, or the variant.
std::optional<VariantId> variantOf(const AnswerKey &key)
{
    return key.variant.isValid() ? std::optional(key.variant) : std::nullopt;
}

/// The newest row of a history.
struct Newest
{
    qint64 id = 0; ///< 0: there is none
    qint64 startedAt = 0;
    qint64 keptAt = 0;
    TextCause cause = TextCause::Writing;
    QString text;
};

Result<Newest> newestOf(const Connection &connection, const AnswerKey &key)
{
    Statement statement(connection, u"SELECT id, started_at, updated_at, cause, text FROM revision "
                                    "WHERE question_id = ? AND variant_id IS ? ORDER BY id DESC LIMIT 1"_s);
    statement.ask(key.question, variantOf(key));
    Newest newest;
    if (statement.next())
        newest = {statement.integer(0), statement.integer(1), statement.integer(2),
                  causeOf(statement.text(3)), statement.text(4)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return newest;
}

/// Whether what is written at `now` is of the same burst. A clock set back ends it, and so does a change that
/// takes away half of the text or a paragraph: what was deleted by mistake is easily found.
bool goesOn(const Newest &newest, const AnswerText &answer, qint64 now)
{
    const qint64 age = now - newest.startedAt;
    const qint64 pause = now - newest.keptAt;
    return newest.id > 0 && !answer.newBurst && answer.cause == TextCause::Writing &&
           newest.cause == TextCause::Writing && age >= 0 && age < qint64{burstSeconds} * 1000 &&
           pause >= 0 && pause < qint64{pauseSeconds} * 1000 &&
           patchBetween(newest.text, answer.text, newest.text.size()).removed.size() <=
               qMin(newest.text.size() / 2, mostDeleted);
}

/// Whether the new text shows all of the old one, so that it can take its place: in one piece, or in a text
/// that is too long for a row at each save, with one insertion inside.
bool holds(const QString &text, const QString &old)
{
    if (text.startsWith(old) || text.endsWith(old))
        return true;
    return old.size() > longText && patchBetween(old, text, old.size()).removed.isEmpty();
}

Outcome thin(const Connection &connection, const AnswerKey &key, const QDateTime &now)
{
    Statement statement(
        connection,
        u"SELECT id, updated_at FROM revision WHERE question_id = ? AND variant_id IS ? ORDER BY id"_s);
    statement.ask(key.question, variantOf(key));
    QList<KeptMoment> moments;
    while (statement.next())
        moments.append({statement.integer(0), statement.integer(1)});
    if (Outcome done = statement.outcome(); !done)
        return done;
    for (const qint64 id : superfluous(moments, now)) {
        if (Outcome done = execute(connection, u"DELETE FROM revision WHERE id = ?"_s, id); !done)
            return done;
    }
    return {};
}

} // namespace

Outcome keepText(const Connection &connection, const AnswerKey &key, const AnswerText &answer,
                 qint64 revision, const QDateTime &now)
{
    const auto newest = newestOf(connection, key);
    if (!newest)
        return newest.error();
    const qint64 present = now.toMSecsSinceEpoch();
    const bool sameBurst = goesOn(*newest, answer, present);
    if (sameBurst && holds(answer.text, newest->text))
        return execute(
            connection,
            u"UPDATE revision SET revision = ?, updated_at = ?, text = CAST(? AS TEXT) WHERE id = ?"_s,
            revision, now, answer.text, newest->id);
    if (!sameBurst) {
        if (Outcome done = thin(connection, key, now); !done)
            return done;
    }
    return execute(
        connection,
        u"INSERT INTO revision (question_id, variant_id, revision, started_at, updated_at, cause, text) "
        "VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s,
        key.question, variantOf(key), revision, sameBurst ? newest->startedAt : present, present,
        wordOf(answer.cause), answer.text);
}

Result<QList<KeptText>> readHistory(const Connection &connection, const AnswerKey &key)
{
    Statement statement(connection, u"SELECT id, started_at, updated_at, cause, text FROM revision "
                                    "WHERE question_id = ? AND variant_id IS ? ORDER BY id DESC"_s);
    statement.ask(key.question, variantOf(key));
    QList<KeptText> history;
    while (statement.next())
        history.append({.id = statement.integer(0),
                        .startedAt = QDateTime::fromMSecsSinceEpoch(statement.integer(1), Qt::UTC),
                        .keptAt = QDateTime::fromMSecsSinceEpoch(statement.integer(2), Qt::UTC),
                        .cause = causeOf(statement.text(3)),
                        .words = wordCount(statement.text(4))});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return history;
}

Result<QString> readKeptText(const Connection &connection, qint64 id)
{
    Statement statement(connection, u"SELECT text FROM revision WHERE id = ?"_s);
    statement.ask(id);
    const bool found = statement.next();
    QString text = found ? statement.text(0) : QString();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    if (!found)
        return Error{Error::Kind::NotFound, QString::number(id), {}};
    return text;
}

Result<QString> readDividedText(const Connection &connection, const AnswerKey &key)
{
    Statement statement(
        connection, u"SELECT text FROM revision WHERE question_id = ? AND variant_id IS ? "
                    "AND (text LIKE '#%' OR instr(text, char(10) || '#') > 0) ORDER BY id DESC LIMIT 1"_s);
    statement.ask(key.question, variantOf(key));
    QString text = statement.next() ? statement.text(0) : QString();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return text;
}

} // namespace starling::store

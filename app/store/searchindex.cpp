// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "connection.h"
#include "migration.h"

#include <array>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int columnCount = 12;
constexpr int hashBytes = 1024 * 1024; // FTS5's own default
constexpr int hashBytesForMany = 16 * hashBytes;

QString joined(const QList<Term> &terms, QString Term::*part)
{
    QStringList texts;
    for (const Term &term : terms)
        texts << term.*part;
    return texts.join(u'\n');
}

QString linesOf(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            lines << text;
    }
    return lines.join(u'\n');
}

Outcome setHashSize(const Connection &connection, int bytes)
{
    return execute(connection, u"INSERT INTO search (search, rank) VALUES ('hashsize', ?)"_s, bytes);
}

} // namespace

SearchIndex::SearchIndex(const Connection &connection)
    : m_connection(connection)
    , m_remove(connection, u"DELETE FROM search WHERE rowid = ?"_s)
    , m_removeTitle(connection, u"DELETE FROM search_title WHERE rowid = ?"_s)
    , m_add(connection,
            u"INSERT INTO search (rowid, title, terms, tags, framework, star, how_to_answer, key_points, "
            "definitions, criteria, mistakes, draft, note) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), "
            "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
            "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s)
    , m_addTitle(connection, u"INSERT INTO search_title (rowid, title, terms) VALUES (?, CAST(? AS TEXT), "
                             "CAST(? AS TEXT))"_s)
    , m_read(connection, namedQuery("search_document"_L1))
{
}

Outcome SearchIndex::add(QuestionId id, const Question &question)
{
    const QString terms = joined(question.terminology, &Term::term);
    const StarExample &star = question.star;
    m_connection.questionsChanged();
    if (Outcome done = m_add.run(
            id, question.title, terms, question.tags.join(u'\n'),
            linesOf({question.framework.name, question.framework.text}),
            linesOf({star.situation, star.task, star.action, star.result, star.narrative}),
            question.howToAnswer.join(u'\n'), question.keyPoints.join(u'\n'),
            joined(question.terminology, &Term::definition), question.interviewerCriteria.join(u'\n'),
            question.mistakes.join(u'\n'), QString(), QString());
        !done)
        return done;
    return m_addTitle.run(id, question.title, terms);
}

Outcome SearchIndex::refresh(QuestionId id)
{
    m_connection.questionsChanged();
    if (Outcome done = m_remove.run(id); !done)
        return done;
    if (Outcome done = m_removeTitle.run(id); !done)
        return done;
    m_read.ask(id);
    std::array<QString, columnCount> texts;
    const bool found = m_read.next();
    if (found) {
        for (int column = 0; column < columnCount; ++column)
            texts.at(static_cast<size_t>(column)) = m_read.text(column + 1);
    }
    if (Outcome done = m_read.outcome(); !done || !found)
        return done;
    while (m_read.next()) {
    } // a read left open would hold the page
    if (Outcome done = m_add.run(id, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6],
                                 texts[7], texts[8], texts[9], texts[10], texts[11]);
        !done)
        return done;
    return m_addTitle.run(id, texts[0], texts[1]);
}

Outcome SearchIndex::beginMany()
{
    return setHashSize(m_connection, hashBytesForMany);
}

Outcome SearchIndex::endMany()
{
    return setHashSize(m_connection, hashBytes);
}

Outcome indexOwnTexts(const Connection &connection, QuestionId id)
{
    return execute(connection, namedQuery("search_own"_L1), id);
}

Outcome checkFullTextSearch(const Connection &connection)
{
    Statement statement(connection, u"SELECT 1 FROM pragma_module_list WHERE name = 'fts5'"_s);
    statement.ask();
    const bool there = statement.next();
    if (Outcome done = statement.outcome(); !done)
        return done;
    return there ? Outcome() : Outcome(Error{Error::Kind::NoFullTextSearch, connection.path(), {}});
}

} // namespace starling::store

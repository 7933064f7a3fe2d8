// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "connection.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QString sqlOf(SearchCursor::Index index, SearchCursor::Rank rank)
{
    const auto table = index == SearchCursor::Index::All ? "search"_L1 : "search_title"_L1;
    // In the order of the columns: title, terms, tags, then the sections, draft and note.
    const auto score = rank == SearchCursor::Rank::No      ? ""_L1
                       : index == SearchCursor::Index::All ? ", bm25(search, 12, 5, 3)"_L1
                                                           : ", bm25(search_title, 12, 5)"_L1;
    return u"SELECT rowid%1 FROM %2 WHERE %2 MATCH CAST(? AS TEXT) AND rowid > ?"_s.arg(score, table);
}

} // namespace

SearchCursor::SearchCursor(const Connection &connection, Index index, const QString &expression, Rank rank,
                           QuestionId after)
    : m_statement(connection, sqlOf(index, rank))
{
    m_statement.ask(expression, after);
}

Result<QStringList> readTags(const Connection &connection)
{
    Statement statement(connection, u"SELECT DISTINCT value FROM question_text AS t, json_each(t.tags) "
                                    "WHERE t.tags <> '[]' ORDER BY value COLLATE NOCASE"_s);
    QStringList tags;
    statement.ask();
    while (statement.next())
        tags << statement.text(0);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return tags;
}

SearchedTextsReader::SearchedTextsReader(const Connection &connection)
    : m_statement(connection,
                  u"SELECT title, terms, tags, framework, star, how_to_answer, key_points, definitions, "
                  "criteria, mistakes, draft, note FROM search WHERE rowid = ?"_s)
{
}

Result<SearchedTexts> SearchedTextsReader::read(QuestionId id)
{
    m_statement.ask(id);
    const bool found = m_statement.next();
    SearchedTexts texts;
    if (found) {
        texts = {.title = m_statement.text(0),
                 .terms = m_statement.text(1),
                 .tags = m_statement.text(2),
                 .sections = {},
                 .draft = m_statement.text(10),
                 .note = m_statement.text(11)};
        for (int i = 0; i < static_cast<int>(allSections.size()); ++i)
            texts.sections.at(static_cast<size_t>(i)) = m_statement.text(3 + i);
    }
    if (const Outcome done = m_statement.outcome(); !done)
        return done.error();
    if (!found)
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    return texts;
}

} // namespace starling::store

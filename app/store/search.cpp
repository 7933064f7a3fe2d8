// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "connection.h"
#include "core/plaintext.h"
#include "fold.h"
#include "migration.h"
#include "statement.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <limits>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QList<QByteArrayMatcher> matchersOf(const QString &text)
{
    QList<QByteArrayMatcher> matchers;
    const QStringList words = normalised(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        matchers.append(QByteArrayMatcher(folded(word)));
    return matchers;
}

} // namespace

QByteArray searchTextOf(const Question &question)
{
    QByteArray all;
    const auto add = [&all](const QString &text) {
        if (text.isEmpty())
            return;
        all += folded(normalised(text));
        all += '\n';
    };
    const auto addAll = [&add](const QStringList &texts) {
        std::for_each(texts.cbegin(), texts.cend(), add);
    };
    add(question.title);
    addAll(question.tags);
    add(question.framework.name);
    add(question.framework.text);
    for (const QString &part : {question.star.situation, question.star.task, question.star.action,
                                question.star.result, question.star.narrative})
        add(part);
    addAll(question.howToAnswer);
    addAll(question.keyPoints);
    for (const Term &term : question.terminology) {
        add(term.term);
        add(term.definition);
    }
    addAll(question.interviewerCriteria);
    addAll(question.mistakes);
    return all;
}

Result<QList<QuestionId>> findMatches(const Connection &connection, const Scope &scope, const QString &text,
                                      const std::atomic_bool &cancelled)
{
    const QList<QByteArrayMatcher> matchers = matchersOf(text);
    Statement statement(connection, namedQuery("search"_L1));
    QList<QuestionId> found;
    statement.ask(scope.pack ? scope.pack->value : 0,
                  scope.pack ? scope.pack->value : std::numeric_limits<qint64>::max());
    while (!cancelled.load(std::memory_order_relaxed) && statement.next()) {
        const QByteArray haystack = statement.bytes(1);
        const auto holds = [&haystack](const QByteArrayMatcher &word) { return word.indexIn(haystack) >= 0; };
        if (std::all_of(matchers.cbegin(), matchers.cend(), holds))
            found.append(QuestionId{statement.integer(0)});
    }
    if (cancelled.load(std::memory_order_relaxed))
        return Error{Error::Kind::Cancelled, {}, {}};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return found;
}

} // namespace starling::store

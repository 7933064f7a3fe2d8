// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionchoice.h"

#include "desk/library.h"
#include "store/questionlist.h"
#include "store/store.h"

namespace starling {

Result<QList<QuestionId>> chosenQuestions(Library &library, const QuestionChoice &choice)
{
    if (!choice.ids.isEmpty())
        return choice.ids;
    QList<QuestionId> chosen;
    for (const RowSpan &span : choice.rows) {
        const auto ids = store::readRowIds(library.store().connection(), choice.scope, span.first,
                                           span.last - span.first + 1);
        if (!ids)
            return ids.error();
        const bool complete = ids->size() == span.last - span.first + 1;
        const auto isOther = [&](qsizetype i) {
            const QuestionId seen = choice.seen.value(span.first + static_cast<int>(i));
            return seen.isValid() && seen != ids->at(i);
        };
        bool same = complete;
        for (qsizetype i = 0; same && i < ids->size(); ++i)
            same = !isOther(i);
        if (!same)
            return Error{Error::Kind::Cancelled, {}, {}};
        chosen += *ids;
    }
    return chosen;
}

Result<QList<RowSpan>> rowsOf(Library &library, const Scope &scope, const QList<QuestionId> &ids)
{
    const auto rows = store::readRowsOf(library.store().connection(), scope, ids);
    if (!rows)
        return rows.error();
    return spansOf(*rows);
}

QList<RowSpan> spansOf(const QList<int> &rows)
{
    QList<RowSpan> spans;
    for (const int row : rows) {
        if (!spans.isEmpty() && spans.constLast().last + 1 == row)
            spans.last().last = row;
        else
            spans.append({row, row});
    }
    return spans;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchexpression.h"

#include <QStringList>

#include <algorithm>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;
using Leaf = SearchLeaf;

QString columnsOf(Leaf::Field field)
{
    switch (field) {
    case Leaf::Field::Any:
        return {};
    case Leaf::Field::Title:
        return u"{title}"_s;
    case Leaf::Field::Term:
        return u"{terms}"_s;
    case Leaf::Field::Mine:
        return u"{draft note}"_s;
    case Leaf::Field::Tag:
        return u"{tags}"_s;
    }
    Q_UNREACHABLE();
}

/// `any`: the columns in place of all.
QString expression(const Leaf &leaf, const QString &any)
{
    QString text = leaf.text;
    text.replace(u'"', u' ');
    text.remove(QChar(0));
    QString made = u'"' + text + u'"';
    if (leaf.prefix)
        made += " *"_L1;
    const QString columns = leaf.field == Leaf::Field::Any ? any : columnsOf(leaf.field);
    return columns.isEmpty() ? made : columns + " : "_L1 + made;
}

bool isPositiveText(const Leaf &leaf)
{
    return leaf.kind == Leaf::Kind::Text && !leaf.negated;
}

QString allOf(const QList<SearchClause> &clauses, const QString &any)
{
    QStringList all;
    for (const SearchClause &clause : clauses) {
        QStringList choices;
        for (const Leaf &leaf : clause)
            choices << expression(leaf, any);
        all << (choices.size() > 1 ? u'(' + choices.join(" OR "_L1) + u')' : choices.first());
    }
    return all.join(" AND "_L1);
}

} // namespace

SearchExpressions expressionsOf(const SearchQuery &query)
{
    SearchExpressions made;
    QList<SearchClause> wanted;
    QList<SearchClause> unwanted;
    for (const SearchClause &clause : query.clauses) {
        if (std::all_of(clause.cbegin(), clause.cend(), isPositiveText))
            wanted << clause;
        else if (clause.size() == 1 && clause.first().kind == Leaf::Kind::Text)
            unwanted << clause;
        else
            made.rest << clause;
    }
    if (wanted.isEmpty()) { // FTS5 knows no NOT without something before it
        made.rest << unwanted;
        return made;
    }
    QString without;
    for (const SearchClause &clause : unwanted) {
        Leaf leaf = clause.first();
        leaf.negated = false;
        without += (without.isEmpty() ? u" NOT ("_s : u" OR "_s) + expression(leaf, {});
    }
    if (!without.isEmpty())
        without += u')';
    const QString all = allOf(wanted, {});
    made.match = without.isEmpty() ? all : u'(' + all + u')' + without;
    bool isAnywhere = false;
    made.smallIndex = true;
    for (const SearchClause &clause : wanted) {
        made.textCount += static_cast<int>(clause.size());
        for (const Leaf &leaf : clause) {
            isAnywhere = isAnywhere || leaf.field == Leaf::Field::Any;
            if (leaf.field == Leaf::Field::Mine || leaf.field == Leaf::Field::Tag)
                made.smallIndex = false;
        }
    }
    if (isAnywhere) {
        made.titleMatch = allOf(wanted, u"{title}"_s);
        made.termMatch = allOf(wanted, u"{title terms}"_s);
    }
    return made;
}

QString expressionOf(const SearchLeaf &leaf)
{
    return expression(leaf, {});
}

} // namespace starling::store

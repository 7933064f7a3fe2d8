// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlistmodel.h"

#include "desk/desk.h"
#include "ui/wording.h"

namespace starling::ui {

QuestionListModel::QuestionListModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::masteryChanged, this, &QuestionListModel::setMastery);
    connect(&desk, &Desk::textSaved, this, [this](Desk::Text kind, QuestionId id, quint64, bool hasText) {
        if (kind == Desk::Text::Draft)
            setHasDraft(id, hasText);
    });
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionRow *row = rowAt(index.row());
    if (!row) {
        requestPage(index.row() / pageSize);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case Qt::AccessibleTextRole: {
        QString text = tr("Question %1: %2. %3, %4, %5.")
                           .arg(row->number)
                           .arg(row->title, Wording::of(row->category), Wording::of(row->difficulty),
                                Wording::of(row->mastery));
        if (row->hasDraft)
            text += u' ' + tr("With a draft.");
        return row->edited ? text + u' ' + Wording::ofEdited(row->hasNewer) : text;
    }
    case RowRole:
        return QVariant::fromValue(*row);
    case HitsRole:
        return m_shown.searched ? QVariant::fromValue(m_hits.value(row->id)) : QVariant();
    case PackTitleRole:
        return m_scope.pack ? QString() : m_packTitles.value(row->pack);
    default:
        return {};
    }
}

void QuestionListModel::show(const Opening &opening)
{
    beginResetModel();
    ++m_generation;
    m_scope = opening.scope;
    m_shown = {m_scope, false, m_generation, 0};
    m_counts = opening.counts;
    m_search.clear();
    m_query = {};
    m_complete = true;
    m_found.clear();
    forgetRows();
    m_rowCount = opening.counts.questions;
    keepRows(opening.firstRow, opening.rows);
    endResetModel();
}

void QuestionListModel::setScope(const Scope &scope)
{
    m_scope = scope;
    restart();
}

void QuestionListModel::restart()
{
    ++m_generation;
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    if (isSearching())
        startSearch();
    else
        readScope();
}

void QuestionListModel::readScope()
{
    struct Answer
    {
        Result<Counts> counts;
        Result<QList<QuestionRow>> first;
    };
    m_desk.ask(
        this,
        [scope = m_scope, cancel = m_cancel](Library &library) {
            if (cancel->load())
                return Answer{Counts{}, QList<QuestionRow>{}};
            return Answer{library.counts(scope), library.rows(scope, 0, pageSize)};
        },
        [this, generation = m_generation](const Answer &answer) {
            if (generation != m_generation || !answer.counts || !answer.first)
                return;
            beginResetModel();
            forgetRows();
            m_shown = {m_scope, false, generation, 0};
            m_complete = true;
            m_counts = *answer.counts;
            m_found.clear();
            m_rowCount = m_counts.questions;
            keepRows(0, *answer.first);
            endResetModel();
            Q_EMIT countsChanged();
            Q_EMIT scopeShown();
        });
}

void QuestionListModel::forgetRows()
{
    m_requested.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_hits.clear();
}

void QuestionListModel::keepRows(int first, const QList<QuestionRow> &rows)
{
    for (int i = 0; i < rows.size(); ++i) {
        m_rows.insert(first + i, rows.at(i));
        m_rowOf.insert(rows.at(i).id, first + i);
    }
}

void QuestionListModel::requestPage(int page) const
{
    if (m_requested.contains(page))
        return;
    m_requested.insert(page);
    const int first = page * pageSize;
    auto *self = const_cast<QuestionListModel *>(this); // a read that fills the cache changes no answer
    m_desk.ask(
        self,
        [scope = m_shown.scope, first, searched = m_shown.searched, query = m_shownQuery,
         ids = m_found.mid(first, pageSize)](Library &library) {
            return searched ? readPage(library, query, ids, ids.size())
                            : Page{library.rows(scope, first, pageSize), QList<SearchHit>{}};
        },
        [self, first, generation = m_shown.generation, merges = m_shown.merges](const Page &read) {
            if (generation != self->m_shown.generation || merges != self->m_shown.merges || !read.rows)
                return;
            if (read.hits)
                self->keepHits(*read.rows, *read.hits);
            self->takeRows(first, *read.rows);
        });
}

void QuestionListModel::takeRows(int first, const QList<QuestionRow> &rows)
{
    if (rows.isEmpty())
        return;
    int row = first;
    for (const QuestionRow &value : rows) {
        if (row >= m_rowCount)
            break;
        m_rows.insert(row, value);
        m_rowOf.insert(value.id, row);
        ++row;
    }
    Q_EMIT dataChanged(index(first), index(row - 1));
    Q_EMIT rowsArrived(first, row - 1);
}

QuestionId QuestionListModel::idAt(int row) const
{
    if (m_shown.searched && row >= 0 && row < m_found.size())
        return m_found.at(row);
    const QuestionRow *value = rowAt(row);
    return value ? value->id : QuestionId{};
}

int QuestionListModel::loadedRowOf(QuestionId id) const
{
    return m_rowOf.value(id, -1);
}

const QuestionRow *QuestionListModel::rowAt(int row) const
{
    const auto found = m_rows.constFind(row);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

template <class Change>
void QuestionListModel::changeRow(QuestionId id, Change change)
{
    const auto row = m_rows.find(m_rowOf.value(id, -1));
    if (row != m_rows.end() && change(*row))
        Q_EMIT dataChanged(index(row.key()), index(row.key()));
}

void QuestionListModel::setMastery(QuestionId id, Mastery mastery)
{
    changeRow(id, [mastery](QuestionRow &row) { return std::exchange(row.mastery, mastery) != mastery; });
    refreshCounts();
}

void QuestionListModel::setHasDraft(QuestionId id, bool hasDraft)
{
    bool changed = !m_rowOf.contains(id);
    changeRow(id, [&](QuestionRow &row) {
        changed = std::exchange(row.hasDraft, hasDraft) != hasDraft;
        return changed;
    });
    if (changed)
        refreshCounts();
}

void QuestionListModel::refreshCounts()
{
    m_desk.ask(
        this, [scope = m_scope](Library &library) { return library.counts(scope); },
        [this, generation = m_generation](const Result<Counts> &counts) {
            if (generation != m_generation || !counts || *counts == m_counts)
                return;
            m_counts = *counts;
            Q_EMIT countsChanged();
        });
}

} // namespace starling::ui

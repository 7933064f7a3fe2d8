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
        const QString text = tr("Question %1: %2. %3, %4, %5.")
                                 .arg(row->number)
                                 .arg(row->title, Wording::of(row->category), Wording::of(row->difficulty),
                                      Wording::of(row->mastery));
        return row->hasDraft ? text + u' ' + tr("With a draft.") : text;
    }
    case RowRole:
        return QVariant::fromValue(*row);
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
    m_shown = {m_scope, false, m_generation};
    m_counts = opening.counts;
    m_search.clear();
    m_found.clear();
    m_requested.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_rowCount = opening.counts.questions;
    for (int i = 0; i < opening.rows.size(); ++i) {
        m_rows.insert(opening.firstRow + i, opening.rows.at(i));
        m_rowOf.insert(opening.rows.at(i).id, opening.firstRow + i);
    }
    endResetModel();
}

void QuestionListModel::setScope(const Scope &scope)
{
    m_scope = scope;
    restart();
}

void QuestionListModel::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    restart();
}

void QuestionListModel::restart()
{
    ++m_generation;
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);

    struct Answer
    {
        Result<Counts> counts;
        Result<QList<QuestionId>> found;
        Result<QList<QuestionRow>> first;
    };
    m_desk.ask(
        this,
        [scope = m_scope, text = m_search, cancel = m_cancel](Library &library) {
            Answer answer{Counts{}, QList<QuestionId>{}, QList<QuestionRow>{}};
            if (cancel->load())
                return answer;
            answer.counts = library.counts(scope);
            if (text.isEmpty()) {
                answer.first = library.rows(scope, 0, pageSize);
            } else {
                answer.found = library.matches(scope, text, *cancel);
                if (answer.found)
                    answer.first = library.rows(answer.found->mid(0, pageSize));
            }
            return answer;
        },
        [this, generation = m_generation, searched = !m_search.isEmpty()](const Answer &answer) {
            if (generation != m_generation || !answer.counts || !answer.found || !answer.first)
                return;
            beginResetModel();
            m_requested.clear();
            m_rows.clear();
            m_rowOf.clear();
            m_shown = {m_scope, searched, generation};
            m_counts = *answer.counts;
            m_found = *answer.found;
            m_rowCount = searched ? static_cast<int>(m_found.size()) : m_counts.questions;
            for (int i = 0; i < answer.first->size(); ++i) {
                m_rows.insert(i, answer.first->at(i));
                m_rowOf.insert(answer.first->at(i).id, i);
            }
            endResetModel();
            Q_EMIT countsChanged();
            Q_EMIT scopeShown();
        });
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
        [scope = m_shown.scope, first, searched = m_shown.searched, ids = m_found.mid(first, pageSize)](
            Library &library) { return searched ? library.rows(ids) : library.rows(scope, first, pageSize); },
        [self, first, generation = m_shown.generation](const Result<QList<QuestionRow>> &rows) {
            if (generation == self->m_shown.generation && rows)
                self->takeRows(first, *rows);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// How the list searches: what is met first is shown at once, the rest is found and ranked on the writer's
// thread and put in without moving what the person points at.
#include "questionlistmodel.h"

#include "desk/desk.h"
#include "desk/search/hitplaces.h"
#include "desk/search/searchengine.h"

#include <algorithm>

namespace starling::ui {
namespace {

constexpr qsizetype hitsAtOnce = 16; ///< as many as are in sight; the others follow

} // namespace

bool QuestionListModel::isSearching() const
{
    return !m_query.isEmpty() || m_order != SearchOrder::Best;
}

void QuestionListModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    SearchQuery query = parseSearch(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    restart();
}

void QuestionListModel::setOrder(SearchOrder order)
{
    if (std::exchange(m_order, order) != order)
        restart();
}

void QuestionListModel::prepareSearch()
{
    if (!m_engine)
        m_engine = std::make_shared<SearchEngine>();
    m_desk.ask(
        this, [engine = m_engine](Library &library) { return engine->warmUp(library); },
        [](const Outcome &) {});
}

QuestionListModel::Page QuestionListModel::readPage(Library &library, const SearchQuery &query,
                                                    const QList<QuestionId> &ids, qsizetype hits)
{
    return {library.rows(ids), searchHits(library, query, ids.mid(0, hits))};
}

void QuestionListModel::startSearch()
{
    if (!m_engine)
        m_engine = std::make_shared<SearchEngine>();
    struct Answer
    {
        std::optional<Result<Counts>> counts;
        Result<SearchFound> found;
        Page first;
    };
    const SearchRequest request{.query = m_query, .scope = m_scope, .order = m_order};
    m_desk.ask(
        this,
        [request, engine = m_engine, cancel = m_cancel,
         counted = m_shown.scope != m_scope](Library &library) {
            const auto stop = [&cancel] { return cancel->load(std::memory_order_relaxed); };
            Answer answer{
                {}, Error{Error::Kind::Cancelled, {}, {}}, {QList<QuestionRow>{}, QList<SearchHit>{}}};
            if (stop())
                return answer;
            answer.found = engine->first(library, request, stop);
            if (answer.found && !stop())
                answer.first =
                    readPage(library, request.query, answer.found->ids.mid(0, pageSize), hitsAtOnce);
            if (counted)
                answer.counts = library.counts(request.scope);
            return answer;
        },
        [this, generation = m_generation](const Answer &answer) {
            if (generation != m_generation || !answer.found || !answer.first.rows)
                return;
            m_complete = answer.found->complete;
            if (!answer.found->ids.isEmpty() || m_complete) {
                beginResetModel();
                forgetRows();
                m_shown = {m_scope, true, generation, 0};
                m_shownQuery = m_query;
                m_found = answer.found->ids;
                m_rowCount = static_cast<int>(m_found.size());
                keepRows(0, *answer.first.rows);
                if (answer.first.hits)
                    keepHits(*answer.first.rows, *answer.first.hits);
                if (answer.counts && *answer.counts)
                    m_counts = **answer.counts;
                endResetModel();
                Q_EMIT countsChanged();
                Q_EMIT scopeShown();
                requestHits();
            }
            if (!m_complete)
                askForAll();
        });
}

void QuestionListModel::keepHits(const QList<QuestionRow> &rows, const QList<SearchHit> &hits)
{
    const SearchHits marks(m_shownQuery);
    for (qsizetype i = 0; i < rows.size() && i < hits.size(); ++i)
        m_hits.insert(rows.at(i).id, {marks.in(rows.at(i).title, SearchLeaf::Field::Title, 20), hits.at(i)});
}

void QuestionListModel::requestHits()
{
    const QList<QuestionId> ids = m_found.mid(hitsAtOnce, pageSize - hitsAtOnce);
    if (ids.isEmpty())
        return;
    m_desk.ask(
        this,
        [ids, query = m_shownQuery, cancel = m_cancel](Library &library) {
            return cancel->load() ? Page{QList<QuestionRow>{}, QList<SearchHit>{}}
                                  : readPage(library, query, ids, ids.size());
        },
        [this, generation = m_shown.generation](const Page &page) {
            if (generation != m_shown.generation || !page.rows || !page.hits || page.rows->isEmpty())
                return;
            keepHits(*page.rows, *page.hits);
            Q_EMIT dataChanged(index(0), index(std::min(m_rowCount, pageSize) - 1), {HitsRole});
        });
}

void QuestionListModel::askForAll()
{
    const SearchRequest request{.query = m_query, .scope = m_scope, .order = m_order};
    m_desk.ask(
        this,
        [request, engine = m_engine, cancel = m_cancel, desk = &m_desk](Library &library) {
            return engine->full(
                library, request, [&cancel] { return cancel->load(std::memory_order_relaxed); },
                [desk] { return desk->isAwaited(); });
        },
        [this, generation = m_generation](const Result<SearchFound> &found) {
            if (generation != m_generation || !found)
                return;
            if (found->complete)
                mergeAll(found->ids);
            else
                askForAll(); // something else came between
        });
}

void QuestionListModel::mergeAll(const QList<QuestionId> &all)
{
    const InSight sight = m_inSight ? m_inSight() : InSight{};
    QList<QuestionId> ids = all;
    if (m_shown.searched && m_shown.generation == m_generation) {
        // What the person points at stays in its row; the others make way.
        QList<int> kept = sight.pointedAt;
        std::sort(kept.begin(), kept.end());
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        kept.removeIf([this](int row) { return row < 0 || row >= m_found.size(); });
        for (const int row : std::as_const(kept))
            ids.removeOne(m_found.at(row));
        for (const int row : std::as_const(kept))
            ids.insert(std::min<qsizetype>(row, ids.size()), m_found.at(row));
    }
    const int first = std::max(0, sight.first - pageSize / 4);
    m_desk.ask(
        this,
        [query = m_query, part = ids.mid(first, sight.last - first + pageSize)](Library &library) {
            return readPage(library, query, part, part.size());
        },
        [this, ids, all, first, sight, generation = m_generation](const Page &page) {
            if (generation != m_generation || !page.rows || !page.hits)
                return;
            const InSight now = m_inSight ? m_inSight() : InSight{};
            if (now.pointedAt != sight.pointedAt || now.first != sight.first)
                mergeAll(all); // the person went on meanwhile
            else
                applyMerged(ids, first, page);
        });
}

void QuestionListModel::applyMerged(const QList<QuestionId> &ids, int first, const Page &page)
{
    const bool wasAwaited = isAwaited(); // nothing was met at first
    const bool fits = m_shown.searched && m_shown.generation == m_generation && ids.size() >= m_found.size();
    if (!fits)
        beginResetModel();
    else if (ids.size() > m_found.size())
        beginInsertRows({}, m_rowCount, static_cast<int>(ids.size()) - 1);
    const QList<QuestionId> before = std::exchange(m_found, fits ? m_found : ids);
    if (fits) {
        m_found += ids.mid(m_found.size());
        m_rowCount = static_cast<int>(ids.size());
        if (ids.size() > before.size())
            endInsertRows();
        Q_EMIT layoutAboutToBeChanged();
    }
    m_found = ids;
    m_rowCount = static_cast<int>(ids.size());
    forgetRows();
    m_shown = {m_scope, true, m_generation, m_shown.merges + 1};
    m_shownQuery = m_query;
    m_complete = true;
    keepRows(first, *page.rows);
    keepHits(*page.rows, *page.hits);
    if (!fits) {
        endResetModel();
    } else {
        const QModelIndexList persistent = persistentIndexList();
        QHash<QuestionId, int> rows; // of all, once one has moved: many may be selected
        for (const QModelIndex &old : persistent) {
            const QuestionId id = before.value(old.row());
            int row = old.row();
            if (m_found.value(row) != id) {
                for (int each = 0; rows.isEmpty() && each < m_rowCount; ++each)
                    rows.insert(m_found.at(each), each);
                row = rows.value(id, -1);
            }
            changePersistentIndex(old, row < 0 ? QModelIndex() : index(row));
        }
        Q_EMIT layoutChanged();
    }
    Q_EMIT countsChanged();
    if (wasAwaited)
        Q_EMIT scopeShown();
    Q_EMIT merged();
}

} // namespace starling::ui

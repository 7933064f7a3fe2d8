// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"
#include "desk/editing/questionchoice.h"
#include "desk/search/searchrequest.h"

#include <QAbstractListModel>
#include <QHash>
#include <QItemSelection>

#include <atomic>
#include <functional>
#include <memory>

namespace starling {
class Desk;
class Library;
class SearchEngine;
struct Opening;
} // namespace starling

namespace starling::ui {

/// Where a search hit a question, as its row shows it.
struct RowHits
{
    QList<TextSpan> title;
    SearchHit first;
};

/// The rows of a scope, or of a search in it. Answers from memory; a row that was not read yet is blank until
/// its page arrives, so the cost is that of the rows in sight.
class QuestionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole,
        PackTitleRole,
        HitsRole
    }; ///< QuestionRow; pack title where the scope is all packs; RowHits of a search

    explicit QuestionListModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Fills the model from what was read at start.
    void show(const Opening &opening);
    void setPackTitles(const QHash<PackId, QString> &titles) { m_packTitles = titles; }
    /// Reads the scope anew; scopeShown() follows.
    void setScope(const Scope &scope);
    /// Keeps only what holds the text, see parseSearch(); an empty one shows the whole scope. scopeShown()
    /// follows at once with what is met first, then merged() when all is found and ranked.
    void setSearch(const QString &text);
    void setOrder(SearchOrder order);
    /// The search line is about to be used.
    void prepareSearch();

    /// What a merge must not move: the rows in sight, and those the person points at.
    struct InSight
    {
        int first = 0;
        int last = 0;
        QList<int> pointedAt;
    };
    void setInSight(std::function<InSight()> inSight) { m_inSight = std::move(inSight); }

    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] SearchOrder order() const { return m_order; }
    /// A search or another order than the list's own is shown or on its way.
    [[nodiscard]] bool isSearching() const;
    /// All that the search finds is in the list, in its final order.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The rows are still those of what was shown before.
    [[nodiscard]] bool isAwaited() const { return m_shown.generation != m_generation; }
    /// What to mark in the texts of the questions.
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// All questions of a search; empty where the whole scope is shown.
    [[nodiscard]] const QList<QuestionId> &found() const { return m_found; }
    /// Invalid where the row is not in memory.
    [[nodiscard]] QuestionId idAt(int row) const;
    /// -1 where no loaded row has the id.
    [[nodiscard]] int loadedRowOf(QuestionId id) const;
    [[nodiscard]] const QuestionRow *rowAt(int row) const;

    /// What a selection of rows stands for.
    [[nodiscard]] QuestionChoice choiceOf(const QItemSelection &selection) const;
    /// The rows of these of the questions that a search found.
    [[nodiscard]] QList<RowSpan> foundRowsOf(const QList<QuestionId> &ids) const;

    void setMastery(QuestionId id, Mastery mastery);
    void setHasDraft(QuestionId id, bool hasDraft);

Q_SIGNALS:
    void scopeShown();
    void merged();
    void countsChanged();
    void rowsArrived(int first, int last);

private:
    static constexpr int pageSize = 64;

    void requestPage(int page) const;
    void takeRows(int first, const QList<QuestionRow> &rows);
    void restart();
    void readScope();
    void forgetRows();
    void keepRows(int first, const QList<QuestionRow> &rows);
    void startSearch();
    void askForAll();
    void mergeAll(const QList<QuestionId> &all);
    struct Page
    {
        Result<QList<QuestionRow>> rows;
        Result<QList<SearchHit>> hits;
    };
    static Page readPage(Library &library, const SearchQuery &query, const QList<QuestionId> &ids,
                         qsizetype hits);
    void keepHits(const QList<QuestionRow> &rows, const QList<SearchHit> &hits);
    void requestHits();
    void applyMerged(const QList<QuestionId> &ids, int first, const Page &page);
    void refreshCounts();
    template <class Change>
    void changeRow(QuestionId id, Change change);

    /// What the rows in memory are of; behind m_scope and m_search while a new list is on its way.
    struct Shown
    {
        Scope scope;
        bool searched = false;
        quint64 generation = 0;
        int merges = 0; ///< of this generation
    };

    Desk &m_desk;
    Shown m_shown;
    Scope m_scope;
    Counts m_counts;
    QString m_search;
    SearchQuery m_query;
    SearchQuery m_shownQuery;
    SearchOrder m_order = SearchOrder::Best;
    bool m_complete = true;
    std::shared_ptr<SearchEngine> m_engine; ///< used on the writer's thread only
    std::function<InSight()> m_inSight;
    QHash<QuestionId, RowHits> m_hits;
    QHash<PackId, QString> m_packTitles;
    int m_rowCount = 0;
    QList<QuestionId> m_found;      ///< the rows of a search
    QHash<int, QuestionRow> m_rows; ///< by row
    QHash<QuestionId, int> m_rowOf; ///< of loaded rows
    mutable QSet<int> m_requested;  ///< pages under way
    quint64 m_generation = 0;       ///< answers to earlier questions are dropped
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace starling::ui

Q_DECLARE_METATYPE(starling::ui::RowHits)

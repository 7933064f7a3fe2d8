// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

#include <QAbstractListModel>
#include <QHash>

#include <atomic>
#include <memory>

namespace starling {
class Desk;
struct Opening;
} // namespace starling

namespace starling::ui {

/// The rows of a scope, or of a search in it. Answers from memory; a row that was not read yet is blank until
/// its page arrives, so the cost is that of the rows in sight.
class QuestionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole,
        PackTitleRole
    }; ///< QuestionRow; pack title where the scope is all packs

    explicit QuestionListModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Fills the model from what was read at start.
    void show(const Opening &opening);
    void setPackTitles(const QHash<PackId, QString> &titles) { m_packTitles = titles; }
    /// Reads the scope anew; scopeShown() follows.
    void setScope(const Scope &scope);
    /// Keeps only what holds the text; an empty one shows the whole scope. scopeShown() follows.
    void setSearch(const QString &text);

    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// All questions of a search; empty where the whole scope is shown.
    [[nodiscard]] const QList<QuestionId> &found() const { return m_found; }
    /// Invalid where the row is not in memory.
    [[nodiscard]] QuestionId idAt(int row) const;
    /// -1 where no loaded row has the id.
    [[nodiscard]] int loadedRowOf(QuestionId id) const;
    [[nodiscard]] const QuestionRow *rowAt(int row) const;

    void setMastery(QuestionId id, Mastery mastery);
    void setHasDraft(QuestionId id, bool hasDraft);

Q_SIGNALS:
    void scopeShown();
    void countsChanged();
    void rowsArrived(int first, int last);

private:
    static constexpr int pageSize = 64;

    void requestPage(int page) const;
    void takeRows(int first, const QList<QuestionRow> &rows);
    void restart();
    void refreshCounts();
    template <class Change>
    void changeRow(QuestionId id, Change change);

    /// What the rows in memory are of; behind m_scope and m_search while a new list is on its way.
    struct Shown
    {
        Scope scope;
        bool searched = false;
        quint64 generation = 0;
    };

    Desk &m_desk;
    Shown m_shown;
    Scope m_scope;
    Counts m_counts;
    QString m_search;
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

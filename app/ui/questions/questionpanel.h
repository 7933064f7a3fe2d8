// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedsearch.h"
#include "core/study.h"
#include "questionlistmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace starling::ui {

class NoMatch;
class SavedSearches;
class SearchChips;

/// The left side: pack chooser, search line, the list and its status line. Says which question was chosen.
class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(Desk &desk, QWidget *parent = nullptr);

    void showOpening(const Opening &opening);
    /// The packs of the store after an import; shows `chosen` where it is valid.
    void showPacks(const QList<PackRow> &packs, PackId chosen);

    /// The list after questions or packs were edited; the search stays. `scope` is a pack to go to where it
    /// is valid, `shown` the question in sight.
    void showChanged(const QList<PackRow> &packs, PackId scope, QuestionId shown);

    [[nodiscard]] const QuestionListModel &model() const { return *m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] SearchChips *chips() const { return m_chips; }
    [[nodiscard]] QComboBox *packs() const { return m_packs; }
    /// Empty until the search line is first used, or load() is called.
    [[nodiscard]] SavedSearches *savedSearches() const { return m_saved; }
    void apply(const SavedSearch &search);
    /// Asks for a name.
    void saveThisSearch();
    void editSavedSearches();
    /// Uid of the pack in the chooser, empty for all packs.
    [[nodiscard]] QString packUid() const;

    /// How many questions commands are about where that is not the question in sight alone; else 0.
    [[nodiscard]] int severalChosen() const;
    [[nodiscard]] QuestionChoice choice() const;
    /// What to show when all that is chosen goes; invalid where its row is not in memory.
    [[nodiscard]] QuestionId neighbour() const;
    /// Chooses these when the list was read anew next; `rows` are theirs in the whole scope.
    void chooseAgain(const QList<QuestionId> &ids, const QList<RowSpan> &rows);

    void selectNext();
    void selectPrevious();
    void focusList();
    void focusSearch();
    /// Selects the question where the list has it.
    void select(QuestionId id);
    /// Shows another question's row as the current one without choosing it; in all packs where need be.
    void reveal(QuestionId id);

Q_SIGNALS:
    void questionChosen(starling::QuestionId id);
    void scopeChosen(); ///< another pack was chosen
    void nothingToShow();
    void choiceChanged(); ///< more or fewer rows are selected

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupPacks();
    void showChips();
    void hideChips(const QWidget *focus);
    [[nodiscard]] QuestionListModel::InSight inSight() const;
    void showNoMatch();
    void beginSearch();
    bool showsBest();
    void leaveSearch();
    void searchAllPacks();
    [[nodiscard]] int indexOfPack(const QString &uid) const;
    void setupSearch();
    void setupList();
    void setupConnections();
    void fillPacks(const QList<PackRow> &packs, const std::optional<PackId> &chosen);
    void chooseRow(int row);
    void chooseCurrent();
    void afterScope();
    void showCounts();
    void selectAgain();

    Desk &m_desk;
    QuestionListModel *m_model;
    QComboBox *m_packs;
    QLineEdit *m_search;
    QListView *m_list;
    SearchChips *m_chips = nullptr; ///< made when the search line is first used
    SavedSearches *m_saved;
    QLabel *m_counts;
    NoMatch *m_noMatch;
    QList<PackRow> m_packRows;
    QuestionId m_chosen;   ///< what was said last
    int m_awaitedRow = -1; ///< chosen before its row was in memory
    QList<QuestionId> m_again;
    QList<RowSpan> m_rowsAgain;
    bool m_searchBegun = false; ///< its first rows are awaited
    bool m_openBest = false;    ///< Enter came before them
    bool m_settling = false;    ///< the list changes, not the person's choice
};

} // namespace starling::ui

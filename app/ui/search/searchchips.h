// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/savedsearch.h"
#include "desk/search/searchrequest.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace starling {
class Desk;
}

namespace starling::ui {

class SavedSearches;
class SearchCompletion;

/// The chips below the search line: filters, order and saved searches. A filter is a condition in the line's
/// text, so that what a chip does can be read, typed and saved. Shown while one searches.
class SearchChips : public QWidget
{
    Q_OBJECT

public:
    SearchChips(Desk &desk, QLineEdit *line, const SavedSearches &saved, QWidget *parent = nullptr);

    void setPacks(const QList<PackRow> &packs) { m_packs = packs; }
    [[nodiscard]] SearchOrder order() const { return m_order; }
    void chooseOrder(SearchOrder order);
    [[nodiscard]] SearchCompletion *completion() const { return m_completion; }
    /// Tab leads from `before` through the chips to `after`.
    void putBetween(QWidget *before, QWidget *after) const;
    /// Reads the tags for the chip and for completion.
    void loadValues();

Q_SIGNALS:
    void orderChosen(starling::SearchOrder order);
    void savedChosen(const starling::SavedSearch &search);
    void saveRequested();
    void editSavedRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addChip(const QString &text);
    void addValues(const QString &caption, const QString &name,
                   std::function<QList<std::pair<QString, QString>>()> values);
    void setup();
    void setupOrder();
    void setupSaved();
    void fillSaved(QMenu *menu);
    void showState();
    void showValue(QToolButton &chip, const QString &caption, const QString &value);
    void arrange();

    Desk &m_desk;
    QLineEdit *m_line;
    SearchCompletion *m_completion;
    QList<QToolButton *> m_chips;
    QList<std::pair<QToolButton *, QString>> m_filters; ///< chip and the condition's name
    QList<QString> m_captions;
    QToolButton *m_orderChip = nullptr;
    QList<PackRow> m_packs;
    QStringList m_tags;
    const SavedSearches &m_saved;
    SearchOrder m_order = SearchOrder::Best;
    std::optional<SearchOrder> m_shownOrder;
    QStringList m_values; ///< what the chips show
    int m_shownWidth = -1;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/search/searchrequest.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace starling {
class Desk;
}

namespace starling::ui {

class SearchCompletion;

/// The chips below the search line: filters, order and saved searches. A filter is a condition in the line's
/// text, so that what a chip does can be read, typed and saved. Shown while one searches.
class SearchChips : public QWidget
{
    Q_OBJECT

public:
    SearchChips(Desk &desk, QLineEdit *line, QWidget *parent = nullptr);

    /// Reads the saved searches from the window's state.
    void restore(const QString &saved);
    void setPacks(const QList<PackRow> &packs) { m_packs = packs; }
    [[nodiscard]] SearchOrder order() const { return m_order; }
    void setOrder(SearchOrder order);
    [[nodiscard]] const QStringList &saved() const { return m_saved; }
    [[nodiscard]] SearchCompletion *completion() const { return m_completion; }
    /// Reads the tags for the chip and for completion.
    void loadValues();

Q_SIGNALS:
    void orderChosen(starling::SearchOrder order);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addChip(const QString &text);
    void addValues(QToolButton *chip, const QString &name,
                   std::function<QList<std::pair<QString, QString>>()> values);
    void setup();
    void fillSaved(QMenu *menu);
    void saveSearches();
    void showState();
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
    QStringList m_saved;
    SearchOrder m_order = SearchOrder::Best;
};

} // namespace starling::ui

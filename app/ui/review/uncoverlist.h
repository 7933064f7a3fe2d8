// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recall.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace starling::ui {

/// The items of an answer, uncovered one by one; each is judged as it comes into sight. Not the judge: that
/// is the person, who says yes() or no() by key or click.
class UncoverList : public QScrollArea
{
    Q_OBJECT

public:
    explicit UncoverList(QWidget *parent = nullptr);

    /// Key points, criteria, terms and mistakes of the question, all covered.
    void setItems(const QList<RecallItem> &items);
    void uncoverNext();
    /// Shows the rest as not judged, for a list that is judged in any order.
    void uncoverAll();

    /// Judges the current item and uncovers the next; of a mistake `good` is that it was avoided.
    void judge(bool good);
    /// Judges everything that is left.
    void judgeRest(bool good);
    void moveTo(int row);
    void stepBack();

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool isDone() const; ///< every item was judged
    [[nodiscard]] const QList<RecallItem> &items() const { return m_items; }
    /// What was judged of each item; nothing where it was not.
    [[nodiscard]] std::optional<bool> verdict(int row) const { return m_verdicts.at(row); }
    void setVerdict(int row, std::optional<bool> good);

Q_SIGNALS:
    void changed();
    void done(); ///< the last item was judged

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *frame = nullptr;
        QLabel *mark = nullptr;
    };

    void addRow();
    void showRow(int row);
    [[nodiscard]] QString textOf(const RecallItem &item) const;

    QList<RecallItem> m_items;
    QList<std::optional<bool>> m_verdicts;
    QList<Row> m_rows; ///< of the uncovered items
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_current = -1;
};

} // namespace starling::ui

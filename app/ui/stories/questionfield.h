// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"

#include <QHash>
#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace starling {
class Desk;
}

namespace starling::ui {

class PaletteQuestions;

/// A line in which a question of any pack is found by the words of its title or by its number. Offers the
/// best few below itself, so that the cost does not grow with the packs; Enter takes the marked one, and the
/// line is ready for the next.
class QuestionField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuestionField(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(starling::QuestionId id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void prepare();
    void search(const QString &text);
    void askForNumber(int number);
    void enter();
    void offer();
    void take(int line);
    [[nodiscard]] bool isAwaited() const;
    [[nodiscard]] QString lineOf(const QuestionRow &row) const;

    Desk &m_desk;
    PaletteQuestions *m_found;
    QCompleter *m_completer;
    QStringListModel *m_lines;
    QHash<PackId, QString> m_packs;
    QList<QuestionRow> m_numbered; ///< they have the number that was typed
    QList<QuestionId> m_offered;   ///< one a line
    quint64 m_generation = 0;
    bool m_prepared = false;
    bool m_numberAwaited = false;
    bool m_entered = false; ///< the first line is taken as soon as it is there
};

} // namespace starling::ui

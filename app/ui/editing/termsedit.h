// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QScrollArea>

class QLineEdit;
class QVBoxLayout;

namespace starling::ui {

class MarkdownEdit;

/// Edits the terminology: one row of term and definition each. Enter goes to the definition and then to a new
/// row, Alt+Up and Alt+Down move a row, Backspace or Del in an empty row removes it, and a paste of several
/// lines ("term: definition", or with a tab) becomes as many rows.
class TermsEdit : public QScrollArea
{
    Q_OBJECT

public:
    explicit TermsEdit(QWidget *parent = nullptr);

    void setTerms(const QList<Term> &terms);
    /// Without rows that are wholly empty.
    [[nodiscard]] QList<Term> terms() const;
    void focusFirst();
    /// Goes to the row of terms().at(index).
    void focusTerm(qsizetype index);
    [[nodiscard]] QLineEdit *termAt(qsizetype row) const { return m_rows.at(row).term; }
    [[nodiscard]] MarkdownEdit *definitionAt(qsizetype row) const { return m_rows.at(row).definition; }
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }

Q_SIGNALS:
    void changed();
    void zoomRequested(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QWidget *frame;
        QLineEdit *term;
        MarkdownEdit *definition;
    };

    void insertRow(qsizetype at, const Term &term);
    void removeRow(qsizetype row);
    void moveRow(qsizetype row, int direction, const QObject *from);
    [[nodiscard]] qsizetype rowOf(const QObject *field) const;
    [[nodiscard]] bool isRowEmpty(qsizetype row) const;
    void fitHeight(MarkdownEdit *definition);
    bool handleKey(QObject *watched, QEvent *event);
    bool pasteRows(qsizetype row);

    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

/// One term a line: before the first tab, ": ", " – " or " - " is the term, after it the definition.
QList<Term> termsOfText(const QString &text);

} // namespace starling::ui

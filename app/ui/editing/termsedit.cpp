// SPDX-License-Identifier: GPL-3.0-or-later
#include "termsedit.h"

#include "core/questioncheck.h"
#include "itemsedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {

TermsEdit::TermsEdit(QWidget *parent)
    : QScrollArea(parent), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    setWidget(m_body);
}

void TermsEdit::setTerms(const QList<Term> &terms)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    for (const Term &term : terms)
        insertRow(m_rows.size(), term);
    insertRow(m_rows.size(), {}); // somewhere to go on
}

QList<Term> TermsEdit::terms() const
{
    QList<Term> terms;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!isRowEmpty(row))
            terms.append(
                {.term = m_rows.at(row).term->text(), .definition = m_rows.at(row).definition->text()});
    }
    return terms;
}

bool TermsEdit::isRowEmpty(qsizetype row) const
{
    return isBlank(m_rows.at(row).term->text()) && isBlank(m_rows.at(row).definition->text());
}

void TermsEdit::focusFirst()
{
    m_rows.first().term->setFocus(Qt::ShortcutFocusReason);
}

void TermsEdit::focusTerm(qsizetype index)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!isRowEmpty(row) && index-- == 0) {
            m_rows.at(row).term->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(m_rows.at(row).frame);
            return;
        }
    }
}

void TermsEdit::insertRow(qsizetype at, const Term &term)
{
    auto *frame = new QWidget(m_body);
    Row row{.frame = frame, .term = new QLineEdit(frame), .definition = new MarkdownEdit(frame)};
    row.term->setText(term.term);
    row.term->setCursorPosition(0);
    row.term->setPlaceholderText(tr("Term"));
    row.term->setAccessibleName(tr("Term"));
    row.definition->setText(term.definition);
    row.definition->setPlaceholderText(tr("What it means"));
    row.definition->setAccessibleName(tr("Definition"));
    row.definition->document()->setDocumentMargin(4);
    row.definition->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.term, 2, Qt::AlignTop);
    line->addWidget(row.definition, 5);
    m_column->insertWidget(static_cast<int>(at), frame);
    m_rows.insert(at, row);
    row.term->installEventFilter(this);
    row.definition->installEventFilter(this);
    connect(row.term, &QLineEdit::textChanged, this, &TermsEdit::changed);
    connect(row.definition, &TextEditor::zoomRequested, this, &TermsEdit::zoomRequested);
    connect(row.definition, &QPlainTextEdit::textChanged, this, [this, definition = row.definition] {
        fitHeight(definition);
        Q_EMIT changed();
    });
    fitHeight(row.definition);
    for (qsizetype i = qMax(qsizetype{0}, at - 1); i + 1 < m_rows.size() && i <= at; ++i) {
        setTabOrder(m_rows.at(i).term, m_rows.at(i).definition);
        setTabOrder(m_rows.at(i).definition, m_rows.at(i + 1).term);
    }
    setTabOrder(row.term, row.definition);
}

void TermsEdit::removeRow(qsizetype row)
{
    const qsizetype next = row > 0 ? row - 1 : 1;
    if (m_rows.size() < 2)
        return;
    (row > 0 ? static_cast<QWidget *>(m_rows.at(next).definition) : m_rows.at(next).term)->setFocus();
    if (row > 0)
        m_rows.at(next).definition->moveCursor(QTextCursor::End);
    QWidget *frame = m_rows.takeAt(row).frame;
    frame->hide();
    frame->deleteLater(); // its key is still being handled
    Q_EMIT changed();
}

void TermsEdit::moveRow(qsizetype row, int direction, const QObject *from)
{
    const qsizetype other = row + direction;
    if (other < 0 || other >= m_rows.size())
        return;
    m_rows.swapItemsAt(row, other);
    m_column->removeWidget(m_rows.at(other).frame);
    m_column->insertWidget(static_cast<int>(other), m_rows.at(other).frame);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        setTabOrder(m_rows.at(i).term, m_rows.at(i).definition);
        if (i + 1 < m_rows.size())
            setTabOrder(m_rows.at(i).definition, m_rows.at(i + 1).term);
    }
    (from == m_rows.at(other).term ? static_cast<QWidget *>(m_rows.at(other).term)
                                   : m_rows.at(other).definition)
        ->setFocus();
    ensureWidgetVisible(m_rows.at(other).frame);
    Q_EMIT changed();
}

qsizetype TermsEdit::rowOf(const QObject *field) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [field](const Row &row) {
        return row.term == field || row.definition == field;
    });
    return found == m_rows.cend() ? -1 : std::distance(m_rows.cbegin(), found);
}

void TermsEdit::fitHeight(MarkdownEdit *definition)
{
    const auto lines = static_cast<int>(definition->document()->size().height()); // in lines, of a plain edit
    const int shown = qBound(1, lines, 8);
    definition->setFixedHeight(shown * definition->fontMetrics().lineSpacing() + 14);
    definition->setVerticalScrollBarPolicy(lines > 8 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

bool TermsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
        handleKey(watched, event))
        return true;
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
        event->type() == QEvent::FontChange) {
        if (auto *definition = qobject_cast<MarkdownEdit *>(watched))
            fitHeight(definition); // it wraps anew
    }
    if (event->type() == QEvent::FocusIn) {
        const qsizetype row = rowOf(watched);
        if (row >= 0)
            QTimer::singleShot(0, m_rows.at(row).frame,
                               [this, frame = m_rows.at(row).frame] { ensureWidgetVisible(frame, 0, 8); });
    }
    return QScrollArea::eventFilter(watched, event);
}

bool TermsEdit::handleKey(QObject *watched, QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype row = rowOf(watched);
    if (row < 0)
        return false;
    const bool moves = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier &&
                       (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (event->type() == QEvent::ShortcutOverride) {
        if (moves)
            event->accept(); // else it is the next question
        return moves;
    }
    if (moves) {
        moveRow(row, key->key() == Qt::Key_Up ? -1 : 1, watched);
        return true;
    }
    const bool inTerm = watched == m_rows.at(row).term;
    if (inTerm && key->matches(QKeySequence::Paste))
        return pasteRows(row);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (inTerm) {
            m_rows.at(row).definition->setFocus();
            return true;
        }
        if (row + 1 == m_rows.size() || !isRowEmpty(row + 1))
            insertRow(row + 1, {});
        m_rows.at(row + 1).term->setFocus();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!isRowEmpty(row) || m_rows.size() < 2)
            return false;
        removeRow(row);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (inTerm) {
            const qsizetype other = row + (key->key() == Qt::Key_Up ? -1 : 1);
            if (other >= 0 && other < m_rows.size())
                m_rows.at(other).term->setFocus();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool TermsEdit::pasteRows(qsizetype row)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().contains(u'\n'))
        return false;
    const QList<Term> terms = termsOfText(text);
    qsizetype at = row;
    for (const Term &term : terms) {
        if (at == row && isRowEmpty(row)) {
            m_rows.at(row).term->setText(term.term);
            m_rows.at(row).definition->setText(term.definition);
        } else {
            insertRow(++at, term);
        }
    }
    m_rows.at(at).definition->setFocus();
    Q_EMIT changed();
    return true;
}

QList<Term> termsOfText(const QString &text)
{
    static const QRegularExpression border(QStringLiteral("\\t+|:\\s+| [–—-] "));
    QList<Term> terms;
    const QStringList lines = itemsOfText(text);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = border.match(line);
        const qsizetype at = match.capturedStart();
        if (match.hasMatch() && at > 0)
            terms.append(
                {.term = line.left(at).trimmed(), .definition = line.mid(match.capturedEnd()).trimmed()});
        else
            terms.append({.term = line, .definition = {}});
    }
    return terms;
}

} // namespace starling::ui

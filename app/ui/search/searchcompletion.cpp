// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcompletion.h"

#include "core/search/searchquery.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace starling::ui {
namespace {

constexpr qsizetype mostOffers = 12;
constexpr qsizetype fewestLetters = 3; ///< before that half of all words begin like a condition

/// Where the condition begins that the cursor stands in.
qsizetype startOf(const QString &text)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            quoted = !quoted;
        else if (text.at(i).isSpace() && !quoted)
            start = i + 1;
    }
    return start < text.size() && text.at(start) == u'-' ? start + 1 : start;
}

} // namespace

SearchCompletion::SearchCompletion(QLineEdit *line) : QObject(line), m_line(line), m_conditions(searchWords())
{
    connect(line, &QLineEdit::textEdited, this, &SearchCompletion::offer);
}

void SearchCompletion::setValues(const QStringList &conditions)
{
    m_values = conditions;
}

QStringList SearchCompletion::offersFor(const QString &text) const
{
    const QString begun = text.mid(startOf(text));
    const bool named = begun.contains(u':');
    if (!named && begun.size() < fewestLetters)
        return {};
    QStringList offers;
    for (const QStringList &list : {m_conditions, m_values}) {
        for (const QString &condition : list) {
            const bool fits = condition.startsWith(begun, Qt::CaseInsensitive) && condition != begun;

            if (fits && offers.size() < mostOffers)
                offers << condition;
        }
    }
    return offers;
}

void SearchCompletion::offer()
{
    const QStringList offers = offersFor(m_line->text().left(m_line->cursorPosition()));
    if (offers.isEmpty()) {
        if (m_completer)
            m_completer->popup()->hide();
        return;
    }
    if (!m_completer) {
        m_completer = new QCompleter(this);
        m_completer->setModel(new QStringListModel(m_completer));
        m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_completer->setWidget(m_line);
        connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
                &SearchCompletion::take);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(offers);
    m_completer->complete();
}

void SearchCompletion::take(const QString &condition)
{
    const QString before = m_line->text().left(m_line->cursorPosition());
    const QString after = m_line->text().mid(m_line->cursorPosition());
    const bool goesOn = condition.endsWith(u':') || condition.endsWith(u'>') || condition.endsWith(u'<');
    const QString made =
        before.left(startOf(before)) + condition + (goesOn ? QString() : QStringLiteral(" "));
    m_line->setText(made + after);
    m_line->setCursorPosition(static_cast<int>(made.size()));
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionfield.h"

#include "desk/desk.h"
#include "desk/stories/numberedquestions.h"
#include "ui/palette/palettequestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace starling::ui {
namespace {

constexpr qsizetype mostOffers = 12;

} // namespace

QuestionField::QuestionField(Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_found(new PaletteQuestions(desk, this))
    , m_completer(new QCompleter(this))
    , m_lines(new QStringListModel(this))
{
    setObjectName(QStringLiteral("questionField"));
    setPlaceholderText(tr("Add a question: words of its title, or its number"));
    setAccessibleName(tr("Add a question that the story answers"));
    setClearButtonEnabled(true);
    m_completer->setModel(m_lines);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(mostOffers));
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &QuestionField::search);
    connect(this, &QLineEdit::returnPressed, this, &QuestionField::enter);
    connect(m_found, &PaletteQuestions::found, this, &QuestionField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void QuestionField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    prepare();
    if (!text().isEmpty())
        search(text()); // what was found is forgotten
}

bool QuestionField::isAwaited() const
{
    return m_found->isAwaited() || m_numberAwaited;
}

/// What is on offer may still be that of a shorter text.
void QuestionField::enter()
{
    if (isAwaited())
        m_entered = true;
    else
        offer();
}

void QuestionField::take(int line)
{
    const QuestionId id = m_offered.value(line);
    clear();
    search(QString());
    if (id.isValid())
        Q_EMIT chosen(id);
}

void QuestionField::prepare()
{
    m_prepared = true;
    m_found->prepare();
    m_desk.ask(
        this, [](Library &library) { return library.packs(); },
        [this](const Result<QList<PackRow>> &packs) {
            if (!packs)
                return;
            m_packs.clear();
            for (const PackRow &pack : *packs)
                m_packs.insert(pack.id, pack.title);
        });
}

void QuestionField::search(const QString &text)
{
    if (!m_prepared) // text may come without the focus
        prepare();
    ++m_generation;
    m_entered = false;
    m_numberAwaited = false;
    m_numbered.clear();
    m_completer->popup()->setCurrentIndex({}); // Enter takes nothing that was offered for another text
    m_found->search(text.trimmed());
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (isNumber)
        askForNumber(number);
    else if (text.trimmed().isEmpty())
        m_completer->popup()->hide();
}

void QuestionField::askForNumber(int number)
{
    m_numberAwaited = true;
    m_desk.ask(
        this, [number](Library &library) { return numberedQuestions(library, number); },
        [this, generation = m_generation](const Result<QList<QuestionRow>> &rows) {
            if (generation != m_generation)
                return;
            m_numberAwaited = false;
            if (rows)
                m_numbered = *rows;
            offer();
        });
}

QString QuestionField::lineOf(const QuestionRow &row) const
{
    const QString line = QStringLiteral("%1  %2").arg(QString::number(row.number), row.title);
    return m_packs.size() < 2 ? line : line + QStringLiteral(" · ") + m_packs.value(row.pack);
}

void QuestionField::offer()
{
    if (text().trimmed().isEmpty() || !hasFocus())
        return;
    QList<QuestionRow> rows = m_numbered;
    for (const PaletteQuestions::Found &found : m_found->all()) {
        if (!rows.contains(found.row))
            rows.append(found.row);
    }
    rows = rows.mid(0, mostOffers);
    // Whoever has gone down to one keeps it when more is found.
    const int marked = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex().row() : 0;
    const QuestionId kept = marked > 0 ? m_offered.value(marked) : QuestionId{};
    QStringList lines;
    m_offered.clear();
    for (const QuestionRow &row : rows) {
        lines += lineOf(row);
        m_offered += row.id;
    }
    m_lines->setStringList(lines);
    const bool entered = m_entered && !isAwaited();
    if (lines.isEmpty() || entered)
        m_completer->popup()->hide();
    if (entered)
        take(lines.isEmpty() ? -1 : 0);
    if (lines.isEmpty() || entered)
        return;
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_completer->complete();
    const auto row = static_cast<int>(qMax(qsizetype{0}, m_offered.indexOf(kept)));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0));
}

} // namespace starling::ui

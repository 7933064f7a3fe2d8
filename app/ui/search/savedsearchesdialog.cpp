// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearchesdialog.h"

#include "savedsearches.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/rowheight.h"
#include "ui/widgets/wrappedlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace starling::ui {

SavedSearchesDialog::SavedSearchesDialog(SavedSearches &searches, QWidget *parent)
    : QDialog(parent), m_searches(searches), m_list(new QListWidget(this)), m_empty(new WrappedLabel(this))
{
    setWindowTitle(tr("Saved Searches"));
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_empty->setText(
        tr("A search you need again is kept here: make it, then choose Saved ▸ Save This Search."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("noSearches"));
    auto *query = new QLabel(this);
    query->setTextFormat(Qt::PlainText);
    query->setWordWrap(true);
    query->setForegroundRole(QPalette::PlaceholderText);
    query->setMinimumHeight(2 * fontMetrics().height());
    query->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = dialogButtons(QDialogButtonBox::Close, this);
    auto *search = buttons->addButton(tr("&Search"), QDialogButtonBox::ActionRole);
    auto *rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    auto *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    m_ofChosen = {search, rename, remove};
    for (QPushButton *button : std::as_const(m_ofChosen))
        button->setAutoDefault(false);
    connect(search, &QPushButton::clicked, this, &SavedSearchesDialog::apply);
    connect(rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(remove, &QPushButton::clicked, this, &SavedSearchesDialog::removeChosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedSearchesDialog::apply);
    connect(m_list, &QListWidget::itemChanged, this, &SavedSearchesDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, query, [this, query] {
        const SavedSearch *current = chosen();
        query->setText(current ? current->query : QString());
        for (QPushButton *button : std::as_const(m_ofChosen))
            button->setEnabled(current != nullptr);
    });
    connect(&searches, &SavedSearches::changed, this, &SavedSearchesDialog::showChanges);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(query);
    column->addWidget(buttons);
    resize(460, 340);
    fill();
    if (!m_list->isHidden())
        m_list->setFocus();
}

void SavedSearchesDialog::showChanges()
{
    if (m_shown != m_searches.all()) // a name may be under the person's hands
        fill();
    else
        showState();
}

void SavedSearchesDialog::fill()
{
    m_shown = m_searches.all();
    const int row = std::max(0, m_list->currentRow());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        for (const SavedSearch &search : m_searches.all()) {
            auto *item = new QListWidgetItem(search.name, m_list);
            item->setSizeHint(QSize(0, rowHeight(*m_list)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        }
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    if (m_list->count() == 0) {
        for (QPushButton *button : std::as_const(m_ofChosen))
            button->setEnabled(false);
    }
    showState();
}

void SavedSearchesDialog::showState()
{
    const bool none = m_searches.isLoaded() && m_searches.all().isEmpty();
    const bool first = !none && m_list->isHidden();
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (first)
        m_list->setFocus();
}

const SavedSearch *SavedSearchesDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_searches.all().size() ? &m_searches.all().at(row) : nullptr;
}

void SavedSearchesDialog::apply()
{
    const SavedSearch *search = chosen();
    if (!search)
        return;
    const SavedSearch wanted = *search;
    accept();
    Q_EMIT applied(wanted);
}

void SavedSearchesDialog::rename(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (m_filling || row < 0 || row >= m_searches.all().size())
        return;
    const SavedSearch search = m_searches.all().at(row);
    const QString name = item->text().simplified();
    const SavedSearch *other = m_searches.named(name);
    if (name == search.name)
        return;
    if (name.isEmpty() || (other && other->id != search.id)) {
        // Not from within the editor's own signal.
        QMetaObject::invokeMethod(
            this,
            [this, name] {
                fill();
                if (!name.isEmpty())
                    warn(this, windowTitle(), tr("Another search is called “%1” already.").arg(name));
            },
            Qt::QueuedConnection);
        return;
    }
    m_searches.rename(search.id, name);
}

void SavedSearchesDialog::removeChosen()
{
    if (const SavedSearch *search = chosen())
        m_searches.remove(search->id);
}

bool SavedSearchesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // The key may be one that the editor of a name leaves over.
        const bool renaming = m_list->findChild<QLineEdit *>() != nullptr;
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!renaming)
                apply();
            return true;
        }
        if (renaming)
            return true;
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeChosen();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace starling::ui

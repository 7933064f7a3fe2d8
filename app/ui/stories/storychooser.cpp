// SPDX-License-Identifier: GPL-3.0-or-later
#include "storychooser.h"

#include "stories.h"
#include "storydelegate.h"
#include "storylistmodel.h"
#include "ui/widgets/dialogbuttons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr double goodFit = 0.12; ///< below it a likeness of words says little

} // namespace

StoryChooser::StoryChooser(const Stories &stories, QuestionId question, const QHash<StoryId, double> &fit,
                           QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Insert Story"));
    resize(460, 360);
    for (const Story &story : stories.all()) {
        const StoryLink *link = stories.link(story.id, question);
        const double likeness = fit.value(story.id);
        QStringList details;
        if (link)
            details += link->fit == Fit::Strong ? tr("strong fit") : tr("partial fit");
        else if (likeness >= goodFit)
            details += tr("similar words");
        if (link && !link->note.isEmpty())
            details += link->note;
        const QString about = StoryListModel::detailOf(story);
        if (!about.isEmpty())
            details += about;
        QString text = story.title.isEmpty() ? tr("Untitled") : story.title;
        if (!details.isEmpty())
            text += u'\n' + details.join(QStringLiteral(" · "));
        m_rows.append({story.id, text, likeness + (!link ? 0 : link->fit == Fit::Strong ? 2 : 1)});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.rank > b.rank; });

    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->installEventFilter(this);
    m_list->setItemDelegate(new StoryDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Stories, the best fitting first"));
    auto *buttons = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Insert"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_filter, &QLineEdit::textChanged, this, &StoryChooser::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [buttons](int row) { buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    fill({});
}

void StoryChooser::fill(const QString &filter)
{
    m_list->clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.text.contains(filter.trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(row.text, m_list);
        item->setData(Qt::UserRole, row.id.value);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

StoryId StoryChooser::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? StoryId{item->data(Qt::UserRole).toLongLong()} : StoryId{};
}

bool StoryChooser::eventFilter(QObject *watched, QEvent *event)
{
    // Up and Down move in the list while the filter has the focus.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace starling::ui

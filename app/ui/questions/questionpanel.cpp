// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionpanel.h"

#include "desk/desk.h"
#include "nomatch.h"
#include "questiondelegate.h"
#include "questionlistview.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchchips.h"
#include "ui/widgets/partsline.h"
#include "ui/wording.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace starling::ui {

QuestionPanel::QuestionPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new QuestionListModel(desk, this))
    , m_packs(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QuestionListView(this))
    , m_saved(new SavedSearches(desk, this))
    , m_counts(new PartsLine(this))
    , m_noMatch(new NoMatch(m_list))
{
    setupPacks();
    setupSearch();
    setupList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 8, 6);
    column->setSpacing(8);
    column->addWidget(m_packs);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_counts);
    setupConnections();
}

void QuestionPanel::setupPacks()
{
    m_packs->setObjectName(QStringLiteral("packs"));
    m_packs->setAccessibleName(tr("Pack"));
    m_packs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_packs->setMinimumContentsLength(8);
    m_packs->hide();
}

void QuestionPanel::setupSearch()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search questions"));
    m_search->setAccessibleName(tr("Search questions"));
    m_search->installEventFilter(this);
    m_search->setToolTip(tr("Words, \"a phrase\", or, -not, title: term: mine: tag: is: has: words>150"));
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { hideChips(now); });
}

void QuestionPanel::setupList()
{
    m_list->setObjectName(QStringLiteral("questions"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    connect(m_noMatch, &NoMatch::allPacksRequested, this, &QuestionPanel::searchAllPacks);
}

void QuestionPanel::setupConnections()
{
    connect(m_packs, &QComboBox::activated, this, [this](int index) {
        const auto id = m_packs->itemData(index).value<qint64>();
        m_model->setScope(id > 0 ? Scope{PackId{id}} : Scope{});
        beginSearch();
        Q_EMIT scopeChosen();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        beginSearch();
    });
    connect(m_model, &QuestionListModel::countsChanged, this, &QuestionPanel::showCounts);
    m_model->setInSight([this] { return inSight(); });
    connect(m_model, &QuestionListModel::merged, this, &QuestionPanel::showNoMatch);
    connect(m_model, &QuestionListModel::merged, this, &QuestionPanel::selectAgain);
    connect(m_model, &QuestionListModel::scopeShown, this, &QuestionPanel::afterScope);
    connect(m_model, &QuestionListModel::rowsArrived, this, [this](int first, int last) {
        if (m_awaitedRow >= first && m_awaitedRow <= last)
            chooseCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuestionPanel::chooseCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCounts();
        Q_EMIT choiceChanged();
    });
}

void QuestionPanel::showOpening(const Opening &opening)
{
    const QScopedValueRollback settling(m_settling, true);
    fillPacks(opening.packs, opening.scope.pack);
    m_model->show(opening);
    m_chosen = opening.question ? opening.question->id : QuestionId{};
    if (opening.currentRow >= 0)
        chooseRow(opening.currentRow);
    showCounts();
}

QString QuestionPanel::packUid() const
{
    const int index = m_packs->currentIndex() - 1;
    return index >= 0 && index < m_packRows.size() ? m_packRows.at(index).uid : QString();
}

void QuestionPanel::afterScope()
{
    // The question on the right stays where the list still holds it; else a pack begins with its first
    // question, while a search waits for the person to choose.
    const bool searching = m_model->isSearching();
    showNoMatch();
    const int row = m_model->loadedRowOf(m_chosen);
    if (showsBest()) {
        m_list->scrollToTop();
        if (std::exchange(m_openBest, false) && m_model->rowCount() > 0)
            chooseRow(0);
    } else if (row >= 0) {
        const QScopedValueRollback settling(m_settling, true);
        chooseRow(row);
    } else if (!searching) {
        if (m_model->rowCount() > 0 && m_chosen.isValid()) {
            select(m_chosen);
            return;
        }
        if (m_model->rowCount() > 0)
            chooseRow(0);
        else
            Q_EMIT nothingToShow();
    }
    selectAgain();
    // What was typed for is painted now: an update would wait for the platform's timer of 5 ms.
    if (searching && m_list->isVisible())
        m_list->viewport()->repaint();
}

void QuestionPanel::select(QuestionId id)
{
    m_desk.ask(
        this, [scope = m_model->scope(), id](Library &library) { return library.rowOf(scope, id); },
        [this](const Result<int> &row) {
            if (m_model->isSearching() || m_model->rowCount() == 0)
                return;
            chooseRow(row && *row >= 0 ? *row : 0);
            selectAgain();
        });
}

void QuestionPanel::reveal(QuestionId id)
{
    m_chosen = id;
    if (m_model->isSearching()) {
        if (const int row = m_model->loadedRowOf(id); row >= 0) {
            const QScopedValueRollback settling(m_settling, true);
            chooseRow(row);
            return;
        }
        m_search->clear(); // it does not find this one
    }
    m_desk.ask(
        this, [scope = m_model->scope(), id](Library &library) { return library.rowOf(scope, id); },
        [this, id](const Result<int> &row) {
            const QScopedValueRollback settling(m_settling, true);
            if (m_model->isSearching()) { // in another order
                chooseRow(static_cast<int>(m_model->found().indexOf(id)));
            } else if (row && *row >= 0) {
                chooseRow(*row);
            } else {
                m_packs->setCurrentIndex(0);
                m_model->setScope({});
            }
        });
}

void QuestionPanel::chooseRow(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void QuestionPanel::chooseCurrent()
{
    m_awaitedRow = -1;
    const QModelIndex index = m_list->currentIndex();
    if (m_settling || !index.isValid())
        return;
    const QuestionId id = m_model->idAt(index.row());
    if (!id.isValid()) {
        m_awaitedRow = index.row();
        (void)m_model->data(index); // asks for its page
        return;
    }
    m_openBest = false;
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT questionChosen(id);
}

void QuestionPanel::selectNext()
{
    if (m_list->currentIndex().row() + 1 < m_model->rowCount())
        chooseRow(m_list->currentIndex().row() + 1);
}

void QuestionPanel::selectPrevious()
{
    if (m_list->currentIndex().row() > 0)
        chooseRow(m_list->currentIndex().row() - 1);
}

void QuestionPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(0);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QuestionPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QuestionPanel::showCounts()
{
    QString text = Wording::of(m_model->counts());
    if (m_model->isSearching() && m_model->isComplete())
        text.prepend(tr("%n found", nullptr, m_model->rowCount()) + QStringLiteral(" · "));
    if (const int several = severalChosen(); several > 1)
        text.prepend(tr("%n chosen", nullptr, several) + QStringLiteral(" · "));
    m_counts->setText(text);
}

bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn)
        showChips();
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            leaveSearch();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_search->text().isEmpty() ? focusList() : m_search->clear();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && severalChosen() > 0) {
            chooseRow(m_list->currentIndex().row());
            return true;
        }
        // What is typed on the list is searched for; the view's own search would ask the model for every row.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        if (plain && !key->text().isEmpty() && key->text().front().isPrint() && key->key() != Qt::Key_Space) {
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->insert(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling::ui

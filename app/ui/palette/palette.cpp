// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include "palettedelegate.h"
#include "palettemodel.h"
#include "palettequestions.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlook.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {
namespace {

using Kind = PaletteEntry::Kind;

constexpr int widest = 680;
constexpr int shadow = 14;

} // namespace

Palette::Palette(Desk &desk, QWidget *window)
    : QWidget(window)
    , m_card(new QFrame(this))
    , m_line(new QLineEdit(m_card))
    , m_list(new QListView(m_card))
    , m_footer(new QLabel(m_card))
    , m_model(new PaletteModel(this))
    , m_questions(new PaletteQuestions(desk, this))
{
    setObjectName(QStringLiteral("palette"));
    hide();
    setupCard();
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::showTyped);
    connect(m_questions, &PaletteQuestions::found, this, &Palette::showFound);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && now && now != m_line && !isAncestorOf(now))
            hide(); // the person went elsewhere
    });
}

void Palette::setupCard()
{
    m_card->setAutoFillBackground(true);
    m_card->setBackgroundRole(QPalette::Base);
    m_card->setFrameShape(QFrame::NoFrame);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("Go to a question, tab or command"));
    m_line->setAccessibleName(tr("Go to a question, tab or command"));
    m_line->setFrame(false);
    m_line->setTextMargins(4, 10, 10, 10);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_footer->setText(tr("↑ ↓ to move,  Enter to go there,  Esc to close"));
    m_footer->setContentsMargins(14, 5, 14, 6);
    m_footer->setAutoFillBackground(true);
    m_footer->setBackgroundRole(QPalette::Window);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setFont(secondFont(font()));
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_line);
    auto *hairline = new QFrame(m_card);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Midlight);
    column->addWidget(hairline);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
}

void Palette::open(const Offers &offers)
{
    if (m_line->actions().isEmpty()) // not before it is seen: it reads an image
        m_line->addAction(actionIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_before = QApplication::focusWidget();
    m_offers = offers;
    m_questions->prepare();
    m_entered = false;
    const bool typed = !m_line->text().isEmpty();
    m_line->clear();
    if (!typed)
        showTyped();
    raise();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::setSaved(const QList<PaletteEntry> &saved)
{
    const PaletteEntry before = m_list->currentIndex().data(PaletteModel::EntryRole).value<PaletteEntry>();
    m_offers.saved = saved;
    build();
    const int row = m_model->rowOf(before);
    setCurrent(row >= 0 ? row : m_model->choosable(0, 1));
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    m_questions->search({});
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::showTyped()
{
    m_settled = false;
    m_entered = false;
    m_questions->search(m_line->text());
    build();
    setCurrent(m_model->choosable(0, 1));
    m_list->scrollToTop();
}

void Palette::showFound()
{
    const PaletteEntry before = m_list->currentIndex().data(PaletteModel::EntryRole).value<PaletteEntry>();
    const bool moved = m_settled || m_list->currentIndex().row() != m_model->choosable(0, 1);
    const int scrolled = m_settled ? m_list->indexAt({2, 2}).row() : 0;
    build();
    m_settled = true;
    const int row = moved ? m_model->rowOf(before) : -1;
    m_list->scrollTo(m_model->index(std::max(0, scrolled)), QAbstractItemView::PositionAtTop);
    setCurrent(row >= 0 ? row : m_model->choosable(0, 1));
    if (m_entered)
        chooseCurrent();
}

void Palette::place()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    const int width = std::min(widest, window->width() - 48);
    const int top = std::max(24, window->height() / 9);
    int rows = 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int around = m_line->sizeHint().height() + m_footer->sizeHint().height() + 3;
    const int height = std::min(around + rows, window->height() - top - 40);
    m_card->setGeometry((window->width() - width) / 2, top, width, std::min(height, 520));
    update();
}

void Palette::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (row <= 1)
        m_list->scrollToTop(); // with its heading
    else if (index.isValid())
        m_list->scrollTo(index);
}

void Palette::chooseCurrent()
{
    const int row = m_list->currentIndex().row();
    const bool isQuestion = row < 0 || m_model->entries().at(row).kind == Kind::Question ||
                            m_model->entries().at(row).kind == Kind::Search;
    m_entered = m_questions->isAwaited() && isQuestion && !m_settled;
    if (!m_entered)
        choose(row);
}

void Palette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->entries().at(row).kind == Kind::Heading)
        return;
    const PaletteEntry entry = m_model->entries().at(row);
    const QString typed = m_line->text();
    dismiss();
    Q_EMIT chosen(entry, typed);
}

bool Palette::moveBy(int key)
{
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(1)) - 1);
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        setCurrent(m_model->choosable(row + 1, 1));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        setCurrent(m_model->choosable(row - 1, -1));
        return true;
    case Qt::Key_PageDown:
        setCurrent(m_model->choosable(std::min(row + page, last), -1));
        return true;
    case Qt::Key_PageUp:
        setCurrent(m_model->choosable(std::max(row - page, 0), 1));
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseCurrent();
            return true;
        }
        if (moveBy(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, theme.dark ? 110 : 50));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, theme.dark ? 18 : 7));
    const QRectF card = m_card->geometry();
    for (int around = shadow; around > 0; around -= 2)
        painter.drawRoundedRect(card.adjusted(-around, -around / 2, around, around), around, around);
    painter.setBrush(theme.hairline);
    painter.drawRect(card.adjusted(-1, -1, 1, 1));
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    dismiss(); // beside the card
}

} // namespace starling::ui

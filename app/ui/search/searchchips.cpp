// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchchips.h"

#include "desk/desk.h"
#include "desk/editing/questionedits.h"
#include "savedsearches.h"
#include "searchcompletion.h"
#include "searchtokens.h"
#include "ui/widgets/menuarrow.h"
#include "ui/widgets/rowlook.h"
#include "ui/wording.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace starling::ui {
namespace {

constexpr int gap = 4;

using Values = QList<std::pair<QString, QString>>;

template <class Value>
std::pair<QString, QString> valueOf(Value value)
{
    return {QString(wordOf(value)).replace(u' ', u'-'), Wording::of(value)};
}

/// One that is on has the colour of what is chosen; that it is checked alone is hardly to be seen.
void markAsOn(QToolButton &chip, bool on)
{
    chip.setChecked(on);
    QPalette palette;
    if (on) {
        palette.setColor(QPalette::Button, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
    }
    chip.setPalette(palette);
}

} // namespace

SearchChips::SearchChips(Desk &desk, QLineEdit *line, const SavedSearches &saved, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_line(line), m_completion(new SearchCompletion(line)), m_saved(saved)
{
    setObjectName(QStringLiteral("searchChips"));
    setup();
    showState();
    connect(line, &QLineEdit::textChanged, this, &SearchChips::showState);
}

QToolButton *SearchChips::addChip(const QString &text)
{
    auto *chip = new QToolButton(this);
    chip->setText(withMenuArrow(text));
    chip->setAccessibleName(text);
    takeMenuIndicatorOff(*chip);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setCheckable(true);
    chip->setFont(secondFont(chip->font()));
    m_chips << chip;
    return chip;
}

void SearchChips::addValues(const QString &caption, const QString &name, std::function<Values()> values)
{
    QToolButton *chip = addChip(caption);
    m_filters.append({chip, name});
    m_captions << caption;
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, name, values = std::move(values)] {
        menu->clear();
        const QString present = searchTokenValue(m_line->text(), name);
        const Values all = values();
        for (const auto &[value, named] : all) {
            QString text = named;
            QAction *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            const bool chosen = present.compare(value, Qt::CaseInsensitive) == 0;
            action->setChecked(chosen);
            connect(action, &QAction::triggered, this, [this, name, value = value, chosen] {
                m_line->setText(withSearchToken(m_line->text(), name, chosen ? QString() : value));
            });
        }
        if (all.isEmpty())
            menu->addAction(tr("None yet"))->setEnabled(false);
    });
    connect(menu, &QMenu::aboutToHide, this, &SearchChips::showState);
}

void SearchChips::setup()
{
    addValues(tr("Mastery"), QStringLiteral("is"), [] {
        return Values{valueOf(Mastery::New), valueOf(Mastery::Learning), valueOf(Mastery::Mastered)};
    });
    addValues(tr("Category"), QStringLiteral("category"), [] {
        return Values{valueOf(Category::Behavioural), valueOf(Category::Situational),
                      valueOf(Category::Technical), valueOf(Category::SystemDesign)};
    });
    addValues(tr("Difficulty"), QStringLiteral("difficulty"), [] {
        return Values{valueOf(Difficulty::Easy), valueOf(Difficulty::Medium), valueOf(Difficulty::Hard)};
    });
    addValues(tr("Tag"), QStringLiteral("tag"), [this] {
        Values values;
        for (const QString &tag : std::as_const(m_tags))
            values.append({tag, tag});
        return values;
    });
    addValues(tr("Pack"), QStringLiteral("pack"), [this] {
        Values values;
        for (const PackRow &pack : std::as_const(m_packs))
            values.append({pack.uid, pack.title});
        return values;
    });
    addValues(tr("Mine"), QStringLiteral("has"), [] {
        return Values{{QStringLiteral("draft"), tr("Has a draft")},
                      {QStringLiteral("note"), tr("Has a note")}};
    });

    setupOrder();
    setupSaved();
}

void SearchChips::setupOrder()
{
    m_orderChip = addChip(tr("Sort"));
    auto *orders = new QMenu(m_orderChip);
    m_orderChip->setMenu(orders);
    auto *group = new QActionGroup(orders);
    for (const QString &text :
         {tr("Best first"), tr("Number"), tr("Title"), tr("Mastery"), tr("Last touched")}) {
        QAction *action = orders->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        const auto order = static_cast<SearchOrder>(orders->actions().size() - 1);
        connect(action, &QAction::triggered, this, [this, order] { chooseOrder(order); });
    }
    orders->actions().first()->setChecked(true);
    connect(orders, &QMenu::aboutToHide, this, &SearchChips::showState);
}

void SearchChips::setupSaved()
{
    QToolButton *chip = addChip(tr("Saved"));
    chip->setCheckable(false);
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSaved(menu); });
}

void SearchChips::chooseOrder(SearchOrder order)
{
    m_order = order;
    m_orderChip->menu()->actions().at(static_cast<int>(order))->setChecked(true);
    showState();
    Q_EMIT orderChosen(order);
}

void SearchChips::fillSaved(QMenu *menu)
{
    menu->clear();
    for (const SavedSearch &search : m_saved.all()) {
        QString text = search.name;
        QAction *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, search] { Q_EMIT savedChosen(search); });
    }
    menu->addSeparator();
    QAction *save = menu->addAction(tr("&Save This Search…"));
    save->setEnabled(!m_line->text().simplified().isEmpty() || m_order != SearchOrder::Best);
    connect(save, &QAction::triggered, this, &SearchChips::saveRequested);
    QAction *edit = menu->addAction(tr("&Edit Saved Searches…"));
    edit->setEnabled(!m_saved.all().isEmpty());
    connect(edit, &QAction::triggered, this, &SearchChips::editSavedRequested);
}

void SearchChips::putBetween(QWidget *before, QWidget *after) const
{
    for (QToolButton *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, after);
}

void SearchChips::loadValues()
{
    m_desk.ask(
        this, [](Library &library) { return knownTags(library); },
        [this](const Result<QStringList> &tags) {
            if (!tags)
                return;
            m_tags = *tags;
            QStringList conditions;
            for (const QString &tag : m_tags)
                conditions << searchToken(QStringLiteral("tag"), tag);
            for (const PackRow &pack : std::as_const(m_packs))
                conditions << searchToken(QStringLiteral("pack"), pack.uid);
            m_completion->setValues(conditions);
        });
}

void SearchChips::showState()
{
    QStringList values;
    for (const auto &filter : std::as_const(m_filters))
        values << searchTokenValue(m_line->text(), filter.second);
    const bool all = m_shownWidth != width() || m_values.size() != values.size();
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        QToolButton *chip = m_filters.at(i).first;
        chip->setChecked(!values.at(i).isEmpty()); // a click turns it
        if (all || m_values.at(i) != values.at(i)) // most keys change none
            showValue(*chip, m_captions.at(i), values.at(i));
    }
    if (m_orderChip) {
        m_orderChip->setChecked(m_order != SearchOrder::Best);
        if (all || m_shownOrder != m_order)
            markAsOn(*m_orderChip, m_order != SearchOrder::Best);
    }
    if (all || m_values != values)
        arrange();
    m_values = values;
    m_shownOrder = m_order;
    m_shownWidth = width();
}

void SearchChips::showValue(QToolButton &chip, const QString &caption, const QString &value)
{
    const QString full = value.isEmpty() ? caption : tr("%1: %2").arg(caption, value);
    chip.setAccessibleName(full);
    const QString shown = chip.fontMetrics().elidedText(full, Qt::ElideRight, width() * 2 / 3);
    chip.setText(withMenuArrow(QString(shown).replace(u'&', QStringLiteral("&&"))));
    chip.setToolTip(value.isEmpty() ? tr("Only questions with this")
                                    : tr("Choose it again to take the filter off"));
    markAsOn(chip, !value.isEmpty());
}

void SearchChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_values.clear(); // the colours of those that are on are of the old palette
    showState();
}

void SearchChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showState();
}

void SearchChips::arrange()
{
    int left = 0;
    int top = 0;
    int height = 0;
    for (QToolButton *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        if (left > 0 && left + size.width() > width()) {
            left = 0;
            top += height + gap;
        }
        chip->setGeometry(left, top, size.width(), size.height());
        left += size.width() + gap;
        height = size.height();
    }
    setFixedHeight(top + height);
}

} // namespace starling::ui

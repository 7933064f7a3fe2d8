// SPDX-License-Identifier: GPL-3.0-or-later
#include "variantbar.h"

#include "desk/answers.h"
#include "desk/desk.h"
#include "ui/widgets/menuarrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int offerMs = 12'000;

QString withoutMnemonics(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

VariantBar::VariantBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , add(new QAction(tr("&New Variant…"), this))
    , duplicate(new QAction(tr("D&uplicate Variant…"), this))
    , rename(new QAction(tr("Rena&me Variant…"), this))
    , remove(new QAction(tr("De&lete Variant"), this))
    , next(new QAction(tr("Ne&xt Variant"), this))
    , m_desk(desk)
    , m_tabs(new QTabBar(this))
    , m_button(new QToolButton(this))
    , m_deleted(new QMenu(tr("&Bring Back"), this))
    , m_tools(new QWidget(this))
    , m_offer(new QWidget(this))
    , m_offerText(new QLabel(m_offer))
{
    setupCommands();
    setupLayout();
    showParts({}, {});
}

void VariantBar::setupCommands()
{
    connect(add, &QAction::triggered, this, [this] { addVariant({}, {}); });
    connect(duplicate, &QAction::triggered, this, [this] {
        Q_EMIT leaving(); // its text is kept by then
        const Variant *variant = variantAt(m_tabs->currentIndex());
        addVariant(variant ? variant->writing.text : m_parts.draft.text,
                   variant ? tr("%1 copy").arg(variant->name) : tr("2 minutes"));
    });
    connect(rename, &QAction::triggered, this, [this] {
        const Variant *variant = variantAt(m_tabs->currentIndex());
        if (!variant)
            return;
        askName(tr("Rename Variant"), variant->name, [this, id = variant->id](const QString &name) {
            m_desk.ask(
                this, [id, name](Library &library) { return renameVariant(library, id, name); },
                [this, id](const Outcome &done) {
                    if (!done)
                        Q_EMIT failed(done.error());
                    reload(id);
                });
        });
    });
    connect(remove, &QAction::triggered, this, &VariantBar::removeCurrent);
    connect(next, &QAction::triggered, this, [this] {
        if (m_tabs->count() > 1)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &VariantBar::choose);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, rename, &QAction::trigger);
    connect(m_deleted, &QMenu::aboutToShow, this, &VariantBar::fillDeleted);
    m_offerEnd.setSingleShot(true);
    m_offerEnd.setInterval(offerMs);
    connect(&m_offerEnd, &QTimer::timeout, m_offer, &QWidget::hide);
}

void VariantBar::setupLayout()
{
    setObjectName(QStringLiteral("variantBar"));
    m_tabs->setAccessibleName(tr("Variants of my answer"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    menu->addActions({add, duplicate, rename, remove});
    menu->addSeparator();
    menu->addMenu(m_deleted);
    m_button->setText(withMenuArrow(tr("Variants")));
    m_button->setAccessibleName(tr("Variants"));
    takeMenuIndicatorOff(*m_button);
    m_button->setToolTip(tr("Other answers to the same question: shorter, or for one company"));
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    tools->addWidget(m_button);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(2);
    row->addWidget(m_tabs, 1);

    auto *undo = new QToolButton(m_offer);
    undo->setText(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoDelete"));
    connect(undo, &QToolButton::clicked, this, [this] { bringBack(m_offered); });
    m_offerText->setTextFormat(Qt::PlainText);
    m_offerText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(12, 2, 6, 2);
    offer->addWidget(m_offerText, 1);
    offer->addWidget(undo);
    m_offer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_offer);
}

void VariantBar::addTool(QToolButton *tool)
{
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    m_tools->layout()->addWidget(tool);
}

void VariantBar::showQuestion(QuestionId id, const Writing &draft)
{
    if (id == m_id) { // shown again: what is written stays in sight
        reload(current().variant);
        return;
    }
    if (m_id.isValid())
        m_last.insert(m_id, current().variant);
    m_id = id;
    m_inSight = {id, {}};
    m_offer->hide();
    AnswerParts parts;
    parts.draft = draft;
    showParts(parts, {});
    if (id.isValid())
        reload(m_last.value(id));
}

void VariantBar::reload(VariantId wanted)
{
    m_desk.ask(
        this, [id = m_id](Library &library) { return answerParts(library, id); },
        [this, id = m_id, wanted](const Result<AnswerParts> &parts) {
            if (id != m_id || !parts)
                return;
            Q_EMIT leaving(); // a text that was typed while we waited is newer than what we read
            const QString typed = textInSight();
            const bool isThere = m_inSight.question == id;
            showParts(*parts, wanted);
            if (isThere)
                keepText(typed);
            Q_EMIT targetChanged();
            if (current() != m_inSight)
                choose(m_tabs->currentIndex());
        });
}

void VariantBar::showParts(const AnswerParts &parts, VariantId wanted)
{
    const QScopedValueRollback filling(m_filling, true);
    m_parts = parts;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("Draft"));
    for (const Variant &variant : parts.variants) {
        const int tab = m_tabs->addTab(withoutMnemonics(variant.name));
        if (variant.id == wanted)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->setVisible(!parts.variants.isEmpty());
    m_deleted->setEnabled(!parts.deleted.isEmpty());
    const bool onVariant = current().variant.isValid();
    rename->setEnabled(onVariant);
    remove->setEnabled(onVariant);
    next->setEnabled(!parts.variants.isEmpty());
}

void VariantBar::choose(int index)
{
    if (m_filling || index < 0)
        return;
    Q_EMIT leaving();
    const Variant *variant = variantAt(index);
    rename->setEnabled(variant);
    remove->setEnabled(variant);
    m_inSight = current();
    Q_EMIT chosen(m_inSight, variant ? variant->writing : m_parts.draft);
    Q_EMIT targetChanged();
}

void VariantBar::keepText(const QString &text)
{
    // The revision is not known here, nor needed: the steps of a text that was in sight are at hand.
    if (!m_inSight.variant.isValid())
        m_parts.draft.text = text;
    for (Variant &variant : m_parts.variants) {
        if (variant.id == m_inSight.variant)
            variant.writing.text = text;
    }
}

QString VariantBar::textInSight() const
{
    for (const Variant &variant : m_parts.variants) {
        if (variant.id == m_inSight.variant)
            return variant.writing.text;
    }
    return m_parts.draft.text;
}

AnswerKey VariantBar::current() const
{
    const Variant *variant = variantAt(m_tabs->currentIndex());
    return {m_id, variant ? variant->id : VariantId()};
}

const Variant *VariantBar::variantAt(int tab) const
{
    return tab < 1 || tab > m_parts.variants.size() ? nullptr : &m_parts.variants.at(tab - 1);
}

int VariantBar::target() const
{
    return m_parts.targets.value(current().variant.value);
}

void VariantBar::setTarget(int seconds)
{
    const AnswerKey key = current();
    m_parts.targets.insert(key.variant.value, seconds);
    m_desk.ask(
        this, [key, seconds](Library &library) { return starling::setTarget(library, key, seconds); },
        [this](const Outcome &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    Q_EMIT targetChanged();
}

} // namespace starling::ui

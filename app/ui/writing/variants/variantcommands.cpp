// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the variants do in the store.
#include "variantbar.h"

#include "desk/answers.h"
#include "desk/desk.h"
#include "ui/widgets/dialogbuttons.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QTabBar>

namespace starling::ui {

void VariantBar::askName(const QString &title, const QString &proposal,
                         std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString &name) {
        if (!name.simplified().isEmpty())
            then(name.simplified());
    });
    takeIconsOff(*dialog);
    dialog->open();
}

void VariantBar::addVariant(const QString &text, const QString &proposal)
{
    if (!m_id.isValid())
        return;
    askName(tr("New Variant"), proposal, [this, text, question = m_id](const QString &name) {
        m_desk.ask(
            this,
            [question, name, text](Library &library) {
                return starling::addVariant(library, question, name, text);
            },
            [this, question](const Result<VariantId> &id) {
                if (!id)
                    Q_EMIT failed(id.error());
                else if (question == m_id)
                    reload(*id);
            });
    });
}

void VariantBar::removeCurrent()
{
    const Variant *variant = variantAt(m_tabs->currentIndex());
    if (!variant)
        return;
    const VariantId id = variant->id;
    const QString name = variant->name;
    Q_EMIT leaving();
    m_desk.ask(
        this, [id](Library &library) { return setVariantDeleted(library, id, true); },
        [this, id, name](const Outcome &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            reload({});
            showOffer(tr("“%1” is deleted.").arg(name), id);
        });
}

void VariantBar::bringBack(VariantId id)
{
    m_offer->hide();
    m_desk.ask(
        this, [id](Library &library) { return setVariantDeleted(library, id, false); },
        [this, id](const Outcome &done) {
            if (!done)
                Q_EMIT failed(done.error());
            reload(id);
        });
}

void VariantBar::showOffer(const QString &text, VariantId undone)
{
    m_offered = undone;
    m_offerText->setText(text);
    m_offer->show();
    m_offerEnd.start();
}

void VariantBar::fillDeleted()
{
    m_deleted->clear();
    for (const Variant &variant : std::as_const(m_parts.deleted)) {
        const QAction *action =
            m_deleted->addAction(QString(variant.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = variant.id] { bringBack(id); });
    }
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "importmodel.h"
#include "splitmodel.h"
#include "ui/reading/readingpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace starling::ui {
namespace {

enum Target { OwnPack = 0, NewPack = -1 }; // else the id of a pack

/// What this does to the store, in one line.
QString effectLine(const ImportEffect &effect)
{
    QStringList parts;
    if (effect.added > 0)
        parts << ImportDialog::tr("%n new", nullptr, effect.added);
    if (effect.updated > 0)
        parts << ImportDialog::tr("%n updated", nullptr, effect.updated);
    if (effect.unchanged > 0)
        parts << ImportDialog::tr("%n unchanged", nullptr, effect.unchanged);
    if (effect.kept > 0)
        parts << ImportDialog::tr("%n edited by you (your text stays)", nullptr, effect.kept);
    if (effect.retired > 0)
        parts << ImportDialog::tr("%n no longer in the pack (kept with all you wrote)", nullptr,
                                  effect.retired);
    return parts.isEmpty() ? ImportDialog::tr("Nothing is chosen.") : parts.join(QStringLiteral(" · "));
}

} // namespace

int ImportDialog::target() const
{
    return m_target->currentData().toInt();
}

void ImportDialog::fitTarget(AgreedImport &agreed) const
{
    if (target() > 0) {
        agreed.into = PackId{target()};
    } else if (target() == NewPack) {
        agreed.pack.uid = m_newUid;
        agreed.whole = true;
    }
}

AgreedImport ImportDialog::agreed() const
{
    AgreedImport agreed = m_model->draft().agreed(m_title->text().trimmed(), m_ownTexts->isChecked());
    fitTarget(agreed);
    return agreed;
}

AgreedImport ImportDialog::everything() const
{
    AgreedImport all{.pack = m_model->pack(), .whole = m_model->draft().import().part == 0};
    fitTarget(all);
    return all;
}

void ImportDialog::setForecast(const ImportForecast &forecast)
{
    m_model->setForecast(forecast);
}

void ImportDialog::setImport(const exchange::Import &import)
{
    m_model->setDraft(ImportDraft(import));
    fillFindings();
    m_questions->setCurrentIndex(m_model->index(0, ImportModel::Title));
    showQuestion(0);
    Q_EMIT forecastNeeded();
}

void ImportDialog::refuseLayout(const QString &why)
{
    m_summary->setText(why);
}

void ImportDialog::showQuestion(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    StudyQuestion question;
    question.content = m_model->pack().questions.at(row);
    m_preview->showQuestion(question);
    m_previewTitle->setText(question.content.title);
}

void ImportDialog::showEffect()
{
    const ImportDraft &draft = m_model->draft();
    m_summary->setText(
        tr("%n question(s) found in %1. Nothing is imported until you agree.", nullptr, draft.size())
            .arg(m_name) +
        u'\n' + effectLine(draft.effect()));
    m_import->setText(tr("&Import %n Question(s)", nullptr, draft.chosenCount()));
    m_import->setEnabled(draft.chosenCount() > 0 && (target() > 0 || !m_title->text().trimmed().isEmpty()));
}

/// List and preview stand side by side where both can be read; else the list has all the width, and the
/// preview is the first of the tabs below.
void ImportDialog::arrange()
{
    const bool beside = width() >= 40 * fontMetrics().height() + 300;
    if (beside == (m_tabs->indexOf(m_previewPage) < 0))
        return;
    const QSignalBlocker quiet(m_tabs); // the focus stays where it is
    if (beside) {
        m_middle->addWidget(m_previewPage);
        m_middle->setSizes({560, 500});
        m_previewPage->show();
    } else {
        m_tabs->insertTab(0, m_previewPage, tr("Pre&view"));
        if (!m_model->draft().import().table)
            m_tabs->setCurrentIndex(0);
    }
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
    m_tabs->setVisible(m_tabs->count() > 1 || !m_model->draft().import().findings.isEmpty());
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabs->tabBar() && event->type() == QEvent::Shortcut) {
        watched->event(event); // changes the tab, and says nothing of the one in sight already
        if (event->isAccepted())
            enterTab();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    if (watched == m_questions && key->key() == Qt::Key_Space) {
        toggleChosen();
        return true;
    }
    if (watched == m_splits && (key->key() == Qt::Key_J || key->key() == Qt::Key_S)) {
        splitCurrent(key->key() == Qt::Key_S);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// The key of a tab leads into it, to something that the next key can be about.
void ImportDialog::enterTab()
{
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    auto *list = qobject_cast<QListView *>(focusWidget());
    if (list && !list->currentIndex().isValid())
        list->setCurrentIndex(list->model()->index(0, 0));
}

/// The selected questions become what the current one was not.
void ImportDialog::toggleChosen()
{
    const QModelIndex current = m_questions->currentIndex();
    if (!current.isValid())
        return;
    QModelIndexList rows = m_questions->selectionModel()->selectedRows(ImportModel::Number);
    if (rows.isEmpty())
        rows = {current.siblingAtColumn(ImportModel::Number)};
    const bool choose = !m_model->draft().isChosen(current.row());
    if (rows.size() == m_model->rowCount()) {
        m_model->chooseAll(choose);
        return;
    }
    for (const QModelIndex &index : std::as_const(rows))
        m_model->setData(index, choose ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void ImportDialog::splitCurrent(bool split)
{
    static_cast<SplitModel *>(m_splits->model())->setSplit(m_splits->currentIndex().row(), split);
}

} // namespace starling::ui

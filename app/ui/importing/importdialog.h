// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "importdraft.h"

#include <QDialog>
#include <QLabel>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QTableView;
class QTabWidget;

namespace starling::ui {

class ImportModel;
class ReadingPane;

/// What the preview shows.
struct ImportOffer
{
    QString name; ///< of the file, for sentences
    exchange::Import import;
    ImportForecast forecast; ///< of the whole import, as a pack of its own
    QList<PackRow> packs;    ///< that it can be added to
    QStringList tableSample; ///< the first record, where it is a table
};

/// Shows what an import would bring: the questions as they will be read, what was found, mended and doubted,
/// and what it does to the store. Questions are chosen and edited here, columns mapped, doubtful splits
/// decided, and the pack chosen; agreeing is accepting.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportOffer &offer, QWidget *parent);

    /// What is agreed to.
    [[nodiscard]] AgreedImport agreed() const;
    /// All questions, chosen or not, for the forecast.
    [[nodiscard]] AgreedImport everything() const;

    void setForecast(const ImportForecast &forecast);
    /// The same file, read with other columns.
    void setImport(const exchange::Import &import);
    /// The columns that were chosen hold no questions; the ones before stay.
    void refuseLayout(const QString &why);

Q_SIGNALS:
    /// Another pack was chosen, or the import was read anew: what it does is to be asked again.
    void forecastNeeded();
    void layoutChosen(const starling::exchange::TableLayout &layout);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupTarget(const ImportOffer &offer);
    void setupQuestions();
    void setupButtons();
    void setupTabs(const ImportOffer &offer);
    QWidget *previewPage();
    void arrange();
    void fillFindings();
    void showFinding(const QModelIndex &index);
    void showQuestion(int row);
    void showEffect();
    void enterTab();
    void toggleChosen();
    void splitCurrent(bool split);
    void fitTarget(AgreedImport &agreed) const;
    [[nodiscard]] int target() const;

    QString m_name;
    bool m_isOfStore = false; ///< the store has the file's own pack
    QString m_newUid;         ///< of the pack that is made instead
    ImportModel *m_model;
    QLabel *m_summary;
    QComboBox *m_target;
    QLineEdit *m_title;
    QCheckBox *m_ownTexts;
    QTableView *m_questions;
    QTabWidget *m_tabs;
    QListView *m_findings;
    QListView *m_splits = nullptr;
    ReadingPane *m_preview;
    QLabel *m_previewTitle;
    QWidget *m_previewPage; ///< beside the list, or a tab below it where there is no room beside
    QSplitter *m_middle;
    QPushButton *m_import = nullptr;
};

} // namespace starling::ui

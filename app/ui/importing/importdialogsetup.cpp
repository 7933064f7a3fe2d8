// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview of an import is made of.
#include "categorydelegate.h"
#include "columnspanel.h"
#include "importdialog.h"
#include "importmodel.h"
#include "splitmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {
namespace {

enum FindingRole { QuestionRole = Qt::UserRole, SectionRole };
constexpr int mostFindings = 2000;

/// A line that says which keys there are.
QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setText(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *below(QLabel *hint, QWidget *view)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    hint->setIndent(6);
    column->addWidget(hint);
    column->addWidget(view, 1);
    return page;
}

} // namespace

ImportDialog::ImportDialog(const ImportOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_name(offer.name)
    , m_isOfStore(offer.forecast.effect.pack.isValid())
    , m_newUid(QStringLiteral("pack-") + QUuid::createUuid().toString(QUuid::Id128).left(16))
    , m_model(new ImportModel(ImportDraft(offer.import), this))
    , m_summary(new WrappedLabel(this))
    , m_target(new QComboBox(this))
    , m_title(new QLineEdit(offer.import.pack.title, this))
    , m_ownTexts(new QCheckBox(this))
    , m_questions(new QTableView(this))
    , m_tabs(new QTabWidget(this))
    , m_findings(new QListView)
    , m_preview(new ReadingPane(this))
    , m_previewTitle(new WrappedLabel(this))
    , m_previewPage(previewPage())
    , m_middle(new QSplitter(Qt::Horizontal, this))
{
    setWindowTitle(tr("Import"));
    m_summary->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_model->setForecast(offer.forecast);
    setupTarget(offer);
    setupQuestions();
    setupTabs(offer);

    auto *form = new QFormLayout;
    form->addRow(tr("Int&o:"), m_target);
    form->addRow(tr("&Pack title:"), m_title);
    auto *all = new QPushButton(tr("Choose &All"), this);
    auto *none = new QPushButton(tr("Choose &None"), this);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    auto *choosing = new QHBoxLayout;
    choosing->addWidget(hint(tr("Space chooses, F2 edits title, category and tags."), this), 1);
    choosing->addWidget(all);
    choosing->addWidget(none);
    auto *top = new QWidget(this);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->addLayout(choosing);
    topColumn->addWidget(m_questions, 1);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(top);
    left->addWidget(m_tabs);
    left->setSizes({1000, 1000}); // halves
    m_middle->addWidget(left);
    m_middle->addWidget(m_previewPage);
    m_middle->setSizes({560, 500});

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addLayout(form);
    column->addWidget(m_middle, 1);
    column->addWidget(m_ownTexts);
    setupButtons();
    const QSize frame(0, 40); // of the system, around the dialog
    const QSize wanted(1240, 760);
    resize(wanted.boundedTo(parent ? parent->size() - frame : wanted));
    m_questions->setCurrentIndex(m_model->index(0, ImportModel::Title));
    m_questions->setFocus();
}

void ImportDialog::setupTarget(const ImportOffer &offer)
{
    const Pack &pack = offer.import.pack;
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(20);
    if (m_isOfStore) {
        m_target->addItem(tr("The pack that is there: %1").arg(pack.title.simplified()), 0);
        m_target->addItem(tr("A new pack"), -1);
    } else {
        m_target->addItem(tr("A new pack"), 0);
    }
    for (const PackRow &row : offer.packs) {
        if (row.uid != pack.uid)
            m_target->addItem(tr("Add to %1").arg(row.title.simplified()), static_cast<int>(row.id.value));
    }
    const int answers = m_model->draft().ownTextsCount();
    m_ownTexts->setText(tr("Also bring in my answers (%n), where I have none", nullptr, answers));
    m_ownTexts->setChecked(answers > 0);
    m_ownTexts->setVisible(answers > 0);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        m_title->setEnabled(target() <= 0);
        m_ownTexts->setEnabled(target() <= 0);
        showEffect();
        Q_EMIT forecastNeeded();
    });
}

void ImportDialog::setupQuestions()
{
    m_questions->setModel(m_model);
    m_questions->setAccessibleName(tr("Questions found"));
    m_questions->verticalHeader()->hide();
    m_questions->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_questions->setItemDelegateForColumn(ImportModel::Kind, new CategoryDelegate(this));
    m_questions->setShowGrid(false);
    m_questions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_questions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_questions->setTabKeyNavigation(false);
    // Two lines of a title; more of it stands over the preview.
    m_questions->setWordWrap(true);
    m_questions->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 8);
    m_questions->installEventFilter(this);
    QHeaderView *header = m_questions->horizontalHeader();
    header->setSectionResizeMode(ImportModel::Title, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(ImportModel::Number, 56), std::pair(ImportModel::Kind, 96),
                                        std::pair(ImportModel::Tags, 80), std::pair(ImportModel::Effect, 76)})
        header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
    header->setHighlightSections(false);
    connect(m_questions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showQuestion(current.row()); });
    connect(m_model, &ImportModel::choiceChanged, this, &ImportDialog::showEffect);
    connect(m_model, &ImportModel::questionChanged, this, [this](int row) {
        if (row == m_questions->currentIndex().row())
            showQuestion(row);
    });
}

/// The question that is chosen, as it will be read, with all of its title.
QWidget *ImportDialog::previewPage()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_previewTitle->setFont(strong);
    m_previewTitle->setContentsMargins(13, 6, 13, 0);
    m_previewTitle->setObjectName(QStringLiteral("previewTitle"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview, 1);
    page->setFocusProxy(m_preview->view());
    return page;
}

void ImportDialog::setupButtons()
{
    auto *buttons = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_import = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textChanged, this, &ImportDialog::showEffect);
    layout()->addWidget(buttons);
    showEffect();
}

void ImportDialog::setupTabs(const ImportOffer &offer)
{
    if (offer.import.table) {
        auto *columns = new ColumnsPanel(*offer.import.table, offer.tableSample, this);
        connect(columns, &ColumnsPanel::layoutChosen, this, &ImportDialog::layoutChosen);
        m_tabs->addTab(columns, tr("Colu&mns"));
    }
    if (!m_model->draft().doubts().isEmpty()) {
        m_splits = new QListView;
        m_splits->setModel(new SplitModel(*m_model, this));
        m_splits->setAccessibleName(tr("Doubtful splits"));
        m_splits->setUniformItemSizes(true);
        m_splits->setSpacing(2);
        m_splits->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_splits->installEventFilter(this);
        connect(m_splits->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &ImportDialog::showFinding);
        auto *page =
            below(hint(tr("J joins the two, S splits them. The likelier is chosen."), this), m_splits);
        page->setFocusProxy(m_splits);
        m_tabs->addTab(page, tr("&Doubtful Splits (%1)").arg(m_model->draft().doubts().size()));
    }
    m_findings->setAccessibleName(tr("Found, mended and doubted"));
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setUniformItemSizes(true);
    m_findings->setSpacing(2);
    m_tabs->addTab(m_findings, tr("&Findings (%1)").arg(offer.import.findings.size()));
    fillFindings();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            enterTab();
    });
    m_tabs->tabBar()->installEventFilter(this);
}

void ImportDialog::fillFindings()
{
    const exchange::Import &import = m_model->draft().import();
    auto *model = new QStandardItemModel(m_findings);
    const QColor doubt = Theme::of(palette()).warning;
    // What is in doubt comes first: it is what a person should look at.
    for (const bool doubts : {true, false}) {
        for (const exchange::Finding &finding : import.findings) {
            if (model->rowCount() >= mostFindings)
                break;
            if (Sentences::isDoubt(finding) != doubts)
                continue;
            QString text = Sentences::of(finding);
            if (finding.question >= 0 && finding.question < import.pack.questions.size())
                text.prepend(tr("Question %1: ").arg(import.pack.questions.at(finding.question).number));
            else if (finding.line > 0)
                text.prepend(tr("Line %1: ").arg(finding.line));
            auto *item = new QStandardItem(text);
            item->setData(finding.question, QuestionRole);
            item->setData(static_cast<int>(finding.section), SectionRole);
            item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
            if (doubts)
                item->setForeground(doubt);
            model->appendRow(item);
        }
    }
    QAbstractItemModel *old = m_findings->model();
    m_findings->setModel(model);
    delete old;
    m_tabs->setTabVisible(m_tabs->indexOf(m_findings), !import.findings.isEmpty());
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("&Findings (%1)").arg(import.findings.size()));
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportDialog::showFinding);
}

void ImportDialog::showFinding(const QModelIndex &index)
{
    const int question = index.isValid() ? index.data(QuestionRole).toInt() : -1;
    if (question < 0)
        return;
    m_questions->selectRow(question);
    m_preview->setSection(static_cast<Section>(index.data(SectionRole).toInt()));
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "importmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

enum FindingRole { QuestionRole = Qt::UserRole, SectionRole };
constexpr int mostFindings = 2000;

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
    if (effect.retired > 0)
        parts << ImportDialog::tr("%n no longer in the pack (kept with all you wrote)", nullptr,
                                  effect.retired);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportDialog::ImportDialog(const QString &name, const exchange::Import &import, const ImportEffect &effect,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportModel(import.pack, this))
    , m_summary(new QLabel(this))
    , m_title(new QLineEdit(import.pack.title, this))
    , m_questions(new QTableView(this))
    , m_findings(new QListView(this))
    , m_preview(new ReadingPane(this))
{
    setWindowTitle(tr("Import"));
    setupTop(name, import, effect);
    setupQuestions();
    setupFindings(import);

    auto *form = new QFormLayout;
    form->addRow(tr("&Pack title:"), m_title);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_questions);
    left->addWidget(m_findings);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    auto *middle = new QSplitter(Qt::Horizontal, this);
    middle->addWidget(left);
    middle->addWidget(m_preview);
    middle->setSizes({460, 520});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    const int count = m_model->rowCount();
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import %n Question(s)", nullptr, count));
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addLayout(form);
    column->addWidget(middle, 1);
    column->addWidget(buttons);
    resize(QSize(1000, 660).boundedTo(parent ? parent->size() : QSize(1000, 660)));
    m_questions->setCurrentIndex(m_model->index(0, ImportModel::Title));
    m_questions->setFocus();
}

Pack ImportDialog::pack() const
{
    Pack agreed = m_model->pack();
    agreed.title = m_title->text().trimmed();
    return agreed;
}

void ImportDialog::setupTop(const QString &name, const exchange::Import &import, const ImportEffect &effect)
{
    const int count = static_cast<int>(import.pack.questions.size());
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(
        tr("%n question(s) found in %1. Nothing is imported until you agree.", nullptr, count).arg(name) +
        u'\n' + effectLine(effect));
}

void ImportDialog::setupQuestions()
{
    m_questions->setModel(m_model);
    m_questions->setAccessibleName(tr("Questions found"));
    m_questions->verticalHeader()->hide();
    m_questions->setShowGrid(false);
    m_questions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_questions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questions->setTabKeyNavigation(false);
    m_questions->setWordWrap(false);
    QHeaderView *header = m_questions->horizontalHeader();
    header->setSectionResizeMode(ImportModel::Title, QHeaderView::Stretch);
    header->resizeSection(ImportModel::Number, 44);
    header->resizeSection(ImportModel::Kind, 110);
    header->setHighlightSections(false);
    connect(m_questions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showQuestion(current.row()); });
}

void ImportDialog::setupFindings(const exchange::Import &import)
{
    auto *model = new QStandardItemModel(this);
    const QColor doubt = Theme::of(palette()).warning;
    // What is in doubt comes first: it is what a person should look at.
    for (const bool doubts : {true, false}) {
        for (const exchange::Finding &finding : import.findings) {
            if (Sentences::isDoubt(finding) != doubts || model->rowCount() >= mostFindings)
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
    m_findings->setModel(model);
    m_findings->setAccessibleName(tr("Found, mended and doubted"));
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setUniformItemSizes(true);
    m_findings->setVisible(model->rowCount() > 0);
    const auto show = [this](const QModelIndex &index) {
        const int question = index.data(QuestionRole).toInt();
        if (!index.isValid() || question < 0)
            return;
        m_questions->selectRow(question);
        m_preview->setSection(static_cast<Section>(index.data(SectionRole).toInt()));
    };
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentChanged, this, show);
}

void ImportDialog::showQuestion(int row)
{
    if (row < 0)
        return;
    StudyQuestion question;
    question.content = m_model->pack().questions.at(row);
    m_preview->showQuestion(question);
}

} // namespace starling::ui

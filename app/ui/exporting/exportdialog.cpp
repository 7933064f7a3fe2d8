// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int pdf = -1;

/// A combo box guesses at nothing, but an ampersand or a line break of a title would look odd.
QString lineOf(const QString &title)
{
    return title.simplified();
}

} // namespace

ExportDialog::ExportDialog(ExportOffer offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_answers(new QCheckBox(tr("With my &answers and notes"), this))
    , m_about(new WrappedLabel(this))
{
    setWindowTitle(tr("Export"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(30);
    fillWhat();
    fillFormats();
    m_about->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_about->setAlignment(Qt::AlignTop);
    m_about->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_about);
    form->addRow(QString(), m_answers);
    auto *buttons = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    showFormat();
    resize(460, sizeHint().height());
}

void ExportDialog::fillWhat()
{
    const auto add = [this](const QString &text, What what) {
        m_what->addItem(text, static_cast<int>(what));
    };
    if (m_offer.pack.id.isValid())
        add(tr("This pack: %1").arg(lineOf(m_offer.pack.title)), What::Pack);
    if (m_offer.question.isValid())
        add(tr("This question"), What::Question);
    if (!m_offer.shown.isEmpty())
        add(tr("The %n question(s) found", nullptr, static_cast<int>(m_offer.shown.size())), What::Shown);
    add(tr("All packs"), What::All);
}

void ExportDialog::fillFormats()
{
    m_format->addItem(tr("Pack of Starling (JSON)"), static_cast<int>(ExportFormat::PackJson));
    m_format->addItem(tr("Markdown (one file)"), static_cast<int>(ExportFormat::Markdown));
    m_format->addItem(tr("Markdown (a folder, one file per question)"),
                      static_cast<int>(ExportFormat::MarkdownFolder));
    m_format->addItem(tr("Table (CSV)"), static_cast<int>(ExportFormat::Table));
    m_format->addItem(tr("Page to read and print (HTML)"), static_cast<int>(ExportFormat::Html));
    m_format->addItem(tr("Printed pages (PDF)"), pdf);
    m_format->addItem(tr("Anki package"), static_cast<int>(ExportFormat::AnkiPackage));
    m_format->addItem(tr("Anki text"), static_cast<int>(ExportFormat::AnkiText));
}

void ExportDialog::showFormat()
{
    const std::optional<ExportFormat> chosen = format();
    m_answers->setEnabled(!chosen || holdsAnswers(*chosen));
    if (!chosen) {
        m_about->setText(tr("A4, with contents and page numbers. Starling cannot read it again."));
        return;
    }
    switch (*chosen) {
    case ExportFormat::PackJson:
        m_about->setText(tr("For another Starling: importing it gives the same pack."));
        break;
    case ExportFormat::Markdown:
        m_about->setText(tr("Text with headings, for any editor. Importing it gives the same pack."));
        break;
    case ExportFormat::MarkdownFolder:
        m_about->setText(
            tr("A new folder of texts with headings. Importing the folder gives the same pack."));
        break;
    case ExportFormat::Table:
        m_about->setText(
            tr("A row for each question. What a spreadsheet would run as a formula becomes plain "
               "text. Importing it gives the same pack."));
        break;
    case ExportFormat::Html:
        m_about->setText(tr("One page for any browser. Importing it gives the same pack."));
        break;
    case ExportFormat::AnkiPackage:
        m_about->setText(
            tr("A card for each question and each explained term. Importing it gives the same pack."));
        break;
    case ExportFormat::AnkiText:
        m_about->setText(tr("Notes in lines, for Anki's note type Basic. Importing it gives the same pack."));
        break;
    }
}

ExportDialog::What ExportDialog::what() const
{
    return static_cast<What>(m_what->currentData().toInt());
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{
        .pack = {}, .questions = {}, .withAnswers = m_answers->isEnabled() && m_answers->isChecked()};
    switch (what()) {
    case What::Question:
        choice.questions = {m_offer.question};
        break;
    case What::Pack:
        choice.pack = m_offer.pack.id;
        break;
    case What::Shown:
        choice.questions = m_offer.shown;
        break;
    case What::All:
        break;
    }
    return choice;
}

std::optional<ExportFormat> ExportDialog::format() const
{
    const int chosen = m_format->currentData().toInt();
    return chosen == pdf ? std::nullopt : std::optional(static_cast<ExportFormat>(chosen));
}

QString ExportDialog::ending() const
{
    const auto chosen = format();
    return chosen ? QString(endingOf(*chosen)) : QStringLiteral("pdf");
}

QString ExportDialog::proposedName() const
{
    // Ids may hold characters that no file name may.
    QString name = what() == What::All ? QStringLiteral("starling") : m_offer.pack.uid.left(80);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !QStringView(u"-_.").contains(c))
            c = u'-';
    }
    if (what() == What::Question)
        name += QStringLiteral("-question");
    else if (what() == What::Shown)
        name += QStringLiteral("-found");
    return ending().isEmpty() ? name : name + u'.' + ending();
}

QString ExportDialog::filter() const
{
    if (ending().isEmpty())
        return tr("New folder") + QStringLiteral(" (*)");
    return QStringLiteral("%1 (*.%2)").arg(m_format->currentText().remove(u'(').remove(u')'), ending());
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdialog.h"

#include "core/questioncheck.h"
#include "tagsedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace starling::ui {

PackDialog::PackDialog(const Pack &head, QWidget *parent)
    : QDialog(parent)
    , m_head(head)
    , m_fault(new WrappedLabel(this))
    , m_buttons(dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(head.uid.isEmpty() ? tr("New Pack") : tr("Edit Pack"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_title = addField(*form, tr("&Title:"), head.title, "packTitle");
    m_subtitle = addField(*form, tr("Su&btitle:"), head.subtitle, "packSubtitle");
    m_role = addField(*form, tr("&Role:"), head.role, "packRole");
    m_role->setPlaceholderText(tr("The job it prepares for"));
    m_language = addField(*form, tr("&Language:"), head.language, "packLanguage");
    m_language->setPlaceholderText(QStringLiteral("en, de-AT"));
    m_version = addField(*form, tr("&Version:"), head.uid.isEmpty() ? QStringLiteral("1") : head.version,
                         "packVersion");
    m_licence = addField(*form, tr("L&icence:"), head.licence, "packLicence");
    m_licence->setPlaceholderText(QStringLiteral("CC-BY-4.0"));
    m_authors = addField(*form, tr("&Authors:"), lineOfTags(head.authors), "packAuthors");
    m_authors->setPlaceholderText(tr("With commas between them"));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, Theme::of(palette()).warning);
    m_fault->setPalette(warning);
    m_fault->setObjectName(QStringLiteral("packFault"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(head.uid.isEmpty() ? tr("Cr&eate") : tr("&Save"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch(1);
    column->addWidget(m_buttons);
    resize(480, sizeHint().height() + fontMetrics().height());
    check();
    m_title->setFocus();
}

QLineEdit *PackDialog::addField(QFormLayout &form, const QString &label, const QString &text,
                                const char *name)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QLatin1StringView(name));
    field->setCursorPosition(0); // a long text shows its beginning
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &PackDialog::check);
    return field;
}

void PackDialog::check()
{
    if (!m_buttons || !m_authors)
        return;
    static const QRegularExpression dotted(QStringLiteral("^\\d+(\\.\\d+)*$"));
    QString fault;
    if (isBlank(m_title->text()))
        fault = tr("A pack needs a title.");
    else if (m_version->text() != m_head.version && !dotted.match(m_version->text().trimmed()).hasMatch())
        fault = tr("A version is numbers with dots between them, as 1.2.");
    m_fault->setText(fault);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty());
}

Pack PackDialog::pack() const
{
    Pack head = m_head;
    const auto take = [](QString &text, const QLineEdit *field) {
        if (field->text() != text)
            text = field->text().trimmed();
    };
    take(head.title, m_title);
    take(head.subtitle, m_subtitle);
    take(head.role, m_role);
    take(head.language, m_language);
    take(head.version, m_version);
    take(head.licence, m_licence);
    if (m_authors->text() != lineOfTags(head.authors))
        head.authors = tagsOfLine(m_authors->text());
    return head;
}

} // namespace starling::ui

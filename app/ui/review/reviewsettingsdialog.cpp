// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsettingsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialogbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

QString textOf(const QList<int> &minutes)
{
    QStringList texts;
    for (const int each : minutes)
        texts << QString::number(each);
    return texts.join(QLatin1Char(' '));
}

/// The minutes in the text; what is no number of minutes below a day is left out.
QList<int> minutesIn(const QString &text)
{
    QList<int> minutes;
    const QStringList words =
        QString(text).replace(QLatin1Char(','), QLatin1Char(' ')).split(QLatin1Char(' '));
    for (const QString &word : words) {
        const int number = word.toInt();
        if (number > 0 && number < 24 * 60)
            minutes << number;
    }
    return minutes;
}

} // namespace

ReviewSettingsDialog::ReviewSettingsDialog(const study::ReviewSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_retention(new QDoubleSpinBox(this))
    , m_maximum(new QSpinBox(this))
    , m_steps(new QLineEdit(this))
    , m_resteps(new QLineEdit(this))
    , m_rollOver(new QSpinBox(this))
    , m_new(new QSpinBox(this))
    , m_newTerms(new QSpinBox(this))
    , m_due(new QSpinBox(this))
    , m_dueTerms(new QSpinBox(this))
    , m_order(new QComboBox(this))
    , m_simple(new QCheckBox(tr("&Two buttons: “not yet” and “got it”"), this))
    , m_confidence(new QCheckBox(tr("Ask for a &bet before uncovering"), this))
    , m_terms(new QCheckBox(tr("Ask ter&ms as quick cards"), this))
{
    setWindowTitle(tr("Review Settings"));
    setupFields();
    load(settings);
}

void ReviewSettingsDialog::setupFields()
{
    m_retention->setRange(70, 97);
    m_retention->setDecimals(0);
    m_retention->setSuffix(tr(" %"));
    m_maximum->setRange(1, 36500);
    m_maximum->setSuffix(tr(" days"));
    m_rollOver->setRange(0, 23);
    m_rollOver->setSuffix(tr(":00"));
    for (QSpinBox *limit : {m_new, m_newTerms, m_due, m_dueTerms})
        limit->setRange(0, 9999);
    m_order->addItem(tr("The least likely remembered first"));
    m_order->addItem(tr("The longest due first"));
    m_order->addItem(tr("Mixed"));

    auto *body = new QWidget(this);
    auto *form = new QFormLayout(body);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addField(form, tr("&Remembered when asked:"), m_retention,
             tr("How many of ten answers you want to have when they come back. More means more reviews."));
    addField(form, tr("&Longest interval:"), m_maximum, tr("Nothing stays away longer than this."));
    addField(form, tr("Learning &steps:"), m_steps,
             tr("Minutes until a new card comes back on its first day, for instance “1 10”. Empty: none."));
    addField(form, tr("S&teps after a miss:"), m_resteps, tr("Minutes until a forgotten card comes back."));
    addField(form, tr("The &day begins at:"), m_rollOver,
             tr("A review after midnight still counts for the day before."));
    addField(form, tr("&New questions a day:"), m_new, tr("How many are asked for the first time."));
    addField(form, tr("N&ew terms a day:"), m_newTerms,
             tr("How many term cards are asked for the first time."));
    addField(form, tr("Q&uestion reviews a day:"), m_due,
             tr("At most so many come back on one day; the rest waits, so that a backlog is spread."));
    addField(form, tr("Term re&views a day:"), m_dueTerms,
             tr("The same for term cards, which take seconds."));
    addField(form, tr("&Order:"), m_order, tr("What is asked first. Categories are mixed in any case."));
    addField(form, {}, m_simple, tr("For those who do not want to choose between four."));
    addField(
        form, {}, m_confidence,
        tr("What you were sure of and missed comes back within three days. It never changes the memory."));
    addField(form, {}, m_terms, tr("Term to definition and back."));

    auto *area = new QScrollArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = dialogButtons(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { load(study::ReviewSettings()); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(600, 560);
}

void ReviewSettingsDialog::addField(QFormLayout *form, const QString &label, QWidget *field,
                                    const QString &sentence)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(1);
    auto *said = new QLabel(sentence, box);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    constexpr int letters = 56;
    const int width = fontMetrics().averageCharWidth() * letters;
    said->setFixedWidth(width);
    said->setMinimumHeight(said->heightForWidth(width));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).muted);
    said->setPalette(colours);
    column->addWidget(field, 0, Qt::AlignLeft);
    column->addWidget(said);
    field->setAccessibleDescription(sentence);
    if (label.isEmpty()) {
        form->addRow(box);
        return;
    }
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    name->setAlignment(Qt::AlignTop | Qt::AlignRight);
    form->addRow(name, box);
}

void ReviewSettingsDialog::load(const study::ReviewSettings &settings)
{
    m_retention->setValue(settings.desiredRetention * 100);
    m_maximum->setValue(settings.maximumInterval);
    m_steps->setText(textOf(settings.learningSteps));
    m_resteps->setText(textOf(settings.relearningSteps));
    m_rollOver->setValue(settings.rollOverHour);
    m_new->setValue(settings.newPerDay);
    m_newTerms->setValue(settings.newTermsPerDay);
    m_due->setValue(settings.duePerDay);
    m_dueTerms->setValue(settings.dueTermsPerDay);
    m_order->setCurrentIndex(static_cast<int>(settings.order));
    m_simple->setChecked(settings.simpleMode);
    m_confidence->setChecked(settings.askConfidence);
    m_terms->setChecked(settings.terms);
}

study::ReviewSettings ReviewSettingsDialog::settings() const
{
    study::ReviewSettings settings = m_before;
    settings.desiredRetention = m_retention->value() / 100;
    settings.maximumInterval = m_maximum->value();
    settings.learningSteps = minutesIn(m_steps->text());
    settings.relearningSteps = minutesIn(m_resteps->text());
    settings.rollOverHour = m_rollOver->value();
    settings.newPerDay = m_new->value();
    settings.newTermsPerDay = m_newTerms->value();
    settings.duePerDay = m_due->value();
    settings.dueTermsPerDay = m_dueTerms->value();
    settings.order = static_cast<study::ReviewOrder>(m_order->currentIndex());
    settings.simpleMode = m_simple->isChecked();
    settings.askConfidence = m_confidence->isChecked();
    settings.terms = m_terms->isChecked();
    return study::bounded(settings);
}

} // namespace starling::ui

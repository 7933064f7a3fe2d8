// SPDX-License-Identifier: GPL-3.0-or-later
#include "mocksetupdialog.h"

#include "ui/widgets/dialogbuttons.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr std::array categories{Category::Behavioural, Category::Situational, Category::Technical,
                                Category::SystemDesign};
constexpr int listedOnly = -1; ///< data of the entry "the questions in the list"

} // namespace

MockSetupDialog::MockSetupDialog(const QList<PackRow> &packs, const QList<QuestionId> &listed,
                                 QWidget *parent)
    : QDialog(parent)
    , m_packs(packs)
    , m_listed(listed)
    , m_byNumber(new QRadioButton(tr("&Questions:"), this))
    , m_byMinutes(new QRadioButton(tr("&Minutes:"), this))
    , m_number(new QSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_pack(new QComboBox(this))
    , m_seed(new QSpinBox(this))
    , m_followUps(
          new QCheckBox(tr("Ask &follow-ups: why, how measured, what else, what would you change"), this))
    , m_atEnd(new QCheckBox(tr("&Judge at the end instead of after each answer"), this))
    , m_aloud(new QCheckBox(tr("&Read the questions aloud"), this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Mock Interview"));
    setupLayout();
    setupConnections();
}

QWidget *MockSetupDialog::timesBox()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new QLabel(tr("Think (seconds)"), box), 0, 1);
    grid->addWidget(new QLabel(tr("Answer (minutes)"), box), 0, 2);
    for (size_t i = 0; i < categories.size(); ++i) {
        auto *taken = new QCheckBox(Wording::of(categories.at(i)), box);
        taken->setChecked(true);
        m_categories << taken;
        auto *think = new QSpinBox(box);
        think->setRange(0, 1800);
        think->setSingleStep(15);
        think->setValue(study::usualMockTimes.at(i).thinkingSeconds);
        think->setAccessibleName(tr("Seconds to think, %1").arg(Wording::of(categories.at(i))));
        auto *answer = new QSpinBox(box);
        answer->setRange(1, 120);
        answer->setValue(study::usualMockTimes.at(i).answerSeconds / 60);
        answer->setAccessibleName(tr("Minutes to answer, %1").arg(Wording::of(categories.at(i))));
        m_thinking.at(i) = think;
        m_answering.at(i) = answer;
        const auto row = static_cast<int>(i) + 1;
        grid->addWidget(taken, row, 0);
        grid->addWidget(think, row, 1);
        grid->addWidget(answer, row, 2);
    }
    return box;
}

void MockSetupDialog::setupLayout()
{
    m_number->setRange(1, 100);
    m_number->setValue(5);
    m_number->setAccessibleName(tr("Number of questions"));
    m_minutes->setRange(5, 600);
    m_minutes->setValue(45);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_byNumber->setChecked(true);
    m_pack->addItem(tr("All packs"), 0);
    if (!m_listed.isEmpty())
        m_pack->addItem(
            tr("The %n question(s) found in the list", nullptr, static_cast<int>(m_listed.size())),
            listedOnly);
    for (const PackRow &pack : m_packs)
        m_pack->addItem(pack.title, pack.id.value);
    m_seed->setRange(0, 999'999);
    m_seed->setValue(static_cast<int>(QDateTime::currentMSecsSinceEpoch() % 1'000'000));
    m_seed->setToolTip(tr("The same number draws the same questions again while nothing else changed."));
    m_followUps->setChecked(true);
    m_atEnd->setObjectName(QStringLiteral("judgeAtEnd"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("mockPreview"));

    auto *form = new QFormLayout;
    auto *length = new QHBoxLayout;
    length->addWidget(m_byNumber);
    length->addWidget(m_number);
    length->addSpacing(16);
    length->addWidget(m_byMinutes);
    length->addWidget(m_minutes);
    length->addStretch(1);
    form->addRow(tr("Length:"), length);
    form->addRow(tr("&From:"), m_pack);
    form->addRow(tr("Times:"), timesBox());
    form->addRow(tr("S&eed:"), m_seed);
    form->addRow({}, m_followUps);
    form->addRow({}, m_atEnd);
    form->addRow({}, m_aloud);
    auto *buttons = dialogButtons(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Start the Interview"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    m_start->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview);
    column->addWidget(buttons);
}

void MockSetupDialog::setupConnections()
{
    const auto changed = [this] { Q_EMIT planWanted(); };
    for (QSpinBox *box : {m_number, m_minutes, m_seed})
        connect(box, &QSpinBox::valueChanged, this, changed);
    for (size_t i = 0; i < m_thinking.size(); ++i) {
        connect(m_thinking.at(i), &QSpinBox::valueChanged, this, changed);
        connect(m_answering.at(i), &QSpinBox::valueChanged, this, changed);
        connect(m_categories.at(static_cast<qsizetype>(i)), &QCheckBox::toggled, this, changed);
    }
    connect(m_byNumber, &QRadioButton::toggled, this, changed);
    connect(m_pack, &QComboBox::currentIndexChanged, this, changed);
    connect(m_minutes, &QSpinBox::valueChanged, m_byMinutes, [this] { m_byMinutes->setChecked(true); });
    connect(m_number, &QSpinBox::valueChanged, m_byNumber, [this] { m_byNumber->setChecked(true); });
}

void MockSetupDialog::setReadAloudPossible(bool possible, const QString &why)
{
    m_aloud->setEnabled(possible);
    m_aloud->setToolTip(why);
    if (!possible) {
        m_aloud->setChecked(false);
        m_aloud->setText(tr("Read the questions aloud (%1)").arg(why));
    }
}

MockScope MockSetupDialog::scope() const
{
    MockScope scope;
    const qint64 chosen = m_pack->currentData().toLongLong();
    if (chosen == listedOnly)
        scope.questions = m_listed;
    else if (chosen > 0)
        scope.packs = {PackId{chosen}};
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        if (m_categories.at(i)->isChecked())
            scope.categories.insert(categories.at(static_cast<size_t>(i)));
    }
    return scope;
}

study::MockWishes MockSetupDialog::wishes() const
{
    study::MockWishes wishes;
    if (m_byNumber->isChecked())
        wishes.questions = m_number->value();
    else
        wishes.minutes = m_minutes->value();
    for (size_t i = 0; i < m_thinking.size(); ++i)
        wishes.times.at(i) = {m_thinking.at(i)->value(), m_answering.at(i)->value() * 60};
    wishes.seed = static_cast<quint64>(m_seed->value());
    return wishes;
}

MockOptions MockSetupDialog::options() const
{
    return {m_atEnd->isChecked(), m_followUps->isChecked(), m_aloud->isChecked()};
}

void MockSetupDialog::showPlan(const MockPlan &plan)
{
    m_plan = plan;
    m_start->setEnabled(!plan.questions.isEmpty());
    int fresh = 0;
    int weak = 0;
    for (const PlannedQuestion &question : plan.questions) {
        fresh += question.reason == MockReason::NeverAsked;
        weak += question.reason == MockReason::Weak || question.reason == MockReason::Due;
    }
    const auto count = static_cast<int>(plan.questions.size());
    m_preview->setText(count == 0
                           ? tr("There is no question to ask: choose another pack or more categories.")
                           : tr("%n question(s), ", nullptr, count) +
                                 tr("about %n minute(s): ", nullptr, (plan.seconds() + 59) / 60) +
                                 tr("%1 never asked, %2 weak or due. They stay hidden until they are asked.")
                                     .arg(fresh)
                                     .arg(weak));
}

} // namespace starling::ui

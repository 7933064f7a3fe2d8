// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyeditor.h"

#include "stories.h"
#include "storylinks.h"

#include <QDate>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

constexpr int quietMs = 300;
constexpr int latestMs = 1000;
constexpr int noYear = 1949; ///< the spin box shows a dash for it

} // namespace

StoryEditor::StoryEditor(Stories &stories, StoryLinks *links, QWidget *parent)
    : QScrollArea(parent)
    , m_stories(stories)
    , m_title(new QLineEdit)
    , m_numbers(new QLineEdit)
    , m_competencies(new QLineEdit)
    , m_year(new QSpinBox)
    , m_state(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setupForm(links);
    setupConnections();
}

QPlainTextEdit *StoryEditor::addText(QFormLayout *form, const QString &label, const QString &hint, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 14);
    auto *caption = new QLabel(label);
    caption->setBuddy(text);
    text->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(caption, text);
    return text;
}

void StoryEditor::setupForm(StoryLinks *links)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 12, 16, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title->setPlaceholderText(tr("What you would call it to a friend"));
    m_title->setObjectName(QStringLiteral("storyTitle"));
    form->addRow(tr("T&itle"), m_title);
    m_situation = addText(form, tr("Si&tuation"), tr("Where and when it was, and what was at stake"), 3);
    m_task = addText(form, tr("Tas&k"), tr("What you had to do"), 2);
    m_action = addText(form, tr("Actio&n"), tr("What you did, step by step, and why"), 5);
    m_result = addText(form, tr("Re&sult"), tr("What came of it"), 3);
    m_lesson = addText(form, tr("&Lesson"), tr("What you do differently since"), 2);
    m_numbers->setPlaceholderText(tr("42 % fewer errors, 4 hours → 20 minutes"));
    form->addRow(tr("Num&bers"), m_numbers);
    m_competencies->setPlaceholderText(tr("ownership, conflict, leadership"));
    form->addRow(tr("&Competencies"), m_competencies);
    m_year->setRange(noYear, 2100);
    m_year->setSpecialValueText(QStringLiteral("—"));
    m_year->setMaximumWidth(100);
    form->addRow(tr("&Year"), m_year);
    m_confidential = addText(form, tr("Kee&p back"), tr("Acme = a large retailer"), 3);
    auto *hint =
        new QLabel(tr("One name a line, and after “=” what to say instead: the name is flagged while you "
                      "write and replaced in everything you export or print."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAlignment(Qt::AlignTop);
    form->addRow(QString(), hint);
    form->addRow(tr("Answers"), links);
    m_state->setAlignment(Qt::AlignRight);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_state);
    setWidget(page);
}

void StoryEditor::setupConnections()
{
    for (QLineEdit *line : {m_title, m_numbers, m_competencies})
        connect(line, &QLineEdit::textEdited, this, &StoryEditor::edited);
    for (QPlainTextEdit *text : {m_situation, m_task, m_action, m_result, m_lesson, m_confidential})
        connect(text, &QPlainTextEdit::textChanged, this, &StoryEditor::edited);
    connect(m_year, &QSpinBox::valueChanged, this, &StoryEditor::edited);
    for (QTimer *timer : {&m_quiet, &m_latest}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &StoryEditor::flush);
    }
    connect(&m_stories, &Stories::saved, this, [this](StoryId id) {
        if (id == m_id && !m_pending)
            m_state->setText(tr("Saved"));
    });
    connect(&m_stories, &Stories::failed, this, [this] {
        m_pending = true; // tried again at the next key and on leaving
        m_state->setText(tr("Not saved"));
    });
}

void StoryEditor::show(StoryId id)
{
    flush();
    const Story *story = m_stories.find(id);
    m_loading = true;
    m_id = story ? id : StoryId{};
    const Story shown = story ? *story : Story{};
    m_title->setText(shown.title);
    m_situation->setPlainText(shown.situation);
    m_task->setPlainText(shown.task);
    m_action->setPlainText(shown.action);
    m_result->setPlainText(shown.result);
    m_lesson->setPlainText(shown.lesson);
    m_numbers->setText(shown.numbers);
    m_competencies->setText(shown.competencies.join(QStringLiteral(", ")));
    m_year->setValue(shown.year.value_or(noYear));
    m_confidential->setPlainText(textFromConfidential(shown.confidential));
    m_state->clear();
    m_loading = false;
    setEnabled(story != nullptr);
    verticalScrollBar()->setValue(0);
}

void StoryEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void StoryEditor::edited()
{
    if (m_loading || !m_id.isValid())
        return;
    m_pending = true;
    m_state->setText(tr("Saving…"));
    m_quiet.start(quietMs);
    if (!m_latest.isActive())
        m_latest.start(latestMs);
}

void StoryEditor::flush()
{
    m_quiet.stop();
    m_latest.stop();
    if (std::exchange(m_pending, false) && m_id.isValid())
        m_stories.save(typed());
}

Story StoryEditor::typed() const
{
    Story story;
    story.id = m_id;
    story.title = m_title->text();
    story.situation = m_situation->toPlainText();
    story.task = m_task->toPlainText();
    story.action = m_action->toPlainText();
    story.result = m_result->toPlainText();
    story.lesson = m_lesson->toPlainText();
    story.numbers = m_numbers->text();
    const QStringList competencies = m_competencies->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &competency : competencies) {
        if (!competency.trimmed().isEmpty())
            story.competencies += competency.simplified();
    }
    if (m_year->value() != noYear)
        story.year = m_year->value();
    story.confidential = confidentialFromText(m_confidential->toPlainText());
    return story;
}

bool StoryEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close || event->type() == QEvent::WindowDeactivate)
        flush();
    return QScrollArea::eventFilter(watched, event);
}

void StoryEditor::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this);
    QScrollArea::showEvent(event);
}

void StoryEditor::hideEvent(QHideEvent *event)
{
    flush();
    QScrollArea::hideEvent(event);
}

QList<ConfidentialName> confidentialFromText(const QString &text)
{
    QList<ConfidentialName> names;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.section(u'=', 0, 0).trimmed();
        if (!name.isEmpty())
            names.append({name, line.section(u'=', 1).trimmed()});
    }
    return names;
}

QString textFromConfidential(const QList<ConfidentialName> &names)
{
    QStringList lines;
    for (const ConfidentialName &name : names)
        lines +=
            name.replacement.isEmpty() ? name.name : name.name + QStringLiteral(" = ") + name.replacement;
    return lines.join(u'\n');
}

} // namespace starling::ui

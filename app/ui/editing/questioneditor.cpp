// SPDX-License-Identifier: GPL-3.0-or-later
#include "questioneditor.h"

#include "itemsedit.h"
#include "staredit.h"
#include "tagsedit.h"
#include "termsedit.h"
#include "titleedit.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling::ui {

QuestionEditor::QuestionEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleEdit(this))
    , m_titleFault(new WrappedLabel(this))
    , m_number(new QSpinBox(this))
    , m_category(new QComboBox(this))
    , m_difficulty(new QComboBox(this))
    , m_tags(new TagsEdit(this))
    , m_fieldFault(new WrappedLabel(this))
    , m_tabs(new SectionTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_frameworkName(new QLineEdit(this))
    , m_framework(new MarkdownEdit(this))
    , m_star(new StarEdit(this))
    , m_terms(new TermsEdit(this))
    , m_sectionFault(new WrappedLabel(this))
{
    setupFields();
    setupSections();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_number);
    fields->addWidget(m_category);
    fields->addWidget(m_difficulty);
    fields->addWidget(m_tags, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_titleFault);
    column->addLayout(fields);
    column->addWidget(m_fieldFault);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sectionFault);
    setupConnections();
}

void QuestionEditor::setupFields()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("editTitle"));
    m_title->setPlaceholderText(tr("The question, as an interviewer asks it"));
    m_title->setAccessibleName(tr("Title"));
    m_number->setRange(1, largestNumber);
    m_number->setAccessibleName(tr("Number"));
    m_number->setPrefix(tr("No. "));
    m_number->setMinimumWidth(90);
    m_number->setMaximumWidth(120);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (const Category category :
         {Category::Behavioural, Category::Situational, Category::Technical, Category::SystemDesign})
        m_category->addItem(Wording::of(category));
    m_category->setAccessibleName(tr("Category"));
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        m_difficulty->addItem(Wording::of(difficulty));
    m_difficulty->setAccessibleName(tr("Difficulty"));
    m_titleFault->setObjectName(QStringLiteral("titleFault"));
    m_fieldFault->setObjectName(QStringLiteral("fieldFault"));
    m_sectionFault->setObjectName(QStringLiteral("sectionFault"));
}

void QuestionEditor::setupSections()
{
    m_tabs->setAccessibleName(tr("Sections of the question"));
    for (const Section section : allSections) {
        m_tabs->addTab(Wording::of(section));
        switch (section) {
        case Section::Framework: {
            auto *page = new QWidget(this);
            auto *column = new QVBoxLayout(page);
            column->setContentsMargins(0, 0, 0, 0);
            m_frameworkName->setPlaceholderText(tr("Name of the framework, if it has one"));
            m_frameworkName->setAccessibleName(tr("Name of the framework"));
            m_framework->setAccessibleName(Wording::of(section));
            m_framework->setPlaceholderText(
                tr("How to structure the answer: **bold** text and steps like “1. …”"));
            column->addWidget(m_frameworkName);
            column->addWidget(m_framework, 1);
            m_stack->addWidget(page);
            break;
        }
        case Section::StarExample:
            m_stack->addWidget(m_star);
            break;
        case Section::Terminology:
            m_stack->addWidget(m_terms);
            break;
        default: {
            auto *edit = new ItemsEdit(this);
            edit->setAccessibleName(Wording::of(section));
            edit->setPlaceholderText(tr("One entry a paragraph; Enter begins the next."));
            m_items.at(static_cast<size_t>(section)) = edit;
            m_stack->addWidget(edit);
        }
        }
    }
}

void QuestionEditor::setupConnections()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showFaults();
    });
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_tags), m_frameworkName})
        connect(line, &QLineEdit::textChanged, this, &QuestionEditor::touched);
    connect(m_title, &QPlainTextEdit::textChanged, this, &QuestionEditor::touched);
    connect(m_title, &TextEditor::zoomRequested, this, &QuestionEditor::zoomRequested);
    connect(m_title, &TitleEdit::returnPressed, this, &QuestionEditor::focusSection);
    connect(m_number, &QSpinBox::valueChanged, this, &QuestionEditor::touched);
    for (QComboBox *box : {m_category, m_difficulty})
        connect(box, &QComboBox::currentIndexChanged, this, &QuestionEditor::touched);
    connect(m_framework, &QPlainTextEdit::textChanged, this, &QuestionEditor::touched);
    connect(m_framework, &TextEditor::zoomRequested, this, &QuestionEditor::zoomRequested);
    connect(m_star, &StarEdit::zoomRequested, this, &QuestionEditor::zoomRequested);
    connect(m_terms, &TermsEdit::zoomRequested, this, &QuestionEditor::zoomRequested);
    connect(m_star, &StarEdit::changed, this, &QuestionEditor::touched);
    connect(m_terms, &TermsEdit::changed, this, &QuestionEditor::touched);
    for (ItemsEdit *edit : m_items) {
        if (!edit)
            continue;
        connect(edit, &QPlainTextEdit::textChanged, this, &QuestionEditor::touched);
        connect(edit, &TextEditor::zoomRequested, this, &QuestionEditor::zoomRequested);
    }
}

void QuestionEditor::load(const Question &question, const QSet<int> &taken, const QStringList &knownTags)
{
    const QScopedValueRollback loading(m_loading, true);
    m_loaded = question;
    m_taken = taken;
    m_title->setText(question.title);
    m_number->setValue(question.number);
    m_category->setCurrentIndex(static_cast<int>(question.category));
    m_difficulty->setCurrentIndex(static_cast<int>(question.difficulty));
    m_tags->setKnownTags(knownTags);
    m_tags->setTags(question.tags);
    m_frameworkName->setText(question.framework.name);
    m_framework->setText(question.framework.text);
    m_star->setStar(question.star);
    m_terms->setTerms(question.terminology);
    for (const Section section : allSections) {
        if (ItemsEdit *edit = items(section))
            edit->setItems(*listOf(question, section));
    }
    showFaults();
}

Question QuestionEditor::question() const
{
    Question question = m_loaded;
    // A field that nobody touched gives back what was put in, whatever a line edit makes of it.
    const auto take = [](QString &text, const auto *line) {
        if (line->isModified() || text.isEmpty())
            text = line->text();
    };
    take(question.title, m_title);
    take(question.framework.name, m_frameworkName);
    question.number = m_number->value();
    question.category = static_cast<Category>(m_category->currentIndex());
    question.difficulty = static_cast<Difficulty>(m_difficulty->currentIndex());
    if (m_tags->text() != lineOfTags(m_loaded.tags))
        question.tags = m_tags->tags();
    question.framework.text = m_framework->text();
    question.star = m_star->star();
    question.terminology = m_terms->terms();
    for (const Section section : allSections) {
        if (const ItemsEdit *edit = items(section))
            *listOf(question, section) = edit->items();
    }
    return question;
}

QList<QuestionFault> QuestionEditor::faults() const
{
    return faultsOf(question(), m_taken);
}

void QuestionEditor::setZoom(double zoom)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2 * zoom);
    m_title->setFont(large);
    QFont text = font();
    text.setPointSizeF(text.pointSizeF() * zoom);
    m_stack->setFont(text); // the fields of the sections have none of their own
}

void QuestionEditor::touched()
{
    if (m_loading)
        return;
    showFaults();
    Q_EMIT changed();
}

Section QuestionEditor::section() const
{
    return allSections.at(static_cast<size_t>(qMax(0, m_tabs->currentIndex())));
}

void QuestionEditor::setSection(Section section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
}

void QuestionEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void QuestionEditor::focusSection()
{
    switch (section()) {
    case Section::Framework:
        m_framework->setFocus(Qt::ShortcutFocusReason);
        break;
    case Section::StarExample:
        m_star->focusFirst();
        break;
    case Section::Terminology:
        m_terms->focusFirst();
        break;
    default:
        items(section())->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace starling::ui

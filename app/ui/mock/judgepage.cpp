// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgepage.h"

#include "mockwording.h"
#include "ui/reading/sectionrenderer.h"
#include "ui/review/reviewwording.h"
#include "ui/review/uncoverlist.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

/// A text to read, filled through a cursor only.
QTextEdit *reader(QWidget *parent)
{
    auto *view = new QTextEdit(parent);
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabChangesFocus(true);
    view->document()->setDocumentMargin(10);
    return view;
}

} // namespace

JudgePage::JudgePage(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Judge the answer"));
    setupLayout();
}

void JudgePage::setupLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    m_place = new QLabel(this);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setObjectName(QStringLiteral("judgePlace"));
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_title->setFont(font);
    column->addWidget(m_place);
    column->addWidget(m_title);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(14);
    m_texts = new QTabWidget(this);
    m_texts->setDocumentMode(true);
    m_said = reader(m_texts);
    m_model = reader(m_texts);
    m_draft = reader(m_texts);
    m_list = new UncoverList(this);
    sides->addWidget(m_texts, 1);
    sides->addWidget(m_list, 1);
    column->addLayout(sides, 1);
    connect(m_list, &UncoverList::changed, this, [this] { Q_EMIT changed(m_question.id, verdict()); });
    setupRatings(column);
}

void JudgePage::setupRatings(QVBoxLayout *column)
{
    m_comment = new QLineEdit(this);
    m_comment->setPlaceholderText(tr("What to do better next time"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setMaxLength(2000);
    connect(m_comment, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT changed(m_question.id, verdict()); });
    connect(m_comment, &QLineEdit::returnPressed, this, [this] { setFocus(Qt::OtherFocusReason); });
    column->addWidget(m_comment);
    auto *row = new QHBoxLayout;
    for (const Rating rating : allRatings) {
        const int key = static_cast<int>(rating);
        auto *button =
            new QPushButton(QStringLiteral("%1  %2").arg(key).arg(ReviewWording::of(rating)), this);
        button->setObjectName(QStringLiteral("judge%1").arg(key));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(ReviewWording::meaningOf(rating).toHtmlEscaped()));
        connect(button, &QPushButton::clicked, this, [this, key] { rate(key); });
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    auto *help =
        new QLabel(tr("Space had it, or avoided the mistake · N not · Up and Down move · C comment · 1 "
                      "to 4 rate and go on · Esc leaves"),
                   this);
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    column->addWidget(help);
}

QString JudgePage::saidText() const
{
    QStringList parts;
    for (const MockStep step : allMockSteps) {
        const auto answer = m_question.answers.constFind(step);
        if (answer == m_question.answers.constEnd())
            continue;
        if (step != MockStep::Answer)
            parts << MockWording::asks(step);
        const QString typed = answer->text.trimmed();
        parts << (typed.isEmpty() ? tr("(nothing typed)") : typed);
    }
    return parts.join(QStringLiteral("\n\n"));
}

void JudgePage::showTexts(bool withAnswer)
{
    const StudyQuestion &question = m_content.question;
    m_texts->clear();
    for (QTextEdit *text : {m_said, m_model, m_draft})
        text->hide(); // a page that is no tab would cover the others
    SectionRenderer renderer(Theme::of(palette()), font(), SectionRenderer::Medium::Paper);
    const auto plain = [&renderer](QTextEdit *view, const QString &text) {
        view->clear();
        QTextCursor cursor(view->document());
        renderer.renderPlain(cursor, text);
        view->moveCursor(QTextCursor::Start);
    };
    if (withAnswer) {
        plain(m_said, saidText());
        m_texts->addTab(m_said, tr("What I Said"));
    }
    m_model->clear();
    QTextCursor cursor(m_model->document());
    for (const Section section : {Section::Framework, Section::StarExample, Section::HowToAnswer}) {
        if (isSectionEmpty(question.content, section))
            continue;
        renderer.renderHeading(cursor, Wording::of(section), 1.1);
        renderer.render(cursor, question, section);
    }
    m_model->moveCursor(QTextCursor::Start);
    m_texts->addTab(m_model, tr("Model Answer"));
    if (withAnswer && !question.draft.text.trimmed().isEmpty()) {
        plain(m_draft, question.draft.text);
        m_texts->addTab(m_draft, tr("My Draft"));
    }
}

void JudgePage::judge(const MockQuestion &question, const RecallQuestion &content, MockJudge judge,
                      int number, int count, bool withAnswer)
{
    m_question = question;
    m_content = content;
    m_judge = judge;
    const MockAnswer answer = question.answers.value(MockStep::Answer);
    QString place = tr("Question %1 of %2").arg(number).arg(count);
    if (withAnswer)
        place += QStringLiteral("  ·  ") +
                 tr("spoke %1").arg(MockWording::spent(answer.seconds, question.planned.times.answerSeconds));
    m_place->setText(place);
    m_title->setText(content.question.content.title);
    showTexts(withAnswer);
    const MockVerdict before = question.verdicts.value(judge);
    m_rating = before.rating;
    m_comment->setText(before.comment);
    const bool judgedBefore = question.verdicts.contains(judge);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setItems(content.items);
        m_list->uncoverAll();
        for (int row = 0; row < m_list->items().size(); ++row) {
            const RecallItem &item = m_list->items().at(row);
            const bool marked = before.marked.contains(item.id);
            if (marked)
                m_list->setVerdict(row, item.section != Section::Mistakes);
            else if (judgedBefore && item.section != Section::Mistakes)
                m_list->setVerdict(row, std::nullopt);
        }
    }
    setFocus(Qt::OtherFocusReason);
}

MockVerdict JudgePage::verdict() const
{
    MockVerdict verdict;
    verdict.rating = m_rating;
    verdict.comment = m_comment->text();
    for (int row = 0; row < m_list->items().size(); ++row) {
        const std::optional<bool> good = m_list->verdict(row);
        const RecallItem &item = m_list->items().at(row);
        const bool mistake = item.section == Section::Mistakes;
        if (good && *good != mistake)
            verdict.marked.insert(item.id);
    }
    return verdict;
}

void JudgePage::rate(int rating)
{
    m_rating = rating;
    Q_EMIT judged(m_question.id, verdict());
}

void JudgePage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        m_list->judge(true);
        return;
    case Qt::Key_N:
        m_list->judge(false);
        return;
    case Qt::Key_Up:
        m_list->stepBack();
        return;
    case Qt::Key_Down:
        m_list->moveTo(m_list->current() + 1);
        return;
    case Qt::Key_C:
        m_comment->setFocus(Qt::ShortcutFocusReason);
        return;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    default:
        break;
    }
    if (!event->isAutoRepeat() && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4)
        rate(event->key() - Qt::Key_0);
    else
        QWidget::keyPressEvent(event);
}

} // namespace starling::ui

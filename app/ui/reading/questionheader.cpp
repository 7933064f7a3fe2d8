// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionheader.h"

#include "ui/questions/masterymark.h"
#include "ui/theme/theme.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {

QuestionHeader::QuestionHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_marks(new QWidget(this))
    , m_mastery(new QButtonGroup(this))
{
    setupText();
    setupMastery();

    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_origin, 1);
    below->addWidget(m_marks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 16, 4);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(below);
    applyColours();
}

void QuestionHeader::setupText()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);

    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void QuestionHeader::setupMastery()
{
    auto *row = new QHBoxLayout(m_marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Mastery mastery : {Mastery::New, Mastery::Learning, Mastery::Mastered}) {
        auto *button = new QToolButton(m_marks);
        button->setText(Wording::of(mastery));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QStringLiteral("mastery-") + wordOf(mastery));
        m_mastery->addButton(button, static_cast<int>(mastery));
        row->addWidget(button);
    }
    connect(m_mastery, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT masteryChosen(static_cast<Mastery>(id)); });
}

void QuestionHeader::showQuestion(const StudyQuestion &question)
{
    m_title->setText(question.content.title);
    QStringList origin{question.pack.title, Wording::of(question.content.category),
                       Wording::of(question.content.difficulty)};
    if (question.retired)
        origin << tr("no longer in the pack");
    m_origin->setText(origin.join(QStringLiteral("  ·  ")));
    m_marks->show();
    setMastery(question.mastery);
}

void QuestionHeader::showNothing()
{
    m_title->setText(tr("No question chosen"));
    m_origin->setText(tr("Pick one on the left, or bring in a page with File ▸ Import."));
    m_marks->hide();
}

void QuestionHeader::setMastery(Mastery mastery)
{
    m_mastery->button(static_cast<int>(mastery))->setChecked(true);
}

void QuestionHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

void QuestionHeader::applyColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).muted);
    m_origin->setPalette(quiet);
    for (QAbstractButton *button : m_mastery->buttons()) {
        const int extent = fontMetrics().height();
        button->setIconSize({extent, extent});
        button->setIcon(
            masteryIcon(static_cast<Mastery>(m_mastery->id(button)), palette(), extent, devicePixelRatioF()));
    }
}

} // namespace starling::ui

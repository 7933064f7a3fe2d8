// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionheader.h"

#include "ui/questions/masterymark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

/// Can be selected from when the mouse comes: the text document that this takes is slow to lay out.
class SelectableLabel : public WrappedLabel
{
public:
    using WrappedLabel::WrappedLabel;

protected:
    void enterEvent(QEnterEvent *event) override
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        WrappedLabel::enterEvent(event);
    }
};

/// One of the three marks: what is set is filled with the accent's wash and framed, also where colours say
/// little.
class MasteryButton : public QToolButton
{
public:
    MasteryButton(Mastery mastery, QWidget *parent) : QToolButton(parent), m_mastery(mastery)
    {
        setText(Wording::of(mastery));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setObjectName(QStringLiteral("mastery-") + wordOf(mastery));
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + metrics.height() + 26, metrics.height() + 11};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor ground = isChecked() ? theme.wash : underMouse() ? theme.page : theme.panel;
        painter.setPen(QPen(isChecked() ? theme.accent : theme.hairline, hasFocus() ? 2 : 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, 5, 5);
        const QColor ink = isChecked() ? theme.accent : theme.muted;
        const int extent = fontMetrics().height() - 2;
        const QRect mark(9, (height() - extent) / 2, extent, extent);
        paintMasteryMark(painter, mark, m_mastery, ink, ground);
        painter.setPen(isChecked() ? theme.text : theme.muted);
        painter.drawText(rect().adjusted(mark.right() + 7, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
    }

private:
    Mastery m_mastery;
};

} // namespace

QuestionHeader::QuestionHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new SelectableLabel(this))
    , m_origin(new SelectableLabel(this))
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
    column->setContentsMargins(15, 14, 16, 4);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(below);
    applyColours();
}

void QuestionHeader::setupText()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);

    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void QuestionHeader::setupMastery()
{
    auto *row = new QHBoxLayout(m_marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Mastery mastery : {Mastery::New, Mastery::Learning, Mastery::Mastered}) {
        auto *button = new MasteryButton(mastery, m_marks);
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
    if (question.edited)
        origin << (question.hasNewer ? tr("edited by you, newer text in the pack") : tr("edited by you"));
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
}

} // namespace starling::ui

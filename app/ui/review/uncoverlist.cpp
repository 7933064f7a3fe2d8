// SPDX-License-Identifier: GPL-3.0-or-later
#include "uncoverlist.h"

#include "core/inlinetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr int restMs = 60;

/// A label that asks for the height its text has in its width; the area around it scrolls.
class ItemLabel : public QLabel
{
public:
    explicit ItemLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
};

QString withoutMarks(const QString &markdown)
{
    QString text;
    for (const InlineRun &run : inlineRuns(markdown))
        text += run.text;
    return text;
}

int placeOf(Section section)
{
    constexpr std::array order{Section::KeyPoints, Section::InterviewerCriteria, Section::Terminology,
                               Section::Mistakes};
    return static_cast<int>(std::find(order.begin(), order.end(), section) - order.begin());
}

} // namespace

UncoverList::UncoverList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What the answer holds"));
    setItems({});
}

void UncoverList::setItems(const QList<RecallItem> &items)
{
    m_items.clear();
    for (const RecallItem &item : items) {
        if (placeOf(item.section) < 4)
            m_items.append(item);
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const RecallItem &a, const RecallItem &b) {
        return placeOf(a.section) < placeOf(b.section);
    });
    m_verdicts = QList<std::optional<bool>>(m_items.size());
    m_rows.clear();
    m_current = -1;
    // Taking down the rows of an answer costs more than showing the next question may: that waits.
    if (QWidget *before = takeWidget()) {
        before->setParent(this); // else it would outlive the list; hides it too
        QTimer::singleShot(restMs, before, &QObject::deleteLater);
    }
    m_body = new QWidget(this);
    m_body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(3);
    m_column->addStretch(1);
    setWidget(m_body);
}

QString UncoverList::textOf(const RecallItem &item) const
{
    const QString text = withoutMarks(item.text);
    return item.definition.isEmpty() ? text
                                     : QStringLiteral("%1: %2").arg(text, withoutMarks(item.definition));
}

void UncoverList::addRow()
{
    const auto index = static_cast<int>(m_rows.size());
    const RecallItem &item = m_items.at(index);
    if (index == 0 || m_items.at(index - 1).section != item.section) {
        auto *heading = new QLabel(m_body);
        heading->setTextFormat(Qt::PlainText);
        heading->setText(item.section == Section::Mistakes ? tr("Mistakes: did you make it?")
                                                           : Wording::of(item.section));
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        heading->setContentsMargins(4, index == 0 ? 2 : 10, 0, 2);
        m_column->insertWidget(m_column->count() - 1, heading);
    }
    auto *frame = new QWidget(m_body);
    frame->setObjectName(QStringLiteral("uncovered%1").arg(index));
    frame->setAutoFillBackground(true);
    frame->setCursor(Qt::PointingHandCursor);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(8, 5, 8, 5);
    line->setSpacing(8);
    auto *mark = new QLabel(frame);
    mark->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("✓✓")));
    mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *text = new ItemLabel(frame);
    text->setText(textOf(item));
    line->addWidget(mark);
    line->addWidget(text, 1);
    frame->installEventFilter(this);
    m_column->insertWidget(m_column->count() - 1, frame);
    m_rows.append({frame, mark});
}

void UncoverList::uncoverNext()
{
    if (m_rows.size() < m_items.size()) {
        addRow();
        moveTo(static_cast<int>(m_rows.size()) - 1);
    }
}

void UncoverList::uncoverAll()
{
    while (m_rows.size() < m_items.size())
        addRow();
    for (int row = 0; row < m_rows.size(); ++row)
        showRow(row);
    if (m_current < 0 && !m_rows.isEmpty())
        moveTo(0);
}

void UncoverList::showRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Theme theme = Theme::of(palette());
    const bool mistake = m_items.at(row).section == Section::Mistakes;
    const std::optional<bool> good = m_verdicts.at(row);
    const Row &shown = m_rows.at(row);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, row == m_current ? theme.wash : theme.page);
    shown.frame->setPalette(colours);
    QString mark = QStringLiteral("·");
    QString said = tr("not judged");
    QColor colour = theme.muted;
    if (good) {
        mark = *good ? QStringLiteral("✓") : QStringLiteral("✗");
        said = mistake ? (*good ? tr("avoided") : tr("made"))
                       : (*good ? tr("remembered") : tr("not remembered"));
        colour = *good ? theme.accent : theme.warning;
    }
    colours.setColor(QPalette::WindowText, colour);
    shown.mark->setPalette(colours);
    shown.mark->setText(mark);
    shown.frame->setAccessibleName(textOf(m_items.at(row)));
    shown.frame->setAccessibleDescription(said);
    shown.frame->setToolTip(said);
}

void UncoverList::moveTo(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const int before = std::exchange(m_current, row);
    showRow(before);
    showRow(row);
    // The new row has its place only once the layout has run.
    QTimer::singleShot(0, m_rows.at(row).frame,
                       [this, frame = m_rows.at(row).frame] { ensureWidgetVisible(frame, 0, 12); });
}

void UncoverList::stepBack()
{
    moveTo(m_current - 1);
}

void UncoverList::setVerdict(int row, std::optional<bool> good)
{
    m_verdicts[row] = good;
    showRow(row);
    Q_EMIT changed();
}

void UncoverList::judge(bool good)
{
    if (m_current < 0 || m_current >= m_items.size())
        return;
    setVerdict(m_current, good);
    if (m_current + 1 < m_rows.size())
        moveTo(m_current + 1);
    else if (m_rows.size() < m_items.size())
        uncoverNext();
    if (isDone())
        Q_EMIT done();
}

void UncoverList::judgeRest(bool good)
{
    uncoverAll();
    for (int row = 0; row < m_items.size(); ++row) {
        if (!m_verdicts.at(row))
            setVerdict(row, good);
    }
    moveTo(static_cast<int>(m_rows.size()) - 1);
    Q_EMIT done();
}

bool UncoverList::isDone() const
{
    return std::all_of(m_verdicts.cbegin(), m_verdicts.cend(),
                       [](const auto &good) { return good.has_value(); });
}

bool UncoverList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).frame != watched)
                continue;
            moveTo(row);
            setVerdict(row, !m_verdicts.at(row).value_or(false));
            if (row + 1 == m_rows.size() && m_rows.size() < m_items.size())
                uncoverNext();
            if (isDone())
                Q_EMIT done();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void UncoverList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < m_rows.size(); ++row)
            showRow(row);
    }
    QScrollArea::changeEvent(event);
}

} // namespace starling::ui

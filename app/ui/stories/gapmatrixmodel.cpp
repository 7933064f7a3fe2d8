// SPDX-License-Identifier: GPL-3.0-or-later
#include "gapmatrixmodel.h"

#include "core/study.h"
#include "stories.h"
#include "ui/questions/questionlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlines.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace starling::ui {

GapMatrixModel::GapMatrixModel(Stories &stories, QuestionListModel &questions, QObject *parent)
    : QAbstractTableModel(parent), m_stories(stories), m_questions(questions)
{
    setupSource();
    connect(&m_stories, &Stories::changed, this, [this] {
        beginResetModel();
        fillCompetencies();
        endResetModel();
    });
}

void GapMatrixModel::setupSource()
{
    connect(&m_questions, &QAbstractItemModel::modelAboutToBeReset, this, &GapMatrixModel::beginResetModel);
    connect(&m_questions, &QAbstractItemModel::modelReset, this, &GapMatrixModel::endResetModel);
    connect(&m_questions, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_kind != Rows::Questions)
                    return;
                Q_EMIT headerDataChanged(Qt::Vertical, first.row(), last.row());
                Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), columnCount() - 1));
            });
}

void GapMatrixModel::setRows(Rows rows)
{
    beginResetModel();
    m_kind = rows;
    fillCompetencies();
    endResetModel();
}

void GapMatrixModel::setWidths(int rowHeader, int column)
{
    if (rowHeader == m_rowHeaderWidth && column == m_columnWidth)
        return;
    m_rowHeaderWidth = rowHeader;
    m_columnWidth = column;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GapMatrixModel::setOverused(const QHash<StoryId, int> &stories)
{
    if (stories == m_overused)
        return;
    m_overused = stories;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void GapMatrixModel::fillCompetencies()
{
    // What interviews ask for most, so that a gap shows before a story names it.
    m_competencies = {tr("ambiguity"), tr("communication"),  tr("conflict"), tr("customer focus"),
                      tr("failure"),   tr("influence"),      tr("learning"), tr("leadership"),
                      tr("ownership"), tr("prioritisation"), tr("teamwork"), tr("technical depth")};
    for (const Story &story : m_stories.all()) {
        for (const QString &competency : story.competencies) {
            if (!m_competencies.contains(competency, Qt::CaseInsensitive))
                m_competencies += competency;
        }
    }
    std::sort(m_competencies.begin(), m_competencies.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
}

int GapMatrixModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == Rows::Questions ? m_questions.rowCount() : static_cast<int>(m_competencies.size());
}

int GapMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_stories.all().size());
}

QuestionId GapMatrixModel::questionAt(int row) const
{
    return m_kind == Rows::Questions ? m_questions.idAt(row) : QuestionId{};
}

StoryId GapMatrixModel::storyAt(int column) const
{
    return column < 1 || column > m_stories.all().size() ? StoryId{} : m_stories.all().at(column - 1).id;
}

int GapMatrixModel::fitAt(int row, int column) const
{
    if (m_kind == Rows::Competencies) {
        const Story &story = m_stories.all().at(column - 1);
        return story.competencies.contains(m_competencies.at(row), Qt::CaseInsensitive) ? 2 : 0;
    }
    const StoryLink *link = m_stories.link(storyAt(column), questionAt(row));
    return !link ? 0 : link->fit == Fit::Strong ? 2 : 1;
}

int GapMatrixModel::storiesOf(int row) const
{
    int count = 0;
    for (int column = 1; column < columnCount(); ++column)
        count += fitAt(row, column) > 0 ? 1 : 0;
    return count;
}

QVariant GapMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    const Theme theme = Theme::of(QGuiApplication::palette());
    if (index.column() == 0) {
        const int count = storiesOf(index.row());
        if (role == Qt::DisplayRole)
            return count;
        if (role == Qt::ForegroundRole)
            return count == 0 ? theme.warning : theme.muted;
        if (role == Qt::ToolTipRole && count == 0)
            return tr("No story answers this yet.");
        return {};
    }
    const int fit = fitAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return fit == 2 ? QStringLiteral("●") : fit == 1 ? QStringLiteral("○") : QString();
    case Qt::ToolTipRole:
        if (fit == 0)
            return {};
        [[fallthrough]];
    case Qt::AccessibleTextRole:
        return fit == 2 ? tr("strong") : fit == 1 ? tr("partial") : tr("none");
    case Qt::ForegroundRole:
        return theme.accent;
    case FitRole:
        return fit;
    default:
        return {};
    }
}

QVariant GapMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Theme theme = Theme::of(QGuiApplication::palette());
    QFont widest = QGuiApplication::font(); // a header is bold where its row or column is chosen
    widest.setBold(true);
    if (orientation == Qt::Vertical) {
        if (role == Qt::ForegroundRole && section < rowCount() && storiesOf(section) == 0)
            return theme.warning;
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        if (m_kind == Rows::Competencies)
            return role == Qt::ToolTipRole
                       ? m_competencies.value(section)
                       : QFontMetrics(widest).elidedText(m_competencies.value(section), Qt::ElideRight,
                                                         m_rowHeaderWidth - 12);
        const QuestionRow *row = m_questions.rowAt(section);
        if (!row) {
            // Asking for a row that is not in memory makes the list's model read its page.
            (void)m_questions.data(m_questions.index(section), QuestionListModel::RowRole);
            return QStringLiteral("…");
        }
        if (role == Qt::ToolTipRole)
            return row->title;
        const QString title = QStringLiteral("%1  %2").arg(row->number).arg(row->title);
        return QFontMetrics(widest).elidedText(title, Qt::ElideRight, m_rowHeaderWidth - 12);
    }
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Stories")) : QVariant();
    if (section > m_stories.all().size())
        return {};
    const Story &story = m_stories.all().at(section - 1);
    const QString title = story.title.isEmpty() ? tr("Untitled") : story.title;
    const int overused = m_overused.value(story.id);
    if (role == Qt::DisplayRole) {
        const QString shown = twoLines(title, widest, m_columnWidth - 12);
        return overused > 0 ? shown + u'\n' + tr("used for %n", nullptr, overused) : shown;
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return overused > 0 ? tr("%1 (used for many questions)").arg(title) : title;
    if (role == Qt::ForegroundRole && overused > 0)
        return theme.warning;
    return {};
}

void GapMatrixModel::cycleFit(const QModelIndex &index)
{
    const QuestionId question = questionAt(index.row());
    const StoryId story = storyAt(index.column());
    if (!question.isValid() || !story.isValid())
        return;
    const StoryLink *link = m_stories.link(story, question);
    const QString note = link ? link->note : QString();
    switch (fitAt(index.row(), index.column())) {
    case 0:
        m_stories.setLink(story, question, Fit::Strong, note);
        break;
    case 2:
        m_stories.setLink(story, question, Fit::Partial, note);
        break;
    default:
        m_stories.setLink(story, question, std::nullopt);
    }
}

} // namespace starling::ui

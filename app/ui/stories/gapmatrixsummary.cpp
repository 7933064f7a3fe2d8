// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "gapmatrix.h"
#include "stories.h"
#include "study/storycover.h"
#include "ui/questions/questionlistmodel.h"

#include <QLabel>

// What follows from the matrix, in sentences below it.

namespace starling::ui {

QString GapMatrix::titlesOf(const QList<StoryId> &stories) const
{
    QStringList titles;
    for (const StoryId id : stories) {
        if (const Story *story = m_stories.find(id))
            titles += story->title.isEmpty() ? tr("Untitled") : story->title;
    }
    return titles.join(QStringLiteral(", "));
}

void GapMatrix::summariseCompetencies()
{
    // Competencies are covered as questions are: the number of a row stands for its question.
    QList<QuestionId> rows;
    QList<StoryLink> links;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.append(QuestionId{row + 1});
        for (int column = 1; column < m_model->columnCount(); ++column) {
            if (m_model->index(row, column).data(GapMatrixModel::FitRole).toInt() > 0)
                links.append({m_model->storyAt(column), rows.last(), Fit::Strong, {}});
        }
    }
    const study::StoryCover cover = study::smallestCover(rows, links);
    QStringList open;
    for (const QuestionId row : cover.uncovered)
        open += m_model->competencies().value(static_cast<int>(row.value) - 1);
    QStringList sentences;
    if (!cover.stories.isEmpty())
        sentences += (open.isEmpty() ? tr("Fewest stories that are enough: %1.")
                                     : tr("Fewest stories for all that is covered: %1."))
                         .arg(titlesOf(cover.stories));
    if (!open.isEmpty())
        sentences += tr("No story yet for: %1.").arg(open.join(QStringLiteral(", ")));
    m_model->setOverused({});
    m_summary->setText(sentences.join(u' '));
}

bool GapMatrix::isShown(const QuestionRow &row) const
{
    if (m_questions->isSearching())
        return m_questions->found().contains(row.id);
    return !m_questions->scope().pack || row.pack == *m_questions->scope().pack;
}

void GapMatrix::summarise()
{
    if (m_model->rows() == GapMatrixModel::Rows::Competencies) {
        summariseCompetencies();
        return;
    }
    QList<QuestionId> linked;
    for (const StoryLink &link : m_stories.links()) {
        if (!linked.contains(link.question))
            linked.append(link.question);
    }
    m_desk.ask(
        this, [linked](Library &library) { return library.rows(linked); },
        [this](const Result<QList<QuestionRow>> &rows) {
            if (rows)
                say(*rows);
        });
}

void GapMatrix::say(const QList<QuestionRow> &linked)
{
    const QList<QuestionId> selected = selectedQuestions();
    const bool some = selected.size() > 1;
    QList<QuestionId> asked = selected;
    if (!some) {
        // Only questions with a story matter for the set, so the others need not be read.
        asked.clear();
        for (const QuestionRow &row : linked) {
            if (isShown(row))
                asked.append(row.id);
        }
    }
    const study::StoryCover cover = study::smallestCover(asked, m_stories.links());
    const int questions = some ? static_cast<int>(selected.size()) : m_questions->rowCount();
    const int open =
        some ? static_cast<int>(cover.uncovered.size()) : questions - static_cast<int>(asked.size());
    QStringList sentences;
    if (!cover.stories.isEmpty()) {
        const QString sentence = !cover.smallest ? tr("A small set that is enough: %1.")
                                 : open == 0     ? tr("Fewest stories that are enough: %1.")
                                                 : tr("Fewest stories for all that is covered: %1.");
        sentences += sentence.arg(titlesOf(cover.stories));
    }
    if (open > 0)
        sentences += tr("%n questions have no story yet.", nullptr, open);
    const QHash<StoryId, int> overused = study::overusedStories(asked, m_stories.links());
    if (!overused.isEmpty()) {
        QList<StoryId> inOrder;
        for (const Story &story : m_stories.all()) {
            if (overused.contains(story.id))
                inOrder.append(story.id);
        }
        sentences +=
            tr("Used for many of these questions, so have another one ready: %1.").arg(titlesOf(inOrder));
    }
    m_model->setOverused(overused);
    m_summary->setText(sentences.join(u' '));
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmarks.h"

#include "ui/find/findbar.h"
#include "ui/questions/questionlistmodel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/theme/theme.h"
#include "ui/window/studypane.h"

#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace starling::ui {
namespace {

constexpr int afterListMs = 20;

bool holds(const Question &question, Section section, const SearchHits &hits)
{
    const auto in = [&hits](const QString &text, SearchLeaf::Field field = SearchLeaf::Field::Any) {
        return !hits.in(text, field, 1).isEmpty();
    };
    switch (section) {
    case Section::Framework:
        return in(question.framework.name + u'\n' + question.framework.text);
    case Section::StarExample:
        return in(question.star.situation) || in(question.star.task) || in(question.star.action) ||
               in(question.star.result) || in(question.star.narrative);
    case Section::Terminology:
        return std::any_of(question.terminology.cbegin(), question.terminology.cend(), [&](const Term &term) {
            return in(term.term, SearchLeaf::Field::Term) || in(term.definition);
        });
    default:
        break;
    }
    const QStringList *list = listOf(question, section);
    return list && in(list->join(u'\n'));
}

} // namespace

SearchMarks::SearchMarks(const QuestionListModel &list, StudyPane &study)
    : QObject(&study), m_list(list), m_study(study), m_reading(study.reading())
{
    connect(&study, &StudyPane::questionShown, this, [this] { update(true); });
    connect(m_reading, &ReadingPane::sectionChanged, this, &SearchMarks::mark);
    m_later.setSingleShot(true);
    m_later.setInterval(afterListMs);
    connect(&m_later, &QTimer::timeout, this, [this] { update(false); });
    connect(&list, &QuestionListModel::scopeShown, &m_later, qOverload<>(&QTimer::start));
}

void SearchMarks::update(bool another)
{
    const SearchHits hits(m_list.query());
    if (!another && hits == m_hits)
        return;
    m_hits = hits;
    if (another && !m_hits.isEmpty())
        openFirstHit();
    mark();
}

void SearchMarks::openFirstHit()
{
    const Question &question = m_study.question().content;
    for (const Section section : allSections) {
        if (holds(question, section, m_hits)) {
            m_reading->setSection(section);
            return;
        }
    }
}

void SearchMarks::mark()
{
    ReadingView *view = m_reading->view();
    if (m_hits.isEmpty()) {
        if (std::exchange(m_marked, false) && !m_study.findBar()->isVisible())
            view->setExtraSelections({});
        return;
    }
    if (m_study.findBar()->isVisible() || !m_reading->isVisible())
        return;
    const QString text = view->document()->toRawText();
    const auto field =
        m_reading->section() == Section::Terminology ? SearchLeaf::Field::Term : SearchLeaf::Field::Any;
    const Theme theme = Theme::of(view->palette());
    QList<QTextEdit::ExtraSelection> marks;
    const QList<TextSpan> hits = m_hits.in(text, field);
    for (const TextSpan &hit : hits) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(view->document());
        mark.cursor.setPosition(static_cast<int>(hit.start));
        mark.cursor.setPosition(static_cast<int>(hit.start + hit.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(theme.found);
        mark.format.setForeground(theme.text);
        marks << mark;
    }
    view->setExtraSelections(marks);
    m_marked = true;
    if (!marks.isEmpty()) { // into sight, without moving the cursor
        const QRect place = view->cursorRect(marks.first().cursor);
        if (!view->viewport()->rect().contains(place))
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + place.top() -
                                                view->viewport()->height() / 3);
    }
}

} // namespace starling::ui

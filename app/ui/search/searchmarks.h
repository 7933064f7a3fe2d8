// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhits.h"

#include <QObject>
#include <QTimer>

namespace starling::ui {

class QuestionListModel;
class ReadingPane;
class StudyPane;

/// Marks what was searched for in the tabs, and opens the tab with the first hit of a question that was
/// chosen from a search.
class SearchMarks : public QObject
{
    Q_OBJECT

public:
    SearchMarks(const QuestionListModel &list, StudyPane &study);

private:
    void update(bool another);
    void openFirstHit();
    void mark();

    const QuestionListModel &m_list;
    StudyPane &m_study;
    ReadingPane *m_reading;
    SearchHits m_hits;
    QTimer m_later; ///< the list is painted before the tabs are marked
    bool m_marked = false;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "desk/desk.h"

#include <QWidget>

namespace starling::ui {

class FindBar;
class QuestionHeader;
class ReadingPane;
class StudySplitter;
class WritingPane;

/// The right side: one question with its heading, its tabs, and what the person writes beside or below them.
class StudyPane : public QWidget
{
    Q_OBJECT

public:
    /// Where the person writes.
    enum class Arrangement { Beside, Below };

    explicit StudyPane(Desk &desk, QWidget *parent = nullptr);

    void showQuestion(const StudyQuestion &question);
    void showNothing();
    /// The question in sight; invalid where there is none.
    [[nodiscard]] const StudyQuestion &question() const { return m_question; }

    [[nodiscard]] ReadingPane *reading() const { return m_reading; }
    [[nodiscard]] WritingPane *writing() const { return m_writing; }
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] StudySplitter *splitter() const { return m_splitter; }

    /// The person's choice; without one it goes by the width.
    void setArrangement(Arrangement arrangement);
    [[nodiscard]] std::optional<Arrangement> arrangement() const { return m_arrangement; }
    void arrange();
    void setReadingVisible(bool visible);
    void setMastery(Mastery mastery);
    /// Stands in place of the question; nullptr shows the question again.
    void setCover(QWidget *cover);
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void zoomRequested(int steps);
    void zoomChanged(double zoom);
    void questionShown();
    void arranged(bool beside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupLayout();
    void setupConnections();
    [[nodiscard]] int heightToWrite() const;
    bool showFollowingText(const QString &needle, bool forward);

    Desk &m_desk;
    QuestionHeader *m_header;
    ReadingPane *m_reading;
    WritingPane *m_writing;
    StudySplitter *m_splitter;
    FindBar *m_find;
    QWidget *m_cover = nullptr;
    StudyQuestion m_question;
    std::optional<Arrangement> m_arrangement;
    double m_zoom = 1.0;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "studypane.h"

#include "studysplitter.h"
#include "ui/find/findbar.h"
#include "ui/reading/questionheader.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/writing/pace/lengthbar.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QtMath>

namespace starling::ui {

StudyPane::StudyPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new QuestionHeader(this))
    , m_reading(new ReadingPane(this))
    , m_writing(new WritingPane(desk, this))
    , m_splitter(new StudySplitter([this] { return heightToWrite(); }, this))
    , m_find(new FindBar(this))
{
    setupLayout();
    setupConnections();
    setZoom(1.0);
}

void StudyPane::setupLayout()
{
    m_splitter->addWidget(m_reading);
    m_splitter->addWidget(m_writing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_find);
    m_find->setTarget(m_reading->view());
}

void StudyPane::setupConnections()
{
    connect(m_header, &QuestionHeader::masteryChosen, this, &StudyPane::setMastery);
    connect(m_reading, &ReadingPane::tickToggled, this,
            [this](ItemId item, bool ticked) { m_desk.setTick(m_question.id, item, ticked); });
    connect(m_reading, &ReadingPane::sectionChanged, m_find, &FindBar::refresh);
    connect(m_reading, &ReadingPane::zoomRequested, this, &StudyPane::zoomRequested);
    connect(m_writing, &WritingPane::zoomRequested, this, &StudyPane::zoomRequested);
    connect(&m_desk, &Desk::masteryChanged, this, [this](QuestionId id, Mastery mastery) {
        if (id == m_question.id) {
            m_question.mastery = mastery;
            m_header->setMastery(mastery);
        }
    });
    connect(&m_desk, &Desk::markNotSaved, this, [this](QuestionId id) {
        if (id == m_question.id)
            m_desk.ask(
                this, [id](Library &library) { return library.question(id); },
                [this](const Result<StudyQuestion> &stored) {
                    if (stored && stored->id == m_question.id)
                        showQuestion(*stored);
                });
    });
    // Find works on the text the person was in last.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_reading->view() || now == m_writing->answer() || now == m_writing->notes())
            m_find->setTarget(now);
    });
    m_find->setFollowing(
        [this](const QString &needle, bool forward) { return showFollowingText(needle, forward); });
}

void StudyPane::showQuestion(const StudyQuestion &question)
{
    m_question = question;
    m_header->showQuestion(question);
    m_reading->showQuestion(question);
    m_writing->showQuestion(question);
    m_find->refresh();
    Q_EMIT questionShown();
}

void StudyPane::showNothing()
{
    m_question = {};
    m_header->showNothing();
    m_reading->showNothing();
    m_writing->showNothing();
    Q_EMIT questionShown();
}

void StudyPane::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    arrange();
}

void StudyPane::arrange()
{
    // Beside each other both columns need room for a line of text, and the tabs for their names.
    const Arrangement fitting =
        width() >= 124 * fontMetrics().averageCharWidth() ? Arrangement::Beside : Arrangement::Below;
    const bool beside = m_arrangement.value_or(fitting) == Arrangement::Beside;
    m_splitter->arrange(beside);
    Q_EMIT arranged(beside);
}

void StudyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StudyPane::setReadingVisible(bool visible)
{
    m_reading->setVisible(visible);
    m_splitter->shareOut();
}

/// Eight lines of the answer, and what stands around it.
int StudyPane::heightToWrite() const
{
    constexpr int lines = 8;
    const int around = m_writing->tabs()->sizeHint().height() + m_writing->length()->sizeHint().height() + 7;
    const qreal margins = 2 * m_writing->answer()->document()->documentMargin();
    const int line = qCeil(QFontMetricsF(m_writing->answer()->font()).lineSpacing());
    return lines * line + qRound(margins) + around;
}

void StudyPane::setCover(QWidget *cover)
{
    if (m_cover && m_cover != cover)
        m_cover->hide();
    m_cover = cover;
    if (cover && layout()->indexOf(cover) < 0)
        static_cast<QVBoxLayout *>(layout())->addWidget(cover, 1);
    if (cover)
        m_find->hide();
    m_header->setVisible(!cover);
    m_splitter->setVisible(!cover);
    if (cover)
        cover->show();
}

void StudyPane::setMastery(Mastery mastery)
{
    if (!m_question.id.isValid())
        return;
    m_header->setMastery(mastery); // at once; the store follows
    m_desk.setMastery(m_question.id, mastery);
}

void StudyPane::setZoom(double zoom)
{
    m_zoom = zoom;
    m_reading->setZoom(zoom);
    m_writing->setZoom(zoom);
    m_splitter->shareOut();
    Q_EMIT zoomChanged(zoom);
}

bool StudyPane::showFollowingText(const QString &needle, bool forward)
{
    // Only the reading tabs follow one another; an editor is searched by itself.
    if (!m_reading->isVisible() || QApplication::focusWidget() == m_writing->answer() ||
        QApplication::focusWidget() == m_writing->notes() || !m_find->searches(m_reading->view()))
        return false;
    const int count = static_cast<int>(allSections.size());
    const int start = static_cast<int>(m_reading->section());
    for (int step = 1; step < count; ++step) {
        const int index = (start + (forward ? step : count - step)) % count;
        if (m_reading->holds(static_cast<Section>(index), needle)) {
            m_reading->setSection(static_cast<Section>(index));
            return true;
        }
    }
    return false;
}

} // namespace starling::ui

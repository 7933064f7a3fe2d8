// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackcommands.h"

#include "desk/feedback/feedbackthread.h"
#include "desk/rubrics.h"
#include "draftmarks.h"
#include "feedbacklist.h"
#include "feedbackpanel.h"
#include "feedbackrows.h"
#include "hintssplitter.h"
#include "storyrows.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/stories/stories.h"
#include "ui/stories/storycommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int quietMs = 250;
constexpr int longestMs = 1000;    ///< while a person types on without a pause
constexpr int afterStartMs = 1500; ///< the first picture of the window comes first
constexpr int lowWindow = 700;     ///< a lower window shows the hints when they are asked for

} // namespace

FeedbackCommands::FeedbackCommands(MainWindow &window, StoryCommands &stories, const Session &session)
    : QObject(&window)
    , m_window(window)
    , m_stories(stories)
    , m_session(session)
    , m_pane(*window.study()->writing())
    , m_editor(*m_pane.answer())
    , m_marks(new DraftMarks(m_editor))
    , m_thread(new FeedbackThread(this))
    , m_rubrics(stories.rubrics())
    , m_firstWait(window.isVisible() ? quietMs : afterStartMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FeedbackCommands::compute);
    connect(m_editor.document(), &QTextDocument::contentsChange, this, &FeedbackCommands::schedule);
    connect(m_thread, &FeedbackThread::ready, this,
            [this](quint64 revision, const std::shared_ptr<const feedback::Feedback> &feedback,
                   const QList<feedback::StoryFit> &fits) {
                if (revision != m_asked || !m_rubric)
                    return;
                m_feedback = feedback;
                m_fits = fits;
                m_busy = false;
                m_marks->setBase(revision);
                showFeedback();
            });
    connect(window.study(), &StudyPane::questionShown, this, &FeedbackCommands::showQuestion);
    connect(&window.desk(), &Desk::packImported, this, &FeedbackCommands::forgetRubrics);
    connect(&stories.stories(), &Stories::changed, this, [this] {
        m_changed = true;
        compute();
    });
    connect(m_pane.tabs(), &QTabBar::currentChanged, this, &FeedbackCommands::applyShown);
    setupActions();
    setShown(session.value(u"hints"_s, window.height() >= lowWindow).toBool());
}

void FeedbackCommands::makePanel()
{
    m_panel = new FeedbackPanel(m_menu, &m_pane);
    // Before it is put into a window that is already in sight.
    connect(m_panel, &FeedbackPanel::sightChanged, this, &FeedbackCommands::followSight);
    auto *splitter =
        new HintsSplitter(m_editor.parentWidget(), m_panel, m_session.value(u"hintsBeside"_s, 45).toInt(),
                          m_session.value(u"hintsBelow"_s, 46).toInt());
    connect(splitter, &HintsSplitter::shareChanged, this, [this](bool beside, int percent) {
        remember(beside ? u"hintsBeside"_s : u"hintsBelow"_s, percent);
    });
    FeedbackList *list = m_panel->list();
    list->hints()->setFolded(m_session.value(u"hintsFolded"_s).toString().split(u' ', Qt::SkipEmptyParts));
    connect(list, &FeedbackList::foldsChanged, this,
            [this, list] { remember(u"hintsFolded"_s, list->hints()->folded().join(u' ')); });
    connect(list, &FeedbackList::placesShown, this, [this, list](const QList<feedback::Place> &places) {
        m_marks->show(places);
        if (!places.isEmpty() && list->hasFocus())
            m_marks->reveal(places.first());
    });
    connect(list, &FeedbackList::placeRequested, this,
            [this](const QList<feedback::Place> &places, int number) {
                const feedback::Place place = places.at(number % places.size());
                m_pane.showAnswer();
                m_marks->goTo(place);
                m_marks->show({place}); // until something else is pointed at
            });
    connect(list, &FeedbackList::storyRequested, &m_stories, &StoryCommands::insertStory);
    connect(list, &FeedbackList::left, &m_editor, [this] { m_editor.setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &FeedbackPanel::closeRequested, m_show, &QAction::trigger);
}

void FeedbackCommands::setShown(bool shown)
{
    m_shown = shown;
    m_show->setChecked(shown);
    if (shown && !m_panel)
        makePanel();
    applyShown();
}

void FeedbackCommands::applyShown()
{
    if (!m_panel)
        return;
    const bool visible = m_shown && m_pane.tabs()->currentIndex() == 0;
    m_panel->setVisible(visible);
    if (!visible)
        m_marks->show({});
}

void FeedbackCommands::followSight(bool visible)
{
    m_timer.stop();
    if (!visible)
        return breakOff();
    m_timer.start(m_firstWait);
    m_firstWait = quietMs;
}

void FeedbackCommands::breakOff()
{
    m_thread->cancel();
    m_changed = m_changed || m_busy;
    m_busy = false;
}

void FeedbackCommands::schedule()
{
    if (!m_panel || !m_panel->isVisible())
        return;
    if (!m_timer.isActive() || !m_waiting.isValid())
        m_waiting.start();
    const auto left = qMax<qint64>(0, longestMs - m_waiting.elapsed());
    m_timer.start(static_cast<int>(qMin<qint64>(quietMs, left)));
}

void FeedbackCommands::showQuestion()
{
    m_rubric.reset();
    m_feedback.reset();
    ++m_rubricAsked;
    breakOff();
    if (!m_panel)
        return;
    m_marks->show({});
    if (!m_window.study()->question().id.isValid())
        m_panel->show({}, -1, {});
    if (m_panel->isVisible())
        m_timer.start(quietMs); // a person who steps through the list asks for none
}

void FeedbackCommands::askRubric()
{
    const QuestionId id = m_window.study()->question().id;
    if (!id.isValid())
        return;
    m_window.desk().ask(
        this, [rubrics = m_rubrics, id](Library &library) { return rubrics->of(library, id); },
        [this, asked = ++m_rubricAsked](const Result<std::shared_ptr<const feedback::Rubric>> &rubric) {
            if (asked != m_rubricAsked || !rubric)
                return;
            m_rubric = *rubric;
            compute();
        });
}

void FeedbackCommands::compute()
{
    m_waiting.invalidate();
    m_timer.stop();
    if (!m_panel || !m_panel->isVisible())
        return;
    if (!m_rubric) {
        askRubric();
        return;
    }
    QString text = m_editor.text();
    if (!m_changed && (m_feedback || m_busy) && text == m_text)
        return;
    m_text = std::move(text);
    m_changed = false;
    m_asked = m_marks->revision();
    m_busy = true;
    m_thread->ask({m_asked, m_text, m_rubric, m_voice, m_stories.stories().all()});
}

void FeedbackCommands::showFeedback()
{
    if (m_feedback->words == 0) {
        FeedbackRow note;
        note.kind = FeedbackRow::Kind::Note;
        note.key = u"empty"_s;
        note.text = tr("Write a few sentences: what they cover of this question, and what is still missing, "
                       "shows here as you type.");
        m_panel->show(tr("Hints"), -1, QList{note} + storyRows(m_fits, m_stories.stories()));
        return;
    }
    m_panel->show(FeedbackRows::scoreLine(*m_feedback),
                  FeedbackRows::hasScore(*m_feedback) ? m_feedback->score : -1,
                  FeedbackRows(*m_feedback).rows(m_text) + storyRows(m_fits, m_stories.stories()));
}

void FeedbackCommands::forgetRubrics()
{
    m_window.desk().ask(
        this,
        [rubrics = m_rubrics](Library &) {
            rubrics->forget();
            return true;
        },
        [this](bool) { showQuestion(); });
}

bool FeedbackCommands::isSettled() const
{
    if (!m_panel || !m_window.study()->question().id.isValid())
        return true;
    return !m_busy && !m_timer.isActive() && (m_feedback || !m_panel->isVisible());
}

void FeedbackCommands::remember(const QString &name, const QVariant &value)
{
    if (m_session.value(name) == value)
        return;
    m_session.insert(name, value);
    m_window.desk().saveSession({{name, value}});
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storycommands.h"

#include "confidentialline.h"
#include "desk/rubrics.h"
#include "desk/stories/storyfits.h"
#include "desk/wordlists.h"
#include "stories.h"
#include "storiespage.h"
#include "storychooser.h"
#include "ui/questions/questionpanel.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QBoxLayout>
#include <QTextCursor>
#include <QTimer>

namespace starling::ui {
namespace {

constexpr int afterStartMs = 1500; ///< the names to flag are not needed for the first picture

} // namespace

StoryCommands::StoryCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_stories(new Stories(window.desk(), this))
    , m_rubrics(std::make_shared<Rubrics>(ownListsFolder(window.desk().storePath())))
    , m_line(new ConfidentialLine(*window.study()->writing()->answer(), window.study()->writing()))
{
    Actions *actions = window.actions();
    m_insert =
        actions->addOfQuestion(actions->writeMenu, tr("Insert &Story…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    QAction *place = actions->add(actions->writeMenu, tr("Stori&es"), {Qt::ALT | Qt::Key_4});
    window.places()->add(QStringLiteral("stories"), place, [this] { return makePage(); });
    if (auto *column = qobject_cast<QBoxLayout *>(window.study()->writing()->layout()))
        column->insertWidget(column->count() - 1, m_line); // above the foot

    connect(m_insert, &QAction::triggered, this, &StoryCommands::chooseStory);
    connect(m_stories, &Stories::changed, this, [this] { m_line->setNames(m_stories->confidentialNames()); });
    connect(m_stories, &Stories::saved, this, [this] { m_line->setNames(m_stories->confidentialNames()); });
    connect(m_stories, &Stories::failed, this,
            [this](const Error &error) { warn(&m_window, tr("Stories"), Sentences::of(error)); });
    connect(window.places(), &Places::placeShown, this, [this](const QString &name) {
        if (name == QLatin1String("stories")) {
            showCandidate();
            m_page->setFocus();
        } else if (m_page) {
            m_page->flush();
        }
    });
    QTimer::singleShot(afterStartMs, m_stories, &Stories::load);
}

QWidget *StoryCommands::makePage()
{
    m_page = new StoriesPage(m_window.desk(), *m_stories);
    connect(m_page, &StoriesPage::questionRequested, this, [this](QuestionId id) {
        m_window.places()->go(QStringLiteral("questions"));
        m_window.openQuestion(id);
        m_window.questions()->reveal(id);
    });
    return m_page;
}

void StoryCommands::showCandidate()
{
    const StudyQuestion &question = m_window.study()->question();
    m_page->setCandidate(question.id, question.content.title);
    const QuestionListModel &list = m_window.questions()->model();
    m_page->setList(list.scope(), list.search(), question.pack.id, question.pack.title);
}

void StoryCommands::chooseStory()
{
    if (!m_window.study()->question().id.isValid())
        return;
    if (!m_stories->isLoaded()) {
        connect(m_stories, &Stories::loaded, this, &StoryCommands::chooseStory, Qt::SingleShotConnection);
        m_stories->load();
        return;
    }
    if (m_stories->all().isEmpty()) {
        m_window.places()->go(QStringLiteral("stories"));
        return;
    }
    const QuestionId id = m_window.study()->question().id;
    m_window.desk().ask(
        this,
        [rubrics = m_rubrics, id, stories = m_stories->all(),
         draft = m_window.study()->writing()->answer()->text()](Library &library) {
            return storyFitsOf(library, *rubrics, id, stories, draft);
        },
        [this, id](const QHash<StoryId, double> &fit) {
            if (id == m_window.study()->question().id)
                openChooser(fit);
        });
}

void StoryCommands::openChooser(const QHash<StoryId, double> &fit)
{
    auto *chooser = new StoryChooser(*m_stories, m_window.study()->question().id, fit, &m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    // Once the dialog is gone: until then the focus does not go to the answer.
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        QMetaObject::invokeMethod(
            this, [this, id = chooser->chosen()] { insertStory(id); }, Qt::QueuedConnection);
    });
    chooser->open();
}

void StoryCommands::insertStory(StoryId id)
{
    const Story *story = m_stories->find(id);
    if (!story)
        return;
    m_window.places()->go(QStringLiteral("questions"));
    WritingPane *writing = m_window.study()->writing();
    writing->showAnswer();
    writing->flush(); // what stands there now is kept before it changes
    TextEditor *editor = writing->answer();
    QTextCursor cursor = editor->textCursor();
    cursor.beginEditBlock();
    if (!editor->document()->isEmpty() && !cursor.atStart())
        cursor.insertText(cursor.atBlockStart() ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    cursor.insertText(storyAsScaffold(*story, true));
    if (!cursor.atEnd())
        cursor.insertText(QStringLiteral("\n\n"));
    cursor.endEditBlock();
    editor->setTextCursor(cursor);
    editor->setFocus(Qt::OtherFocusReason);
    const QuestionId question = m_window.study()->question().id;
    if (!m_stories->link(id, question))
        m_stories->setLink(id, question, Fit::Strong);
}

} // namespace starling::ui

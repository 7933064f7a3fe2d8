// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the menu bar do.
#include "mainwindow.h"

#include "actions.h"
#include "core/confidentialpack.h"
#include "desk/outputfile.h"
#include "desk/stories/storybank.h"
#include "places.h"
#include "sessionkeeper.h"
#include "shortcutsdialog.h"
#include "studypane.h"
#include "studysplitter.h"
#include "ui/exporting/exportflow.h"
#include "ui/find/findbar.h"
#include "ui/importing/importflow.h"
#include "ui/importing/undoimport.h"
#include "ui/print/questionpaper.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/reading/sectiontabbar.h"
#include "ui/sentences.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QSplitter>

namespace starling::ui {
namespace {

/// Calls the slot of the widget that has the focus, where it has one: the edit commands of any text field.
void callOnFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot); // of a list it would complain in the log
}

} // namespace

void MainWindow::setupConnections()
{
    connect(m_places, &Places::placeShown, this, [this](const QString &name) {
        m_actions->setQuestionInSight(name == QLatin1String("questions"));
        showTitle();
    });
    connectFile();
    connectEdit();
    connectView();
    connectQuestion();
    connect(m_questions, &QuestionPanel::questionChosen, this, &MainWindow::openQuestion);
    connect(m_questions, &QuestionPanel::scopeChosen, m_session, &SessionKeeper::touch);
    connect(m_questions, &QuestionPanel::nothingToShow, this, [this] {
        m_awaited = {};
        m_study->showNothing();
        showTitle();
    });
    connect(m_study, &StudyPane::zoomRequested, this, &MainWindow::zoomBy);
    connect(m_study->reading(), &ReadingPane::sectionChanged, m_session, &SessionKeeper::touch);
    connect(&m_desk, &Desk::textSaved, m_session, &SessionKeeper::touch); // keeps the cursor's place
    // A full disk may have room again, and is tried again; a damaged store stays damaged: that is said at
    // once.
    connect(m_study->writing(), &WritingPane::notSaved, this,
            [this, told = false](const Error &error) mutable {
                if (error.kind == Error::Kind::Damaged && !std::exchange(told, true))
                    warn(this, tr("Starling"), Sentences::of(error));
            });
    connect(m_imports, &ImportFlow::imported, this, &MainWindow::reloadPacks);
    connect(m_undoImport, &UndoImport::undone, this, &MainWindow::afterImportUndone);
    for (QSplitter *splitter : {m_splitter, static_cast<QSplitter *>(m_study->splitter())})
        connect(splitter, &QSplitter::splitterMoved, m_session, &SessionKeeper::touch);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        m_study->writing()->flush();
        m_session->save();
        m_desk.finish();
    });
}

void MainWindow::connectFile()
{
    connect(m_actions->importFile, &QAction::triggered, m_imports, &ImportFlow::chooseFile);
    connect(m_actions->pastePage, &QAction::triggered, this, [this] {
        m_imports->importBytes(QGuiApplication::clipboard()->text().toUtf8(), tr("the clipboard"));
    });
    connect(m_actions->exportPack, &QAction::triggered, m_exports, &ExportFlow::start);
    connect(m_actions->saveNow, &QAction::triggered, m_study->writing(), &WritingPane::flush);
    connect(m_actions->savePdf, &QAction::triggered, this, &MainWindow::savePdf);
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (m_study->question().id.isValid())
            withShared([this](const StudyQuestion &question, const QString &answer) {
                printQuestion(question, answer, font(), this);
            });
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEdit()
{
    const std::pair<QAction *, const char *> commands[] = {
        {m_actions->undo, "undo"}, {m_actions->redo, "redo"},   {m_actions->cut, "cut"},
        {m_actions->copy, "copy"}, {m_actions->paste, "paste"}, {m_actions->selectAll, "selectAll"},
    };
    for (const auto &[action, slot] : commands)
        connect(action, &QAction::triggered, this, [slot = slot] { callOnFocus(slot); });
    FindBar *bar = m_study->findBar();
    connect(m_actions->find, &QAction::triggered, bar, &FindBar::open);
    connect(m_actions->findNext, &QAction::triggered, bar, &FindBar::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, bar, &FindBar::findPrevious);
}

void MainWindow::connectView()
{
    for (const Section section : allSections) {
        connect(m_actions->sections.at(static_cast<int>(section)), &QAction::triggered, this,
                [this, section] {
                    m_actions->readingPane->setChecked(true);
                    m_study->reading()->setSection(section);
                    m_study->reading()->view()->setFocus(Qt::ShortcutFocusReason);
                });
    }
    connect(m_actions->readingPane, &QAction::toggled, this, [this](bool shown) {
        m_study->setReadingVisible(shown);
        if (!shown)
            m_study->writing()->current()->setFocus();
        m_session->touch();
    });
    connect(m_actions->beside, &QAction::triggered, this, [this] {
        m_study->setArrangement(StudyPane::Arrangement::Beside);
        m_session->touch();
    });
    connect(m_actions->below, &QAction::triggered, this, [this] {
        m_study->setArrangement(StudyPane::Arrangement::Below);
        m_session->touch();
    });
    connect(m_study, &StudyPane::arranged, this,
            [this](bool beside) { (beside ? m_actions->beside : m_actions->below)->setChecked(true); });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { zoomBy(1); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(1.0); });
    connect(m_actions->fullScreen, &QAction::triggered, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    for (int i = 0; i < m_actions->appearances.size(); ++i) {
        connect(m_actions->appearances.at(i), &QAction::triggered, this, [this, i] {
            m_appearance.setChoice(static_cast<Appearance::Choice>(i));
            m_session->touch();
        });
    }
    for (const QAction *action : std::as_const(m_actions->languages))
        connect(action, &QAction::triggered, this,
                [this, action] { chooseLanguage(action->data().toString()); });
}

void MainWindow::connectQuestion()
{
    connect(m_actions->nextQuestion, &QAction::triggered, m_questions, &QuestionPanel::selectNext);
    connect(m_actions->previousQuestion, &QAction::triggered, m_questions, &QuestionPanel::selectPrevious);
    const std::pair<QAction *, Mastery> marks[] = {{m_actions->markNew, Mastery::New},
                                                   {m_actions->markLearning, Mastery::Learning},
                                                   {m_actions->markMastered, Mastery::Mastered}};
    for (const auto &[action, mastery] : marks)
        connect(action, &QAction::triggered, this, [this, mastery = mastery] {
            if (m_questions->severalChosen() == 0) // several are an edit, see EditingCommands
                m_study->setMastery(mastery);
        });
    for (const QAction *goes : {m_actions->focusSearch, m_actions->focusList, m_actions->focusReading,
                                m_actions->focusAnswer, m_actions->focusNotes})
        connect(goes, &QAction::triggered, this, [this] { m_places->go(QStringLiteral("questions")); });
    connect(m_actions->focusSearch, &QAction::triggered, m_questions, &QuestionPanel::focusSearch);
    connect(m_actions->focusList, &QAction::triggered, m_questions, &QuestionPanel::focusList);
    connect(m_actions->focusReading, &QAction::triggered, this, [this] {
        m_actions->readingPane->setChecked(true);
        m_study->reading()->view()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->focusAnswer, &QAction::triggered, this, [this] {
        m_study->writing()->showAnswer();
        m_study->writing()->answer()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->focusNotes, &QAction::triggered, this, [this] {
        m_study->writing()->showNotes();
        m_study->writing()->notes()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::chooseLanguage(const QString &locale)
{
    if (locale == m_language)
        return;
    m_language = locale;
    m_session->touch();
    inform(this, tr("Language"), tr("Starling speaks it from the next start on."));
}

void MainWindow::withShared(std::function<void(const StudyQuestion &, const QString &)> use)
{
    m_desk.ask(
        this, [](Library &library) { return confidentialNames(library); },
        [this, question = m_study->question(), answer = m_study->writing()->answer()->text(),
         use = std::move(use)](const Result<QList<ConfidentialName>> &names) {
            if (!names) {
                warn(this, tr("Starling"), Sentences::of(names.error()));
                return;
            }
            const ConfidentialMatcher matcher(*names);
            StudyQuestion shared = question;
            takeOut(matcher, shared.content);
            shared.pack.title = matcher.without(shared.pack.title);
            use(shared, matcher.without(answer));
        });
}

void MainWindow::savePdfTo(const QString &path)
{
    withShared([this, path](const StudyQuestion &question, const QString &answer) {
        m_desk.ask(
            this,
            [path, pdf = questionPdf(question, answer, font())](Library &) { return writeOutput(path, pdf); },
            [this](const Outcome &outcome) {
                if (!outcome)
                    warn(this, tr("Save as PDF"), Sentences::of(outcome.error()));
            });
    });
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions->withShortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Starling"),
        tr("Starling %1 helps you prepare for job interviews: read, write, rehearse.\n\nFree software under "
           "the GNU General Public License, version 3 or later; the shipped packs under CC BY 4.0.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(windowIcon().pixmap(64));
    takeIconsOff(box);
    box.exec();
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "desk/outputfile.h"
#include "places.h"
#include "sessionkeeper.h"
#include "studypane.h"
#include "ui/editing/editingcommands.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportflow.h"
#include "ui/feedback/feedbackcommands.h"
#include "ui/importing/importflow.h"
#include "ui/importing/undoimport.h"
#include "ui/mock/mockcommands.h"
#include "ui/palette/palettecommands.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/review/reviewcommands.h"
#include "ui/search/searchcommands.h"
#include "ui/search/searchmarks.h"
#include "ui/sentences.h"
#include "ui/stories/storycommands.h"
#include "ui/widgets/message.h"
#include "ui/widgets/messagebar.h"
#include "ui/writing/writingcommands.h"
#include "ui/writing/writingpane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QWindow>

#include <algorithm>

namespace starling::ui {

MainWindow::MainWindow(Desk &desk, Appearance &appearance, const Opening &opening, const QSize &size)
    : m_desk(desk)
    , m_appearance(appearance)
    , m_actions(new Actions(*this))
    , m_places(new Places(this))
    , m_splitter(new QSplitter(this))
    , m_questions(new QuestionPanel(desk, this))
    , m_study(new StudyPane(desk, this))
    , m_session(new SessionKeeper(desk, *this))
    , m_imports(new ImportFlow(desk, this))
    , m_exports(new ExportFlow(
          desk, this,
          [this] {
              const StudyQuestion &question = m_study->question();
              return ExportOffer{question.id, question.pack, m_questions->model().found()};
          },
          [this] { m_study->writing()->flush(); }))
    , m_undoImport(new UndoImport(desk, *m_actions, this))
    , m_messages(new MessageBar(this))
{
    setupLayout();
    m_questions->showOpening(opening);
    if (opening.question)
        m_study->showQuestion(*opening.question);
    else
        m_study->showNothing();
    m_awaited = m_study->question().id;
    setupConnections();
    auto *stories = new StoryCommands(*this);
    new SearchMarks(m_questions->model(), *m_study);
    new WritingCommands(*this, opening.session); // it is the window's child
    m_session->restore(opening.session, size);
    new FeedbackCommands(*this, *stories, opening.session);
    new EditingCommands(*this);
    new ReviewCommands(*this);
    new MockCommands(*this);
    new SearchCommands(*this);
    new PaletteCommands(*this, opening.session);
    showTitle();
}

void MainWindow::setupLayout()
{
    m_splitter->addWidget(m_questions);
    m_splitter->addWidget(m_study);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_questions->setMinimumWidth(170);
    m_study->setMinimumWidth(340);
    setupPlaces();
    setCentralWidget(m_places);
    setAcceptDrops(true);
}

void MainWindow::setupPlaces()
{
    m_places->add(QStringLiteral("questions"), m_actions->goToQuestions, [this] { return m_splitter; });
    m_places->go(QStringLiteral("questions"));
}

void MainWindow::openQuestion(QuestionId id)
{
    m_awaited = id;
    ++m_opening;
    m_desk.ask(
        this, [id](Library &library) { return library.question(id); },
        [this, id](const Result<StudyQuestion> &question) {
            --m_opening;
            if (m_awaited != id)
                return;
            if (!question) {
                warn(this, tr("Starling"), Sentences::of(question.error()));
                return;
            }
            m_study->showQuestion(*question);
            showTitle();
            m_session->touch();
            Q_EMIT questionOpened(id);
        });
}

void MainWindow::importFile(const QString &path)
{
    m_imports->importFile(path);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showTitle()
{
    const QString title = m_places->current() == QLatin1String("questions") || m_places->current().isEmpty()
                              ? m_study->question().content.title
                              : m_places->title();
    setWindowTitle(title.isEmpty() ? tr("Starling") : tr("%1 — Starling").arg(title));
}

void MainWindow::setZoom(double zoom)
{
    m_study->setZoom(qBound(0.5, zoom, 3.0));
    m_session->touch();
}

void MainWindow::zoomBy(int steps)
{
    setZoom(qRound(m_study->zoom() * 10 + steps) / 10.0);
}

void MainWindow::savePdf()
{
    const StudyQuestion &question = m_study->question();
    if (!question.id.isValid())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), tr("Question %1.pdf").arg(question.content.number), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdfTo(path);
}

void MainWindow::reloadPacks(PackId chosen)
{
    m_desk.ask(
        this, [](Library &library) { return library.packs(); },
        [this, chosen](const Result<QList<PackRow>> &packs) {
            if (packs)
                m_questions->showPacks(*packs, chosen);
            if (m_study->question().id.isValid())
                openQuestion(m_study->question().id); // its text may be newer now
        });
}

void MainWindow::afterImportUndone(PackId pack)
{
    struct Left
    {
        QList<PackRow> packs;
        bool hasQuestion = false;
    };
    m_desk.ask(
        this,
        [inSight = m_study->question().id](Library &library) {
            const auto packs = library.packs();
            return Left{packs ? *packs : QList<PackRow>(), library.question(inSight).hasValue()};
        },
        [this, pack](const Left &left) {
            if (!left.hasQuestion) {
                m_awaited = {};
                m_study->showNothing();
                showTitle();
            }
            const auto isShown = [this](const PackRow &row) {
                return row.id == m_questions->model().scope().pack;
            };
            const bool scopeStays = std::any_of(left.packs.begin(), left.packs.end(), isShown);
            reloadPacks(pack.isValid() || scopeStays || left.packs.isEmpty() ? pack
                                                                             : left.packs.constFirst().id);
        });
}

bool MainWindow::mayClose()
{
    // An answer that comes in now (an earlier text, a scaffold) may change the text once more.
    for (int round = 0; round < 3; ++round) {
        m_study->writing()->flush();
        m_desk.finish();
        QCoreApplication::sendPostedEvents(&m_desk); // the answers of those writes
    }
    if (!m_study->writing()->hasUnsaved())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Starling"), tr("The last changes could not be saved."),
                    QMessageBox::NoButton, this);
    box.setInformativeText(
        tr("Free some room on the disk and try again, or keep the text in a file of its own."));
    box.setTextFormat(Qt::PlainText);
    QPushButton *copy = box.addButton(tr("Save Text &As…"), QMessageBox::AcceptRole);
    box.addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *discard = box.addButton(tr("&Close Without Saving"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == discard)
        return true;
    if (box.clickedButton() != copy)
        return false;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save Text As"), QStringLiteral("starling.txt"));
    const QByteArray bytes = m_study->writing()->unsavedTexts().join(QStringLiteral("\n\n")).toUtf8();
    return !path.isEmpty() && writeOutput(path, bytes);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_session->save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() ? event->mimeData()->hasText() : urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    QStringList files;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        m_imports->importFiles(files);
    else
        m_imports->importBytes(event->mimeData()->text().toUtf8(), tr("the dropped text"));
}

} // namespace starling::ui

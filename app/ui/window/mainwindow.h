// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>

#include <functional>

class QSplitter;

namespace starling::ui {

class Actions;
class ExportFlow;
class ImportFlow;
class MessageBar;
class Places;
class QuestionPanel;
class SessionKeeper;
class StudyPane;
class UndoImport;

/// The study window: puts the list, the question and the commands together and leaves the work to them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, Appearance &appearance, const Opening &opening, const QSize &size = {});

    [[nodiscard]] QuestionPanel *questions() const { return m_questions; }
    [[nodiscard]] StudyPane *study() const { return m_study; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] Places *places() const { return m_places; }
    [[nodiscard]] Actions *actions() const { return m_actions; }
    [[nodiscard]] SessionKeeper *session() const { return m_session; }
    [[nodiscard]] UndoImport *undoImport() const { return m_undoImport; }
    [[nodiscard]] ExportFlow *exports() const { return m_exports; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] Appearance &appearance() const { return m_appearance; }

    void openQuestion(QuestionId id);
    /// A question was asked for that is not in sight yet. What the desk is asked now comes after it.
    [[nodiscard]] bool isOpening() const { return m_opening > 0; }
    void importFile(const QString &path);
    /// Comes to the front, also from the task bar.
    void raiseWindow();
    void setZoom(double zoom);
    void chooseLanguage(const QString &locale);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &locale) { m_language = locale; }

Q_SIGNALS:
    void questionOpened(starling::QuestionId id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupLayout();
    void setupPlaces();
    void setupConnections();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectQuestion();
    void showTitle();
    void zoomBy(int steps);
    /// Gives `use` the question in sight and its answer as they may leave: without confidential names.
    void withShared(std::function<void(const StudyQuestion &, const QString &)> use);
    void savePdf();
    void savePdfTo(const QString &path);
    void showShortcuts();
    void showAbout();
    void reloadPacks(PackId chosen);
    void afterImportUndone(PackId pack);
    [[nodiscard]] bool mayClose();

    Desk &m_desk;
    Appearance &m_appearance;
    Actions *m_actions;
    Places *m_places;
    QSplitter *m_splitter;
    QuestionPanel *m_questions;
    StudyPane *m_study;
    SessionKeeper *m_session;
    ImportFlow *m_imports;
    ExportFlow *m_exports;
    UndoImport *m_undoImport;
    MessageBar *m_messages;
    QString m_language;
    int m_opening = 0;    ///< questions asked for and not answered
    QuestionId m_awaited; ///< the question asked for last; earlier answers are dropped
};

} // namespace starling::ui

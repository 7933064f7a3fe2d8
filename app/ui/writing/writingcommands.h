// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library.h"

#include <QObject>

class QAction;
class QMenu;

namespace starling::ui {

class FocusMode;
class MainWindow;
class SpellChecker;
class SpellMarks;
class TextEditor;

/// The commands of the Write menu that are about the editor, and what they remember in the session.
class WritingCommands : public QObject
{
    Q_OBJECT

public:
    WritingCommands(MainWindow &window, const Session &session);

    [[nodiscard]] SpellChecker *checker() const { return m_checker; }
    [[nodiscard]] QAction *spelling() const { return m_spelling; }
    [[nodiscard]] QAction *focusMode() const { return m_focusAction; }

private:
    void setupAnswer();
    void setupSpelling();
    void setupView();
    void showQuestion();
    void setSpelling(bool on);
    void fillLanguages();
    void chooseLanguages();
    void tellWhereDictionariesComeFrom(bool noneAtAll);
    void measurePace();
    void setWidth(int characters);
    void applyWidth();
    void remember(const QString &name, const QVariant &value);

    MainWindow &m_window;
    Session m_session;
    TextEditor &m_answer;
    TextEditor &m_notes;
    SpellChecker *m_checker;
    QList<SpellMarks *> m_marks;
    FocusMode *m_focus;
    QAction *m_spelling = nullptr;
    QAction *m_focusAction = nullptr;
    QMenu *m_languages = nullptr;
    QString m_packLanguage;
    int m_width = 0;
};

} // namespace starling::ui

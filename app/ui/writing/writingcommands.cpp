// SPDX-License-Identifier: GPL-3.0-or-later
#include "writingcommands.h"

#include "desk/answers.h"
#include "focusmode.h"
#include "pace/lengthbar.h"
#include "pace/pacedialog.h"
#include "smartlists.h"
#include "spelling/dictionaries.h"
#include "spelling/spellchecker.h"
#include "spelling/spellmarks.h"
#include "texteditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "variants/variantbar.h"
#include "writingpane.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace starling::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array widths{0, 60, 75, 90};

} // namespace

WritingCommands::WritingCommands(MainWindow &window, const Session &session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_answer(*window.study()->writing()->answer())
    , m_notes(*window.study()->writing()->notes())
    , m_checker(new SpellChecker(dictionaryFolders(QCoreApplication::applicationDirPath(),
                                                   QFileInfo(window.desk().storePath()).absolutePath()),
                                 this))
    , m_focus(new FocusMode(m_answer))
{
    setupAnswer();
    setupSpelling();
    setupView();
    connect(window.study(), &StudyPane::questionShown, this, &WritingCommands::showQuestion);
    showQuestion();
}

void WritingCommands::setupAnswer()
{
    WritingPane *pane = m_window.study()->writing();
    Actions *actions = m_window.actions();
    QMenu *menu = actions->writeMenu;
    connect(actions->addOfQuestion(menu, tr("S&witch STAR Scaffold"), {Qt::CTRL | Qt::Key_T}),
            &QAction::triggered, pane, &WritingPane::switchScaffold);
    connect(actions->addOfQuestion(menu, tr("&History of My Answer…"), {Qt::CTRL | Qt::Key_H}),
            &QAction::triggered, pane, &WritingPane::showHistory);
    QMenu *variants = menu->addMenu(tr("&Variants"));
    VariantBar *bar = pane->variants();
    const std::pair<QAction *, QKeySequence> commands[] = {
        {bar->add, Qt::CTRL | Qt::ALT | Qt::Key_N},
        {bar->next, Qt::CTRL | Qt::ALT | Qt::Key_PageDown},
        {bar->duplicate, {}},
        {bar->rename, {}},
        {bar->remove, {}},
    };
    for (const auto &[command, key] : commands) {
        QAction *action = actions->addOfQuestion(variants, command->text(),
                                                 key.isEmpty() ? QList<QKeySequence>() : QList{key});
        connect(action, &QAction::triggered, command, &QAction::trigger);
        connect(command, &QAction::changed, action,
                [action, command = command] { action->setEnabled(command->isEnabled()); });
        action->setEnabled(command->isEnabled());
    }
    connect(actions->add(menu, tr("&Measure My Pace…")), &QAction::triggered, this,
            &WritingCommands::measurePace);
    connect(pane->length(), &LengthBar::measureRequested, this, &WritingCommands::measurePace);
    connect(pane, &WritingPane::noticed, this,
            [this](const QString &sentence) { m_window.messages()->say(sentence); });
    connect(pane, &WritingPane::refused, this,
            [this](const QString &sentence) { m_window.messages()->sayUntilClosed(sentence); });
    if (const int pace = m_session.value(u"wordsPerMinute"_s).toInt(); pace > 0)
        pane->length()->setPace(pace);
    for (TextEditor *editor : {&m_answer, &m_notes})
        new SmartLists(*editor); // it is the editor's child
}

void WritingCommands::setupSpelling()
{
    Actions *actions = m_window.actions();
    QMenu *menu = actions->writeMenu->addMenu(tr("S&pelling"));
    m_spelling = actions->add(menu, tr("&Check Spelling"), {Qt::Key_F4, Qt::SHIFT | Qt::Key_F7});
    m_spelling->setCheckable(true);
    QAction *words = actions->addOfQuestion(menu, tr("&Other Words for a Mistake"), {Qt::Key_F8});
    m_languages = menu->addMenu(tr("&Languages"));
    connect(m_languages, &QMenu::aboutToShow, this, &WritingCommands::fillLanguages);
    for (TextEditor *editor : {&m_answer, &m_notes}) {
        auto *marks = new SpellMarks(*m_checker, *editor);
        m_marks << marks;
        for (const auto &[signal, own] :
             {std::pair(&SpellMarks::ownWordAdded, true), std::pair(&SpellMarks::ownWordRemoved, false)})
            connect(marks, signal, this, [this, own = own](const QString &word) {
                m_window.desk().ask(
                    this, [word, own](Library &library) { return setOwnWord(library, word, own); },
                    [](const Outcome &) {});
            });
    }
    connect(words, &QAction::triggered, this,
            [this] { m_marks.at(m_window.study()->writing()->current() == &m_notes ? 1 : 0)->offer(); });
    connect(m_checker, &SpellChecker::noDictionary, this, &WritingCommands::tellWhereDictionariesComeFrom);
    connect(m_spelling, &QAction::toggled, this, &WritingCommands::setSpelling);
    m_window.desk().ask(
        this, [](Library &library) { return ownWords(library); },
        [this](const Result<QStringList> &own) {
            if (own)
                m_checker->setOwnWords(*own);
        });
    const bool on = m_session.value(u"spelling"_s, true).toBool();
    m_spelling->setChecked(on);
    setSpelling(on);
}

void WritingCommands::setSpelling(bool on)
{
    for (SpellMarks *marks : std::as_const(m_marks))
        marks->setEnabled(on);
    remember(u"spelling"_s, on);
}

void WritingCommands::showQuestion()
{
    const StudyQuestion &question = m_window.study()->question();
    QStringList known{question.content.title, question.content.framework.name, question.pack.title};
    known += question.content.tags + question.content.keyPoints;
    for (const Term &term : question.content.terminology)
        known << term.term << term.definition;
    m_checker->setKnownText(known.join(u' '));
    m_packLanguage = question.pack.language;
    chooseLanguages();
}

void WritingCommands::chooseLanguages()
{
    const QStringList chosen =
        m_session.value(u"spellingLanguages"_s).toString().split(u' ', Qt::SkipEmptyParts);
    if (!chosen.isEmpty()) {
        m_checker->setLanguages(chosen, true);
        return;
    }
    QStringList languages{QLocale::system().name()};
    for (const QString &language : {m_packLanguage, u"en"_s}) {
        if (!language.isEmpty() && !languages.contains(language))
            languages << language;
    }
    m_checker->setLanguages(languages, false);
}

void WritingCommands::fillLanguages()
{
    m_languages->clear();
    m_checker->find();
    for (const QString &name : m_checker->available()) {
        const QLocale locale(name);
        const QString language = locale.language() == QLocale::C
                                     ? name
                                     : tr("%1 (%2)").arg(QLocale::languageToString(locale.language()), name);
        QAction *action = m_languages->addAction(language);
        action->setCheckable(true);
        action->setChecked(m_checker->inUse().contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            QStringList chosen = m_checker->inUse();
            chosen.removeAll(name);
            if (on)
                chosen << name;
            remember(u"spellingLanguages"_s, chosen.join(u' '));
            chooseLanguages();
        });
    }
    if (m_checker->available().isEmpty())
        m_languages->addAction(tr("No dictionary was found"))->setEnabled(false);
}

void WritingCommands::tellWhereDictionariesComeFrom(bool noneAtAll)
{
    if (!noneAtAll || !m_spelling->isChecked() || m_session.value(u"dictionariesTold"_s).toBool())
        return;
    m_window.messages()->sayUntilClosed(tr("No spelling dictionary was found. Install one (Linux: "
                                           "hunspell-en-gb), or put its .aff and .dic file "
                                           "into %1.")
                                            .arg(m_checker->folders().constFirst()));
    if (m_window.messages()->isVisible())
        remember(u"dictionariesTold"_s, true);
}

void WritingCommands::setupView()
{
    Actions *actions = m_window.actions();
    QMenu *menu = actions->writeMenu;
    menu->addSeparator();
    m_focusAction =
        actions->addOfQuestion(menu, tr("&Focus on Writing"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F11});
    m_focusAction->setCheckable(true);
    connect(m_window.places(), &Places::placeShown, this, [this](const QString &name) {
        if (name == "questions"_L1 || !m_focusAction->isChecked())
            return;
        const QPointer<QWidget> focus = QApplication::focusWidget(); // the end gives it to the editor
        m_focusAction->setChecked(false);
        if (focus)
            focus->setFocus();
    });
    connect(m_focusAction, &QAction::toggled, this, [this](bool on) {
        if (on)
            m_window.study()->writing()->showAnswer();
        m_focus->setOn(on);
    });
    connect(m_focus, &FocusMode::toggled, this, [this](bool on) {
        m_focusAction->setChecked(on);
        applyWidth();
    });
    const auto option = [&](const QString &text, const QString &name, bool usual, const QKeySequence &key,
                            auto apply) {
        QAction *action = actions->add(menu, text, key.isEmpty() ? QList<QKeySequence>() : QList{key});
        action->setCheckable(true);
        const bool on = m_session.value(name, usual).toBool();
        action->setChecked(on);
        apply(on);
        connect(action, &QAction::toggled, this, [this, name, apply](bool value) {
            apply(value);
            remember(name, value);
        });
    };
    option(tr("&Dim Other Paragraphs When Focused"), u"dimParagraphs"_s, true, {},
           [this](bool on) { m_focus->setDims(on); });
    option(tr("&Typewriter Scrolling"), u"typewriter"_s, false, Qt::CTRL | Qt::SHIFT | Qt::Key_Y,
           [this](bool on) {
               m_answer.setTypewriter(on);
               m_notes.setTypewriter(on);
           });
    QMenu *width = menu->addMenu(tr("&Reading Width"));
    auto *group = new QActionGroup(this);
    m_width = m_session.value(u"readingWidth"_s, 0).toInt();
    for (const int characters : widths) {
        QAction *action = actions->addChoice(width, group,
                                             characters > 0 ? tr("&%1 Characters").arg(characters)
                                                            : tr("&As Wide as the Window"));
        action->setChecked(characters == m_width);
        connect(action, &QAction::triggered, this, [this, characters] { setWidth(characters); });
    }
    applyWidth();
}

void WritingCommands::setWidth(int characters)
{
    m_width = characters;
    remember(u"readingWidth"_s, characters);
    applyWidth();
}

void WritingCommands::applyWidth()
{
    // Only the editor on the whole screen: lines as long as that are hard to read.
    const int characters = m_width == 0 && m_focus->isOn() ? 75 : m_width;
    for (TextEditor *editor : {&m_answer, &m_notes})
        editor->setReadingWidth(characters * editor->fontMetrics().averageCharWidth());
}

void WritingCommands::measurePace()
{
    LengthBar *bar = m_window.study()->writing()->length();
    auto *dialog = new PaceDialog(bar->pace(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaceDialog::measured, this, [this, bar](int pace) {
        bar->setPace(pace);
        remember(u"wordsPerMinute"_s, pace);
    });
    dialog->open();
}

void WritingCommands::remember(const QString &name, const QVariant &value)
{
    if (m_session.contains(name) ? m_session.value(name) == value : name == u"spelling"_s && value.toBool())
        return;
    m_session.insert(name, value);
    m_window.desk().saveSession({{name, value}});
}

} // namespace starling::ui

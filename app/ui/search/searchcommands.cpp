// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcommands.h"

#include "savedsearches.h"
#include "ui/questions/questionpanel.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"

#include <QAction>

namespace starling::ui {

SearchCommands::SearchCommands(MainWindow &window) : QObject(&window)
{
    Actions *actions = window.actions();
    const QAction *save =
        actions->add(actions->questionMenu, tr("Save This Sear&ch…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    const QAction *edit = actions->add(actions->questionMenu, tr("Save&d Searches…"));
    QuestionPanel *questions = window.questions();
    connect(save, &QAction::triggered, questions, [&window, questions] {
        window.places()->go(QStringLiteral("questions"));
        questions->saveThisSearch();
    });
    connect(edit, &QAction::triggered, questions, [&window, questions] {
        window.places()->go(QStringLiteral("questions"));
        questions->editSavedSearches();
    });
    connect(questions->savedSearches(), &SavedSearches::failed, this,
            [&window](const Error &error) { warn(&window, tr("Saved Searches"), Sentences::of(error)); });
}

} // namespace starling::ui

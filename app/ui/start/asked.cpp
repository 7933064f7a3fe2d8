// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

#include "desk/desk.h"
#include "options.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"

namespace starling::ui {

void showAsked(Desk &desk, MainWindow &window, const StartOptions &options,
               const std::function<void(Outcome)> &done)
{
    // A later start may find the window in a review, say.
    if (options.section || !options.question.isEmpty())
        window.places()->go(QStringLiteral("questions"));
    if (options.section)
        window.study()->reading()->setSection(*options.section);
    if (options.question.isEmpty()) {
        desk.ask(
            &window, [](Library &) { return 0; }, [done](int) { done({}); });
        return;
    }
    desk.ask(
        &window, [name = options.question](Library &library) { return library.findQuestion(name); },
        [&window, done](const Result<QuestionId> &id) {
            if (!id) {
                done(id.error());
                return;
            }
            if (*id == window.study()->question().id) {
                done({});
                return;
            }
            QObject::connect(
                &window, &MainWindow::questionOpened, &window, [done] { done({}); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
            window.openQuestion(*id);
            window.questions()->reveal(*id);
        });
}

} // namespace starling::ui

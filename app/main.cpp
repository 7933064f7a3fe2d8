// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the desktop program: opens the store or says why not, shows the window.
#include "desk/desk.h"
#include "ui/instance/singleinstance.h"
#include "ui/instance/termination.h"
#include "ui/sentences.h"
#include "ui/start/asked.h"
#include "ui/start/options.h"
#include "ui/start/picture.h"
#include "ui/start/translations.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace starling;

namespace {

constexpr int rowsAtStart = 64;      ///< more than fit into a tall window
constexpr int raiseTimeoutMs = 3000; ///< the other window may be starting itself

int print(const QString &text, int status)
{
    std::fputs(qUtf8Printable(text), status == 0 ? stdout : stderr);
    return status;
}

int refuse(const Error &error, bool withWindow)
{
    const QString sentence = ui::Sentences::of(error);
    print(sentence + QLatin1Char('\n'), 1);
    if (withWindow) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Starling"), sentence);
        box.setTextFormat(Qt::PlainText);
        ui::takeIconsOff(box);
        box.exec();
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("starling"));
    QApplication::setApplicationDisplayName(QStringLiteral("Starling"));
    QApplication::setApplicationVersion(QStringLiteral(STARLING_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.starling.Starling"));

    const auto parsed = ui::startOptions(QApplication::arguments());
    if (const auto *refusal = std::get_if<ui::StartRefusal>(&parsed))
        return print(refusal->text, refusal->status);
    const auto &options = std::get<ui::StartOptions>(parsed);
    const bool picture = !options.screenshot.isEmpty();

    Desk desk(options.store);
    const Result<Opening> opening = desk.open(rowsAtStart).get();
    ui::SingleInstance instance(options.store);
    if (!opening) {
        const bool inUse = opening.error().kind == Error::Kind::InUse;
        if (inUse && !picture && instance.raiseOther(options, raiseTimeoutMs))
            return 0;
        ui::installTranslations(application, {});
        return refuse(opening.error(), !picture);
    }

    const Session &session = opening->session;
    ui::installTranslations(application, session.value(QStringLiteral("language")).toString());
    const auto kept = static_cast<ui::Appearance::Choice>(
        qBound(0, session.value(QStringLiteral("appearance")).toInt(), 2));
    ui::Appearance appearance(options.appearance.value_or(kept),
                              session.value(QStringLiteral("systemDark")).toBool());

    QApplication::setWindowIcon(ui::applicationIcon());
    ui::MainWindow window(desk, appearance, *opening, options.size);

    if (picture) {
        int status = 0;
        window.show();
        ui::takePicture(desk, window, options, [&](const Outcome &outcome) {
            status = outcome ? 0 : refuse(outcome.error(), false);
            QApplication::quit();
        });
        QApplication::exec();
        return status;
    }
    instance.listen();
    const auto follow = [&desk, &window](const ui::StartOptions &asked) {
        ui::showAsked(desk, window, asked, [&window](const Outcome &shown) {
            if (!shown)
                ui::warn(&window, QStringLiteral("Starling"), ui::Sentences::of(shown.error()));
        });
        if (!asked.file.isEmpty())
            window.importFile(asked.file);
    };
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &window,
                     [&window, follow](const ui::StartOptions &asked) {
                         window.raiseWindow();
                         follow(asked);
                     });
    ui::closeOnTermination(window);
    window.show();
    follow(options);
    return QApplication::exec();
}

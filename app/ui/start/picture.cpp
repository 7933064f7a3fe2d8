// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "asked.h"
#include "desk/desk.h"
#include "options.h"
#include "ui/feedback/feedbackcommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessionkeeper.h"

#include <QPixmap>
#include <QTimer>

namespace starling::ui {
namespace {

constexpr int stepMs = 50;
constexpr int longestMs = 3000; ///< a picture without hints is better than none

/// Hints come from a thread of their own, a moment after the text.
void grabWhenSettled(MainWindow &window, int waited, std::function<void()> grab)
{
    QTimer::singleShot(stepMs, &window, [&window, waited, grab = std::move(grab)]() mutable {
        auto *hints = window.findChild<FeedbackCommands *>();
        if (hints && waited == stepMs)
            hints->compute();
        if (waited < longestMs && hints && !hints->isSettled())
            grabWhenSettled(window, waited + stepMs, std::move(grab));
        else
            QTimer::singleShot(stepMs, &window, std::move(grab)); // the list lays itself out
    });
}

} // namespace

void takePicture(Desk &desk, MainWindow &window, const StartOptions &options,
                 const std::function<void(Outcome)> &done)
{
    window.session()->setReadOnly();
    const auto grab = [&window, path = options.screenshot, done] {
        // What was asked of the desk has been answered by now; one more round lets the layouts settle.
        grabWhenSettled(window, 50, [&window, path, done] {
            if (window.grab().save(path, "PNG"))
                done({});
            else
                done(Error{Error::Kind::CannotOpen, path, {}});
        });
    };
    showAsked(desk, window, options, [grab, done](const Outcome &shown) {
        if (shown)
            grab();
        else
            done(shown);
    });
}

} // namespace starling::ui

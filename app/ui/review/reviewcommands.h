// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewsession.h"

#include <QObject>

namespace starling::ui {

class MainWindow;
class ReviewPlace;

/// Brings reviewing into the window: its place and its commands in the menu Rehearse. Nothing of it is made
/// before it is gone to.
class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    explicit ReviewCommands(MainWindow &window);

private:
    ReviewPlace *place();
    void start(ReviewSession::Mode mode, const ReviewFilter &filter);
    void reviewShown(ReviewSession::Mode mode);

    MainWindow &m_window;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockwording.h"

#include "ui/review/reviewwording.h"

#include <QLocale>

namespace starling::ui {

QString MockWording::asks(MockStep step)
{
    switch (step) {
    case MockStep::Answer:
        break;
    case MockStep::Why:
        return tr("Why did you do it that way?");
    case MockStep::Measured:
        return tr("How did you measure that it worked?");
    case MockStep::Alternatives:
        return tr("What else did you consider, and why not that?");
    case MockStep::Change:
        return tr("What would you change if you did it again?");
    }
    return {};
}

QString MockWording::of(MockReason reason)
{
    switch (reason) {
    case MockReason::NeverAsked:
        return tr("never asked before");
    case MockReason::Weak:
        return tr("weak");
    case MockReason::Due:
        return tr("due");
    case MockReason::Known:
        return tr("known");
    }
    return {};
}

QString MockWording::of(MockJudge judge)
{
    return judge == MockJudge::Self ? tr("Myself") : tr("My partner");
}

QString MockWording::when(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString MockWording::spent(int seconds, int target)
{
    return tr("%1 of %2").arg(ReviewWording::clock(seconds), ReviewWording::clock(target));
}

} // namespace starling::ui

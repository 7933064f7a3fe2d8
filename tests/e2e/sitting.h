// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowfixture.h"

#include "desk/reviewing/reviews.h"
#include "ui/review/cardpage.h"
#include "ui/review/reviewplace.h"
#include "ui/review/uncoverlist.h"
#include "ui/window/places.h"

namespace starling::test {

/// Hands on the keys only.
class Sitting : public WindowFixture
{
public:
    Sitting() : WindowFixture({pack(QStringLiteral("test"), 3)}) {}

    ui::ReviewPlace *place()
    {
        return qobject_cast<ui::ReviewPlace *>((*this)->places()->widget(QStringLiteral("review")));
    }
    ui::CardPage *card() { return place()->card(); }
    QString cardTitle() { return label(QStringLiteral("reviewTitle")); }

    QList<ReviewEntry> log()
    {
        return desk().answer([](Library &library) { return Reviews(library).log(); }).value();
    }
    /// Rates the question in sight by its list: all had but `missed`, then the proposal.
    void recall(int missed = -1)
    {
        press(Qt::Key_3); // the bet
        QCOMPARE(card()->phase(), ui::CardPage::Phase::Uncovering);
        const auto count = card()->uncoverList()->items().size();
        for (int row = 0; row < count; ++row)
            press(row == missed ? Qt::Key_N : Qt::Key_Space);
        QCOMPARE(card()->phase(), ui::CardPage::Phase::Rating);
    }
    /// Only the three questions of the pack, without terms: Ctrl+Shift+R with terms switched off.
    void startThese()
    {
        auto settings = desk().answer([](Library &library) { return Reviews(library).settings(); }).value();
        settings.terms = false;
        QVERIFY(
            desk().answer([settings](Library &library) { return Reviews(library).setSettings(settings); }));
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(place() && place()->session()->current());
    }
};

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogbuttons.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

/// Puts an icon on every standard button, as some systems do.
class IconStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
    QIcon standardIcon(StandardPixmap, const QStyleOption *, const QWidget *) const override
    {
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::red);
        return pixmap;
    }
};

/// The number of buttons with an icon; -1 without buttons.
int iconsOf(const QDialog &dialog)
{
    const auto buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
    const auto icons = std::count_if(buttons.cbegin(), buttons.cend(),
                                     [](const QAbstractButton *button) { return !button->icon().isNull(); });
    return buttons.isEmpty() ? -1 : static_cast<int>(icons);
}

} // namespace

/// The buttons of dialogs look alike on every system, and Cancel and Close close.
class TestDialogButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oursHaveNoIcons();
    void cancelAndCloseClose();
    void acceptingIsUpToTheDialog();
    void messagesHaveNoIcons();
    void questionsForATextHaveNoIcons();
};

void TestDialogButtons::initTestCase()
{
    QApplication::setStyle(new IconStyle);
    QDialog dialog;
    const QDialogButtonBox buttons(QDialogButtonBox::Ok, &dialog);
    QCOMPARE(iconsOf(dialog), 1); // else nothing below says anything
}

void TestDialogButtons::oursHaveNoIcons()
{
    QDialog dialog;
    QDialogButtonBox *buttons = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(u"Delete"_s, QDialogButtonBox::ActionRole);
    QCOMPARE(buttons->buttons().size(), 3);
    QCOMPARE(iconsOf(dialog), 0);
}

void TestDialogButtons::cancelAndCloseClose()
{
    for (const auto which : {QDialogButtonBox::Cancel, QDialogButtonBox::Close}) {
        QDialog dialog;
        const QDialogButtonBox *buttons = dialogButtons(which, &dialog);
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        buttons->button(which)->click();
        QCOMPARE(rejected.count(), 1);
    }
}

void TestDialogButtons::acceptingIsUpToTheDialog()
{
    QDialog dialog;
    const QDialogButtonBox *buttons = dialogButtons(QDialogButtonBox::Save, &dialog);
    const QSignalSpy finished(&dialog, &QDialog::finished);
    buttons->button(QDialogButtonBox::Save)->click();
    QCOMPARE(finished.count(), 0);
}

void TestDialogButtons::messagesHaveNoIcons()
{
    QMessageBox box(QMessageBox::Question, u"Delete"_s, u"Delete it?"_s);
    box.addButton(u"Delete"_s, QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    QCOMPARE(iconsOf(box), 1);
    takeIconsOff(box);
    QCOMPARE(iconsOf(box), 0);
}

void TestDialogButtons::questionsForATextHaveNoIcons()
{
    QInputDialog dialog;
    dialog.setLabelText(u"Name:"_s);
    takeIconsOff(dialog);
    dialog.show();
    QCOMPARE(iconsOf(dialog), 0);
}

QTEST_MAIN(TestDialogButtons)
#include "tst_dialogbuttons.moc"

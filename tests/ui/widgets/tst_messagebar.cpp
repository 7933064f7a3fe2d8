// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace starling::ui;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandCanBeRead_data();
    void theCommandCanBeRead();
    void aLongTitleIsCut();
    void whatStaysIsShownWholeUntilItIsClosed();
    void whatStaysComesBackAfterSomethingElse();
};

namespace {

struct Window
{
    explicit Window(const QPalette &palette = lightPalette(), const QSize &size = {1280, 800})
    {
        widget.setPalette(palette);
        widget.resize(size);
        widget.show();
    }
    [[nodiscard]] QPushButton *command() const { return bar.findChild<QPushButton *>(u"messageCommand"_s); }
    [[nodiscard]] QLabel *text() const { return bar.findChild<QLabel *>(u"messageText"_s); }
    void clickClose() const
    {
        QTest::mouseClick(bar.findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    }
    QWidget widget;
    MessageBar bar{&widget};
};

/// The greatest difference of lightness in a picture, of 255.
int contrastOf(const QImage &image)
{
    int least = 255;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            least = qMin(least, grey);
            most = qMax(most, grey);
        }
    }
    return most - least;
}

} // namespace

void TestMessageBar::theCommandCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMessageBar::theCommandCanBeRead()
{
    QFETCH(const bool, dark);
    Window window(dark ? darkPalette() : lightPalette());
    window.bar.say(u"Deleted."_s, u"Undo"_s);
    const auto inner = [&] { // without its border
        return window.command()->grab(window.command()->rect().adjusted(5, 5, -5, -5)).toImage();
    };
    QVERIFY(contrastOf(inner()) > 100);
    QVERIFY(contrastOf(window.text()->grab().toImage()) > 100);
    window.widget.setPalette(dark ? lightPalette() : darkPalette()); // while it is in sight
    QVERIFY(contrastOf(inner()) > 100);
    QVERIFY(contrastOf(window.text()->grab().toImage()) > 100);
}

void TestMessageBar::aLongTitleIsCut()
{
    Window window;
    const QString text = u"Deleted “"_s + u"A long title "_s.repeated(30) + u"”."_s;
    window.bar.say(text, u"Undo"_s);
    QVERIFY(window.bar.width() <= 560);
    QVERIFY(window.text()->text().startsWith(u"Deleted"_s));
    QVERIFY(window.text()->text().contains(u'…'));
    QVERIFY(window.text()->width() >= window.text()->sizeHint().width());
    QCOMPARE(window.bar.text(), text);
}

void TestMessageBar::whatStaysIsShownWholeUntilItIsClosed()
{
    Window window(lightPalette(), {420, 300});
    const QString text = u"A sentence that is longer than a line "_s.repeated(5);
    window.bar.sayUntilClosed(text);
    QCOMPARE(window.text()->text(), text);
    QVERIFY(window.bar.height() >= window.bar.layout()->totalHeightForWidth(window.bar.width()));
    QVERIFY(window.widget.rect().contains(window.bar.geometry()));
    window.clickClose();
    QVERIFY(!window.bar.isVisible());
}

void TestMessageBar::whatStaysComesBackAfterSomethingElse()
{
    Window window;
    window.bar.sayUntilClosed(u"Read this"_s);
    window.bar.say(u"Deleted."_s, u"Undo"_s);
    QCOMPARE(window.bar.text(), u"Deleted."_s);
    QTest::mouseClick(window.command(), Qt::LeftButton);
    QCOMPARE(window.bar.text(), u"Read this"_s);
    QVERIFY(!window.command()->isVisible());
    window.bar.say(u"Moved."_s);
    window.clickClose();
    QCOMPARE(window.bar.text(), u"Read this"_s);
    window.clickClose();
    QVERIFY(!window.bar.isVisible());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"

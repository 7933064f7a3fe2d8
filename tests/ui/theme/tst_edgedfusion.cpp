// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/edgedfusion.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QtTest>

#include <cstdlib>

using namespace starling::ui;
using namespace Qt::StringLiterals;

/// What is drawn by lines can be seen in light and in dark.
class TestEdgedFusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxShowsOnThePage_data();
    void aBoxShowsOnThePage();
    void linesOfTablesShow_data() { palettes(); }
    void linesOfTablesShow();
    void isTheStyleWhereFusionWas();

private:
    static void palettes()
    {
        QTest::addColumn<QPalette>("colours");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    EdgedFusion m_style;
};

void TestEdgedFusion::aBoxShowsOnThePage_data()
{
    QTest::addColumn<QPalette>("colours");
    QTest::addColumn<QStyle::PrimitiveElement>("box");
    const std::pair<const char *, QPalette> schemes[] = {{"light", lightPalette()}, {"dark", darkPalette()}};
    for (const auto &[name, colours] : schemes) {
        QTest::addRow("%s, to tick", name) << colours << QStyle::PE_IndicatorCheckBox;
        QTest::addRow("%s, to choose", name) << colours << QStyle::PE_IndicatorRadioButton;
        QTest::addRow("%s, in a list", name) << colours << QStyle::PE_IndicatorItemViewItemCheck;
    }
}

void TestEdgedFusion::aBoxShowsOnThePage()
{
    QFETCH(const QPalette, colours);
    QFETCH(const QStyle::PrimitiveElement, box);
    const Theme theme = Theme::of(colours);
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(theme.page);
    QStyleOptionButton option;
    option.palette = colours;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    option.rect = QRect(3, 3, 13, 13);
    QPainter painter(&image);
    m_style.drawPrimitive(box, &option, &painter, nullptr);
    painter.end();
    int most = 0;
    for (int x = 0; x < image.width(); ++x)
        most = std::max(most, std::abs(qGray(image.pixel(x, 10)) - theme.page.lightness()));
    QVERIFY2(most >= 40, qPrintable(QString::number(most)));
}

void TestEdgedFusion::linesOfTablesShow()
{
    QFETCH(const QPalette, colours);
    QStyleOption option;
    option.palette = colours;
    const int hint = m_style.styleHint(QStyle::SH_Table_GridLineColor, &option, nullptr, nullptr);
    const int line = qGray(static_cast<QRgb>(hint));
    QVERIFY(std::abs(line - Theme::of(colours).page.lightness()) >= 25);
}

void TestEdgedFusion::isTheStyleWhereFusionWas()
{
    QApplication::setStyle(QStyleFactory::create(u"Windows"_s));
    Appearance appearance(Appearance::Choice::System, false);
    QVERIFY(!qobject_cast<EdgedFusion *>(QApplication::style())); // a style of the system stays
    appearance.setChoice(Appearance::Choice::Dark);
    const QStyle *style = QApplication::style();
    QVERIFY(qobject_cast<const EdgedFusion *>(style));
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    appearance.setChoice(Appearance::Choice::Light);
    QCOMPARE(QApplication::style(), style);
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
    QApplication::setStyle(u"Fusion"_s);
    const Appearance other(Appearance::Choice::System, true);
    QVERIFY(qobject_cast<EdgedFusion *>(QApplication::style()));
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
}

QTEST_MAIN(TestEdgedFusion)
#include "tst_edgedfusion.moc"

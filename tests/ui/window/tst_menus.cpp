// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/menuitems.h"
#include "support/windowfixture.h"
#include "ui/start/translations.h"

#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The menus of the whole window, with what every part of it adds, in each language it speaks.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUnique_data();
    void keysAreUnique();
    void cleanup();
};

void TestMenus::keysAreUnique_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestMenus::keysAreUnique()
{
    QFETCH(const QString, locale);
    ui::installTranslations(*qApp, locale);
    WindowFixture window({pack(u"test"_s, 2)});
    const QMenuBar *bar = window->menuBar();
    QVERIFY(itemsOf(bar).size() >= 7);
    const QString off = accessKeyOffences(bar).join(u"\n"_s);
    QVERIFY2(off.isEmpty(), qPrintable(off));
    const QString keys = shortcutOffences(bar).join(u"\n"_s);
    QVERIFY2(keys.isEmpty(), qPrintable(keys));
}

void TestMenus::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::system());
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"

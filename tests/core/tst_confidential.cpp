// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/confidential.h"

#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

class TestConfidential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void namesThePlaces();
};

void TestConfidential::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("word") << u"At Acme we did it."_s << u"At a retailer we did it."_s;
    QTest::newRow("case") << u"ACME and acme"_s << u"a retailer and a retailer"_s;
    QTest::newRow("possessive") << u"Acme's shop"_s << u"a retailer's shop"_s;
    QTest::newRow("part of a word") << u"Acmeology"_s << u"Acmeology"_s;
    QTest::newRow("longer first") << u"Acme Cloud"_s << u"their platform"_s;
    QTest::newRow("line break") << u"Acme\nCloud"_s << u"their platform"_s;
    QTest::newRow("sign at the end") << u"(Blue+)"_s << u"([confidential])"_s;
    QTest::newRow("accents") << u"Élan, élan"_s << u"[confidential], [confidential]"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestConfidential::replaces()
{
    QFETCH(QString, text);
    const QList<ConfidentialName> names{{u"Acme"_s, u"a retailer"_s},
                                        {u"Acme  Cloud"_s, u"their platform"_s},
                                        {u"Blue+"_s, {}},
                                        {u"élan"_s, u" "_s},
                                        {u" "_s, u"never"_s}};
    QTEST(withoutConfidential(text, names), "expected");
}

void TestConfidential::namesThePlaces()
{
    const QList<ConfidentialName> names{{u"Acme"_s, {}}, {u"Bolt"_s, {}}};
    QCOMPARE(confidentialPlaces(u"Bolt of Acme"_s, names), (QList<ConfidentialPlace>{{0, 4, 1}, {8, 4, 0}}));
}

QTEST_APPLESS_MAIN(TestConfidential)
#include "tst_confidential.moc"

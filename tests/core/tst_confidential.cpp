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
    void findsHoweverWritten_data();
    void findsHoweverWritten();
    void takesNothingElse_data();
    void takesNothingElse();
    void emphasisStaysWhole_data();
    void emphasisStaysWhole();
    void namesThePlaces();
    void aPlaceHoldsTheWholeName();
    void textsOfAnyShapeAreRead();
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

namespace {

const QList<ConfidentialName> people{
    {u"Globex Grand"_s, u"a hotel"_s}, {u"Maria Perez"_s, u"a guest"_s}, {u"Zürich Re"_s, u"an insurer"_s},
    {u"Ann"_s, u"a colleague"_s},      {u"J.P. Morgan"_s, u"a bank"_s},  {u"Acme Inc."_s, u"a maker"_s},
    {u"O'Brien"_s, u"a chef"_s},       {u"SkyLark"_s, u"a project"_s},   {u"Zalando"_s, u"a shop"_s},
    {u"東芝"_s, u"a factory"_s},       {u".NET"_s, u"a platform"_s},     {u"AT&T"_s, u"a carrier"_s}};

} // namespace

void TestConfidential::findsHoweverWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"_Maria Perez_"_s, u"_a guest_"_s);
    row(u"María Pérez"_s, u"a guest"_s);
    row(u"Mari\u0301a Pere\u0300z"_s, u"a guest"_s);
    row(u"Zu\u0308rich Re"_s, u"an insurer"_s);
    row(u"Zurich Re"_s, u"an insurer"_s);
    row(u"zuerich-re"_s, u"an insurer"_s);
    row(u"Globex-Grand"_s, u"a hotel"_s);
    row(u"GlobexGrand"_s, u"a hotel"_s);
    row(u"#GlobexGrand"_s, u"#a hotel"_s);
    row(u"globex/grand"_s, u"a hotel"_s);
    row(u"GLOBEX_GRAND"_s, u"a hotel"_s);
    row(u"Globex \u2013 Grand"_s, u"a hotel"_s);
    row(u"Globex\u00A0\n\t Grand"_s, u"a hotel"_s);
    row(u"Glo\u00ADbex\u200B Gr\u200Dand"_s, u"a hotel"_s);
    row(u"\uFF27lobex Grand"_s, u"a hotel"_s); // full width
    row(u"Globex\\-Grand"_s, u"a hotel"_s);
    row(u"Globex Grand's"_s, u"a hotel's"_s);
    row(u"Globex Grand\u2019s"_s, u"a hotel\u2019s"_s);
    row(u"info@globexgrand.example"_s, u"info@a hotel.example"_s);
    row(u"the ann_team"_s, u"the a colleague_team"_s);
    row(u"JP Morgan, J. P. Morgan"_s, u"a bank, a bank"_s);
    row(u"Acme Inc and Acme, Inc"_s, u"a maker and Acme, Inc"_s);
    row(u"at Acme Inc. we"_s, u"at a maker we"_s);
    row(u"O\u2019Brien, OBrien"_s, u"a chef, a chef"_s);
    row(u"Sky Lark, skylark"_s, u"a project, a project"_s);
    row(u"Zalandos Plan"_s, u"a shops Plan"_s);
    row(u"東芝の工場"_s, u"a factoryの工場"_s);
    row(u"AT & T"_s, u"a carrier"_s);
    row(u".net 8"_s, u"a platform 8"_s);
}

void TestConfidential::findsHoweverWritten()
{
    QFETCH(QString, text);
    QTEST(withoutConfidential(text, people), "expected");
}

void TestConfidential::takesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"Annual", "banner", "Ann2", "GlobexGrandHotel", "MyGlobexGrand",
                             "Globex. Grand plans", "Globex, Grand", "Glo bex Grand", "G-l-o-b-e-x Grand",
                             "Globex", "Maria", "the net result", "Ännchen", "AT T"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestConfidential::takesNothingElse()
{
    QFETCH(const QString, text);
    QCOMPARE(withoutConfidential(text, people), text);
}

void TestConfidential::emphasisStaysWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"**Globex** Grand"_s, u"a hotel"_s);
    row(u"Globex *Grand*"_s, u"a hotel"_s);
    row(u"__Globex__ _Grand_"_s, u"a hotel"_s);
    row(u"**Globex Grand**"_s, u"**a hotel**"_s);
    row(u"Glo**bex** Grand"_s, u"a hotel"_s);
    row(u"*at Globex* Grand."_s, u"*at a hotel*."_s);
    row(u"Globex *Grand was*"_s, u"*a hotel was*"_s);
    row(u"~~Globex~~ `Grand`"_s, u"a hotel"_s);
    row(u"**Ann** **Globex** Grand"_s, u"**a colleague** a hotel"_s);
}

void TestConfidential::emphasisStaysWhole()
{
    QFETCH(QString, text);
    QTEST(withoutConfidential(text, people), "expected");
}

void TestConfidential::namesThePlaces()
{
    const QList<ConfidentialName> names{{u"Acme"_s, {}}, {u"Bolt"_s, {}}};
    QCOMPARE(confidentialPlaces(u"Bolt of Acme"_s, names), (QList<ConfidentialPlace>{{0, 4, 1}, {8, 4, 0}}));
}

void TestConfidential::aPlaceHoldsTheWholeName()
{
    const QList<ConfidentialName> names{{u"Maria Perez"_s, {}}};
    QCOMPARE(confidentialPlaces(u"_Mari\u0301a_ Pere\u0301z's"_s, names),
             (QList<ConfidentialPlace>{{1, 14, 0}}));
}

/// Nothing is read beyond the ends, and nothing is lost.
void TestConfidential::textsOfAnyShapeAreRead()
{
    const ConfidentialMatcher matcher(people);
    const QHash<QString, QString> found{{u"Ann"_s, u"a colleague"_s},
                                        {u"Ann*"_s, u"a colleague*"_s},
                                        {u"*Ann"_s, u"*a colleague"_s},
                                        {u".NET"_s, u"a platform"_s}};
    for (const QString &text : {u"*"_s, u"Ann"_s, u"Ann*"_s, u"*Ann"_s, u"\u0301"_s, QString(QChar(0xD83D)),
                                u"Globex "_s, u"Globex *"_s, u"s"_s, u"."_s, u".NET"_s, u"NET"_s, u"JP"_s})
        QCOMPARE(matcher.without(text), found.value(text, text));
    QString longText = u"*a_ "_s.repeated(50'000);
    QCOMPARE(matcher.without(longText), longText);
    longText = u"Globex *"_s.repeated(20'000);
    QCOMPARE(matcher.without(longText), longText);
    QVERIFY(ConfidentialMatcher({{u" "_s, {}}, {u"…"_s, {}}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestConfidential)
#include "tst_confidential.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/confidential.h"

#include <QtTest>

using namespace starling;
using namespace Qt::StringLiterals;

using Pairs = QList<std::pair<QString, QString>>;

class TestConfidential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces();
    void findsHoweverWritten();
    void takesNothingElse_data();
    void takesNothingElse();
    void emphasisStaysWhole();
    void blocksStayApart();
    void lookForHumpsWithinABlock();
    void bracketsOfTheSentenceStay();
    void placesDoNotOverlap();
    void namesThePlaces();
    void aPlaceHoldsTheWholeName();
    void textsOfAnyShapeAreRead();
};

namespace {

void compare(const QList<ConfidentialName> &names, const Pairs &pairs)
{
    const ConfidentialMatcher matcher(names);
    for (const auto &[text, expected] : pairs)
        QCOMPARE(matcher.without(text), expected);
}

} // namespace

void TestConfidential::replaces()
{
    const QList<ConfidentialName> names{{u"Acme"_s, u"a retailer"_s},
                                        {u"Acme  Cloud"_s, u"their platform"_s},
                                        {u"Blue+"_s, {}},
                                        {u"élan"_s, u" "_s},
                                        {u" "_s, u"never"_s}};
    compare(names, {{u"At Acme we did it."_s, u"At a retailer we did it."_s},
                    {u"ACME and acme"_s, u"a retailer and a retailer"_s},
                    {u"Acme's shop"_s, u"a retailer's shop"_s},
                    {u"Acmeology"_s, u"Acmeology"_s},
                    {u"Acme Cloud"_s, u"their platform"_s},
                    {u"Acme\nCloud"_s, u"their platform"_s},
                    {u"(Blue+)"_s, u"([confidential])"_s},
                    {u"Élan, élan"_s, u"[confidential], [confidential]"_s},
                    {u""_s, u""_s}});
}

namespace {

const QList<ConfidentialName> people{
    {u"Globex Grand"_s, u"a hotel"_s}, {u"Maria Perez"_s, u"a guest"_s}, {u"Zürich Re"_s, u"an insurer"_s},
    {u"Ann"_s, u"a colleague"_s},      {u"J.P. Morgan"_s, u"a bank"_s},  {u"Acme Inc."_s, u"a maker"_s},
    {u"O'Brien"_s, u"a chef"_s},       {u"SkyLark"_s, u"a project"_s},   {u"Zalando"_s, u"a shop"_s},
    {u"東芝"_s, u"a factory"_s},       {u".NET"_s, u"a platform"_s},     {u"AT&T"_s, u"a carrier"_s}};

} // namespace

void TestConfidential::findsHoweverWritten()
{
    compare(people, {{u"_Maria Perez_"_s, u"_a guest_"_s},
                     {u"María Pérez"_s, u"a guest"_s},
                     {u"Mari\u0301a Pere\u0300z"_s, u"a guest"_s},
                     {u"Zu\u0308rich Re"_s, u"an insurer"_s},
                     {u"Zurich Re"_s, u"an insurer"_s},
                     {u"zuerich-re"_s, u"an insurer"_s},
                     {u"Globex-Grand"_s, u"a hotel"_s},
                     {u"GlobexGrand"_s, u"a hotel"_s},
                     {u"#GlobexGrand"_s, u"#a hotel"_s},
                     {u"globex/grand"_s, u"a hotel"_s},
                     {u"GLOBEX_GRAND"_s, u"a hotel"_s},
                     {u"Globex \u2013 Grand"_s, u"a hotel"_s},
                     {u"Globex\u00A0\n\t Grand"_s, u"a hotel"_s},
                     {u"Glo\u00ADbex\u200B Gr\u200Dand"_s, u"a hotel"_s},
                     {u"\uFF27lobex Grand"_s, u"a hotel"_s}, // full width
                     {u"Globex\\-Grand"_s, u"a hotel"_s},
                     {u"Globex Grand's"_s, u"a hotel's"_s},
                     {u"Globex Grand\u2019s"_s, u"a hotel\u2019s"_s},
                     {u"info@globexgrand.example"_s, u"info@a hotel.example"_s},
                     {u"the ann_team"_s, u"the a colleague_team"_s},
                     {u"JP Morgan, J. P. Morgan"_s, u"a bank, a bank"_s},
                     {u"Acme Inc and Acme, Inc"_s, u"a maker and Acme, Inc"_s},
                     {u"at Acme Inc. we"_s, u"at a maker we"_s},
                     {u"O\u2019Brien, OBrien"_s, u"a chef, a chef"_s},
                     {u"Sky Lark, skylark"_s, u"a project, a project"_s},
                     {u"Zalandos Plan"_s, u"a shops Plan"_s},
                     {u"東芝の工場"_s, u"a factoryの工場"_s},
                     {u"AT & T"_s, u"a carrier"_s},
                     {u".net 8"_s, u"a platform 8"_s}});
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
    QCOMPARE(ConfidentialMatcher(people).without(text), text);
}

void TestConfidential::emphasisStaysWhole()
{
    compare(people, {{u"**Globex** Grand"_s, u"a hotel"_s},
                     {u"Globex *Grand*"_s, u"a hotel"_s},
                     {u"__Globex__ _Grand_"_s, u"a hotel"_s},
                     {u"**Globex Grand**"_s, u"**a hotel**"_s},
                     {u"Glo**bex** Grand"_s, u"a hotel"_s},
                     {u"*at Globex* Grand."_s, u"*at a hotel*."_s},
                     {u"Globex *Grand was*"_s, u"*a hotel was*"_s},
                     {u"~~Globex~~ `Grand`"_s, u"a hotel"_s},
                     {u"**Ann** **Globex** Grand"_s, u"**a colleague** a hotel"_s}});
}

void TestConfidential::blocksStayApart()
{
    const QList<ConfidentialName> names{
        {u"Globex (UK)"_s, {}}, {u"Line 7"_s, {}}, {u"Studio 1984"_s, {}}, {u"C#"_s, {}}, {u"A>B"_s, {}}};
    Pairs pairs{{u"at Globex\nUK offices"_s, u"at [confidential] offices"_s},
                {u"at Globex \r\n (UK) offices"_s, u"at [confidential] offices"_s},
                {u"at Globex\n*UK* offices"_s, u"at [confidential] offices"_s},
                {u"at Line\n7 we"_s, u"at [confidential] we"_s},
                {u"at Studio\n1984. We"_s, u"at [confidential]. We"_s}};
    for (const QString &apart :
         {u"at Globex\n\nUK offices grew"_s, u"at Globex\r\n \t\r\nUK"_s, u"at Globex\u2028\u2028UK"_s,
          u"- Client Globex\n- UK hotel"_s, u"Globex\n  * UK"_s, u"Globex\n+ UK"_s, u"Globex\n\u2022UK"_s,
          u"Globex\n1. UK"_s, u"Globex\n12) UK"_s, u"Globex\n## UK"_s, u"Globex\n> UK"_s,
          u"Globex\n---\nUK"_s, u"Globex\n-\n"_s, u"Globex\n1"_s, u"Globex\n"_s, u"Line\n7. Then"_s,
          u"C\n# Heading"_s, u"A\n> B"_s})
        pairs.append({apart, apart});
    compare(names, pairs);
}

void TestConfidential::lookForHumpsWithinABlock()
{
    compare({{u"OpenAI"_s, {}}}, {{u"We were open\n\nAI grew"_s, u"We were open\n\nAI grew"_s},
                                  {u"- open\n- AI"_s, u"- open\n- AI"_s},
                                  {u"at Open\nAI"_s, u"at [confidential]"_s}});
}

void TestConfidential::bracketsOfTheSentenceStay()
{
    compare({{u"Globex (UK)"_s, u"G"_s},
             {u"The \"Bolt\""_s, u"B"_s},
             {u"Foo (a) [b]"_s, u"F"_s},
             {u"Das „Rad“"_s, u"R"_s},
             {u"Yahoo!"_s, u"Y"_s},
             {u"Acme (Inc.)"_s, u"A"_s}},
            {{u"(see Globex UK)."_s, u"(see G)."_s},
             {u"see Globex (UK)."_s, u"see G."_s},
             {u"(see Globex (UK))."_s, u"(see G)."_s},
             {u"\"at the Bolt\""_s, u"\"at B\""_s},
             {u"at the \"Bolt\"."_s, u"at B."_s},
             {u"„das Rad“"_s, u"„R“"_s},
             {u"das „Rad“"_s, u"R"_s},
             {u"[Foo (a) b]"_s, u"[F]"_s},
             {u"Foo (a) [b]"_s, u"F"_s},
             {u"(Yahoo!)"_s, u"(Y)"_s},
             {u"(Acme Inc.)"_s, u"(A)"_s},
             {u"(Acme (Inc.))"_s, u"(A)"_s}});
}

void TestConfidential::placesDoNotOverlap()
{
    compare(people,
            {{u"Acme Inc.NET"_s, u"a makera platform"_s}, {u"Acme Inc. .NET"_s, u"a maker a platform"_s}});
    const ConfidentialMatcher dots({{u"Acme Inc."_s, {}}, {u".NET"_s, {}}});
    QCOMPARE(dots.places(u"Acme Inc.NET"_s), (QList<ConfidentialPlace>{{0, 9, 0}, {9, 3, 1}}));
    const ConfidentialMatcher halves({{u"コ"_s, {}}, {u"ト"_s, {}}}); // one letter that folds to both
    QCOMPARE(halves.places(u"ヿ"_s), (QList<ConfidentialPlace>{{0, 1, 0}}));
    QCOMPARE(halves.without(u"ヿト"_s), u"[confidential][confidential]"_s);
}

void TestConfidential::namesThePlaces()
{
    const QList<ConfidentialName> names{{u"Acme"_s, {}}, {u"Bolt"_s, {}}};
    QCOMPARE(ConfidentialMatcher(names).places(u"Bolt of Acme"_s),
             (QList<ConfidentialPlace>{{0, 4, 1}, {8, 4, 0}}));
}

void TestConfidential::aPlaceHoldsTheWholeName()
{
    const QList<ConfidentialName> names{{u"Maria Perez"_s, {}}};
    QCOMPARE(ConfidentialMatcher(names).places(u"_Mari\u0301a_ Pere\u0301z's"_s),
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

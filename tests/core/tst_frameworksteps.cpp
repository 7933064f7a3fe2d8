// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworksteps.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    QString text;
    QString intro = {};
    QList<Step> steps = {};
    QString outro = {};
};

QList<Case> numbered()
{
    return {
        {.text = u"1. Plan. 2. Do."_s, .steps = {{u"1."_s, u"Plan."_s}, {u"2."_s, u"Do."_s}}},
        {.text = u"1. Plan 2. Do 3. Check"_s,
         .steps = {{u"1."_s, u"Plan"_s}, {u"2."_s, u"Do"_s}, {u"3."_s, u"Check"_s}}},
        {.text = u"MECE Framework: 1. Ask, 2. Tell"_s,
         .intro = u"MECE Framework:"_s,
         .steps = {{u"1."_s, u"Ask,"_s}, {u"2."_s, u"Tell"_s}}},
        {.text = u"Intro\n\n1. Plan\n   more\n2. Do\n"_s,
         .intro = u"Intro"_s,
         .steps = {{u"1."_s, u"Plan\n   more"_s}, {u"2."_s, u"Do"_s}}},
        {.text = u"1. Reach 99.9 % with v2. It is good. 2. Stop at 2. 0."_s,
         .steps = {{u"1."_s, u"Reach 99.9 % with v2. It is good."_s}, {u"2."_s, u"Stop at 2. 0."_s}}},
        {.text = u"1. Go to version 2. Then rest. 2. Test."_s,
         .steps = {{u"1."_s, u"Go to version 2. Then rest."_s}, {u"2."_s, u"Test."_s}}},
        {.text = u"1. Split: 1. here 2. there 3. everywhere\n2. Join"_s,
         .steps = {{u"1."_s, u"Split: 1. here 2. there 3. everywhere"_s}, {u"2."_s, u"Join"_s}}},
        {.text = u"1. A. 2. B. 4. D."_s, .steps = {{u"1."_s, u"A."_s}, {u"2."_s, u"B. 4. D."_s}}},
        {.text = u"**Do:** **1.** A **2.** B"_s,
         .intro = u"**Do:**"_s,
         .steps = {{u"**1.**"_s, u"A"_s}, {u"**2.**"_s, u"B"_s}}},
    };
}

QList<Case> worded()
{
    return {
        {.text = u"Use RICE. Step 1: Look. Step 2: Act."_s,
         .intro = u"Use RICE."_s,
         .steps = {{u"Step 1:"_s, u"Look."_s}, {u"Step 2:"_s, u"Act."_s}}},
        {.text = u"Step 1: First, look. Second, think. Step 2: Act."_s,
         .steps = {{u"Step 1:"_s, u"First, look. Second, think."_s}, {u"Step 2:"_s, u"Act."_s}}},
        {.text = u"Be calm. First, look. Second, think. Third, act."_s,
         .intro = u"Be calm."_s,
         .steps = {{u"First,"_s, u"look."_s}, {u"Second,"_s, u"think."_s}, {u"Third,"_s, u"act."_s}}},
        {.text = u"First, a. Finally, b. Second, c. Finally, d. Lastly, e."_s,
         .steps = {{u"First,"_s, u"a. Finally, b."_s},
                   {u"Second,"_s, u"c."_s},
                   {u"Finally,"_s, u"d. Lastly, e."_s}}},
        {.text = u"First, a. Second, b. Lastly, c."_s,
         .steps = {{u"First,"_s, u"a."_s}, {u"Second,"_s, u"b."_s}, {u"Lastly,"_s, u"c."_s}}},
        {.text = u"Do it: first, a; second, b"_s,
         .intro = u"Do it:"_s,
         .steps = {{u"first,"_s, u"a;"_s}, {u"second,"_s, u"b"_s}}},
        {.text = u"Firstly, a. Secondly, b, and third, c."_s,
         .steps = {{u"Firstly,"_s, u"a."_s}, {u"Secondly,"_s, u"b, and third, c."_s}}},
    };
}

QList<Case> withOutro()
{
    return {
        {.text = u"1. A. 2. B (e.g. X). 3. C. Then rest. Well."_s,
         .steps = {{u"1."_s, u"A."_s}, {u"2."_s, u"B (e.g. X)."_s}, {u"3."_s, u"C."_s}},
         .outro = u"Then rest. Well."_s},
        {.text = u"1. A. And more. 2. B. 3. C. Then rest."_s,
         .steps = {{u"1."_s, u"A. And more."_s}, {u"2."_s, u"B."_s}, {u"3."_s, u"C. Then rest."_s}}},
        {.text = u"1. A\n2. B\n\nThen rest."_s,
         .steps = {{u"1."_s, u"A"_s}, {u"2."_s, u"B"_s}},
         .outro = u"Then rest."_s},
        {.text = u"1. A\n2. B\n3. C. D.\nThen rest."_s,
         .steps = {{u"1."_s, u"A"_s}, {u"2."_s, u"B"_s}, {u"3."_s, u"C. D."_s}},
         .outro = u"Then rest."_s},
        {.text = u"1. A\n2. B\n3. C\n- D"_s,
         .steps = {{u"1."_s, u"A"_s}, {u"2."_s, u"B"_s}, {u"3."_s, u"C\n- D"_s}}},
    };
}

QList<Case> withoutSteps()
{
    QList<Case> cases;
    for (const QString &text :
         {u""_s, u"Plain text."_s, u"1. Only one."_s, u"2. Two 3. Three"_s, u"1.Plan 2.Do"_s, u"1. 2. 3."_s,
          u"First, look. Third, act."_s, u"First, look. Finally, act."_s,
          u"It was first, then second, then third,"_s, u"A Firstborn, Second, Thirdparty,"_s,
          u"Ver 1.2. is 2.3. old"_s, u"Step 1: Only."_s, u" kept as it is\n"_s})
        cases.append({.text = text, .intro = text});
    return cases;
}

QString joined(const FrameworkSteps &split)
{
    QStringList pieces{split.intro};
    for (const Step &step : split.steps)
        pieces << step.marker << step.text;
    pieces << split.outro;
    return pieces.join(u' ').simplified();
}

} // namespace

class FrameworkStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void goesToTenth();
    void readsTheSeedDocument();
    void staysQuick();
};

void FrameworkStepsTest::splits_data()
{
    QTest::addColumn<Case>("expected");
    for (const auto &cases : {numbered(), worded(), withOutro(), withoutSteps()}) {
        for (const Case &each : cases)
            QTest::newRow(qPrintable(each.text.simplified())) << each;
    }
}

void FrameworkStepsTest::splits()
{
    QFETCH(Case, expected);
    const FrameworkSteps split = splitFramework(expected.text);
    QCOMPARE(split.intro, expected.intro);
    QCOMPARE(split.steps.size(), expected.steps.size());
    for (qsizetype i = 0; i < split.steps.size(); ++i) {
        QCOMPARE(split.steps[i].marker, expected.steps[i].marker);
        QCOMPARE(split.steps[i].text, expected.steps[i].text);
    }
    QCOMPARE(split.outro, expected.outro);
    QCOMPARE(joined(split), expected.text.simplified());
}

void FrameworkStepsTest::goesToTenth()
{
    QString text;
    for (const char *word : {"First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
                             "Ninth", "Tenth", "Finally"})
        text += QLatin1StringView(word) + u", do. "_s;
    QCOMPARE(splitFramework(text).steps.size(), 11);
    QString numbers;
    for (int i = 1; i <= 99; ++i)
        numbers += u"%1. do\n"_s.arg(i);
    QCOMPARE(splitFramework(numbers).steps.size(), 99);
}

/// The frameworks of a real page, with the steps that a reader counts in them.
void FrameworkStepsTest::readsTheSeedDocument()
{
    QFile file(QStringLiteral(STARLING_SHARED "/seed/backend-interview-questions.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the seed document is not here");
    const QStringList parts = QString::fromUtf8(file.readAll())
                                  .replace(u"\r\n"_s, u"\n"_s)
                                  .split(u"Answer Framework\n\n"_s)
                                  .sliced(1);
    const QList<qsizetype> expected{5, 7, 4, 0, 5, 3, 3, 4, 0, 4, 4, 4, 3, 0, 0};
    const QMap<qsizetype, QString> outros{
        {2, u"Measure progress via"_s}, {4, u"For solution, use"_s}, {9, u"Conclude with"_s}};
    QCOMPARE(parts.size(), expected.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString text = parts[i].section(u"\n\n"_s, 0, 0);
        const FrameworkSteps split = splitFramework(text);
        QVERIFY2(split.steps.size() == expected[i], qPrintable(text));
        QCOMPARE(joined(split), text.simplified());
        QVERIFY2(split.outro.startsWith(outros.value(i)), qPrintable(split.outro));
        QVERIFY2(split.outro.isEmpty() != outros.contains(i), qPrintable(split.outro));
    }
}

void FrameworkStepsTest::staysQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece :
         {u"1. 2. "_s, u"First, "_s, u"Finally, a. "_s, u"**"_s, u"( "_s, u"a. B"_s, u"\n"_s})
        QVERIFY(joined(splitFramework(u"1. a. 2. b. 3. c. "_s + piece.repeated(1'000'000 / piece.size())))
                    .size() > 0);
    QVERIFY(timer.elapsed() < 10'000); // only against quadratic time: the machine may be busy
}

QTEST_GUILESS_MAIN(FrameworkStepsTest)
#include "tst_frameworksteps.moc"

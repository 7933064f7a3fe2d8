// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include "exchange/packjson.h"

#include <QFile>

namespace starling::test {

using namespace Qt::StringLiterals;

Pack samplePack(const QString &version)
{
    Question one;
    one.uid = u"one"_s;
    one.number = 1;
    one.title = u"How would you calm a noisy neighbour, \u201equietly\u201c?"_s;
    one.category = Category::SystemDesign;
    one.difficulty = Difficulty::Hard;
    one.tags = {u"isolation"_s};
    one.framework = {u"Three steps"_s, u"1. **Measure**.\n2. Limit.\n3. Separate."_s};
    one.star = {u"Two tenants shared a queue."_s, u"Keep both fast."_s, u"I gave each a share."_s,
                u"Waits fell by 80 %."_s, QString()};
    one.howToAnswer = {u"Begin with what you saw."_s, u"Name the limit you chose."_s};
    one.keyPoints = {u"Fairness"_s, u"Back pressure"_s};
    one.terminology = {{u"Quota"_s, u"A share that may not be passed."_s}, {u"Throttling"_s, QString()}};
    one.interviewerCriteria = {u"Knows the cost"_s};
    one.mistakes = {u"Only buying larger machines"_s};
    Question two;
    two.uid = u"two"_s;
    two.number = 2;
    two.title = u"When did you change your mind?"_s;
    two.category = Category::Behavioural;
    two.difficulty = Difficulty::Easy;
    two.star.narrative = u"A story with an end."_s;

    Pack pack;
    pack.uid = u"sample"_s;
    pack.title = u"A sample"_s;
    pack.subtitle = u"Of two questions"_s;
    pack.role = u"Tester"_s;
    pack.language = u"en"_s;
    pack.version = version;
    pack.licence = u"CC-BY-4.0"_s;
    pack.authors = {u"The tests"_s};
    pack.questions = {one, two};
    return pack;
}

Pack shrunkPack(const QString &version)
{
    Pack pack = samplePack(version);
    pack.questions.removeLast();
    return pack;
}

QByteArray bytesOf(const Pack &pack)
{
    return exchange::writePackJson(pack);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace starling::test

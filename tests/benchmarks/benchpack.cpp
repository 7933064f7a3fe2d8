// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpack.h"

#include <random>

namespace starling::bench {
namespace {

using namespace Qt::StringLiterals;

/// Not std::uniform_int_distribution: that differs from library to library.
class Writer
{
public:
    explicit Writer(quint32 seed) : m_engine(seed) {}

    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }

    QString sentence(int words)
    {
        QStringList list;
        for (int i = 0; i < words; ++i)
            list << word();
        list.first()[0] = list.first().at(0).toUpper();
        if (words > 10)
            list[words / 2] = u"**%1**"_s.arg(list.at(words / 2));
        return list.join(u' ') + u'.';
    }

    QStringList sentences(int count, int words)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list << sentence(words);
        return list;
    }

    QString term() { return word() + u' ' + rareWord(); }

private:
    /// One word in eight is rare, so that a search can find much or little.
    QString word()
    {
        static const QStringList common =
            u"the a service first before team request of and to in with when load plan under we it cache "
            u"queue "
            "table write read node test small large change user risk answer review measure limit step data "
            "store cost time error retry order because until shared local remote owner budget index page key "
            "goal signal trade decision result deadline version traffic region cluster replica message event "
            "worker schema migration backup rollout alert trace log metric"_s.split(u' ');
        return below(8) == 0 ? rareWord() : common.at(below(static_cast<int>(common.size())));
    }

    QString rareWord()
    {
        static const QStringList parts =
            u"ba ke lo mi nu ra sen tor vel zu dan fi go hal jo pri tem"_s.split(u' ');
        QString text;
        for (int i = 0; i < 4; ++i)
            text += parts.at(below(static_cast<int>(parts.size())));
        return text;
    }

    std::mt19937 m_engine;
};

Question question(int number, Writer &writer)
{
    Question made;
    made.uid = u"b%1"_s.arg(number);
    made.number = number;
    made.title = writer.sentence(6 + writer.below(8)).chopped(1) + u'?';
    made.category = static_cast<Category>(writer.below(4));
    made.difficulty = static_cast<Difficulty>(writer.below(3));
    QStringList steps;
    for (int i = 1; i <= 6; ++i)
        steps << u"%1. %2"_s.arg(i).arg(writer.sentence(14));
    made.framework.text = steps.join(u'\n');
    made.star = {.situation = writer.sentence(35),
                 .task = writer.sentence(25),
                 .action = writer.sentence(55),
                 .result = writer.sentence(25),
                 .narrative = {}};
    made.howToAnswer = writer.sentences(5, 16);
    made.keyPoints = writer.sentences(8, 9);
    for (int i = 0; i < 8; ++i)
        made.terminology.append({.term = writer.term(), .definition = writer.sentence(11)});
    made.interviewerCriteria = writer.sentences(5, 12);
    made.mistakes = writer.sentences(5, 12);
    return made;
}

} // namespace

Pack benchPack(int count, quint32 seed)
{
    Writer writer(seed);
    Pack pack{.uid = u"bench"_s,
              .title = u"Made-up questions"_s,
              .subtitle = {},
              .role = u"Nobody"_s,
              .language = u"en"_s,
              .version = u"1.0"_s,
              .licence = u"CC0-1.0"_s,
              .authors = {u"Nobody"_s},
              .questions = {}};
    for (int number = 1; number <= count; ++number)
        pack.questions.append(question(number, writer));
    return pack;
}

} // namespace starling::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace starling::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int vocabularySize = 30'000;

/// Function words first, then words of the trade and what is derived of them, then made-up ones.
QStringList vocabulary()
{
    QStringList words =
        u"the of and to in a is that for it as with on be by this are or an from at which can not when if we "
        "you will has have but one all each more than its into only so do use between how what why"_s.split(
            u' ');
    const QStringList trade =
        u"system data time service user cache index query database server request client thread process "
        "memory key node write read lock queue message scale load balance latency design function object "
        "list tree hash table graph sort search insert delete update commit transaction isolation replica "
        "shard partition leader follower failure retry timeout stream batch pipeline buffer page disk "
        "network socket protocol proxy gateway rate limit token window counter metric monitor alert trace "
        "log debug test deploy release rollback version schema migrate join order filter storage engine "
        "journal recover snapshot backup restore consistent available monolith container schedule cluster "
        "region zone encrypt sign verify session policy secret rotate audit interface strategy iterator "
        "promise callback mutex deadlock livelock priority heap stack collect leak vector matrix prefix "
        "suffix invalid stale quorum budget owner scope script secure select serial share signal simple "
        "stakeholder roadmap estimate decide conflict feedback mentor hire review incident deadline"_s.split(
            u' ');
    words << trade;
    for (const auto *suffix : {"s", "ed", "ing", "er", "able", "ability", "ation", "ment", "ity", "ly"}) {
        for (QString word : trade) {
            const QString ending = QString::fromLatin1(suffix);
            if (word.endsWith(u'e') && u"aei"_s.contains(ending.front()))
                word.chop(1);
            words << word + ending;
        }
    }
    QSet<QString> known(words.cbegin(), words.cend());
    words = QStringList(words.cbegin(), words.cend());
    words.removeDuplicates();
    const QStringList onsets =
        u"b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl st t tr v w z"_s.split(u' ');
    const QStringList nuclei = u"a e i o u ai ea ie oa ou"_s.split(u' ');
    const QStringList codas = u" b ck d l m n nd ng nt r rd s st t x"_s.split(u' ');
    std::mt19937 random(20'240);
    const auto one = [&random](const QStringList &of) {
        return of.at(static_cast<qsizetype>(random() % static_cast<quint64>(of.size())));
    };
    while (words.size() < vocabularySize) {
        QString word;
        for (auto syllables = 1 + random() % 3; syllables > 0; --syllables)
            word += one(onsets) + one(nuclei) + one(codas);
        if (!known.contains(word)) {
            known.insert(word);
            words << word;
        }
    }
    return words;
}

class Writer
{
public:
    explicit Writer(int number) : m_random(static_cast<quint32>(number) * 2'654'435'761U + 1U) {}

    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    QString word()
    {
        static const QStringList words = vocabulary();
        static const std::vector<double> shares = [] {
            std::vector<double> sums;
            double sum = 0;
            for (int rank = 1; rank <= vocabularySize; ++rank)
                sums.push_back(sum += 1.0 / std::pow(rank + 2.7, 1.05));
            return sums;
        }();
        const double at = static_cast<double>(m_random()) / 4'294'967'296.0 * shares.back();
        const auto place = std::upper_bound(shares.cbegin(), shares.cend(), at) - shares.cbegin();
        return words.at(std::min<qsizetype>(place, vocabularySize - 1));
    }

    QString sentence(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list << word();
        list.first()[0] = list.first().at(0).toUpper();
        if (count > 12)
            list[3] = u"**%1**"_s.arg(list.at(3));
        return list.join(u' ') + u'.';
    }

    QStringList sentences(int count, int words)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list << sentence(words + below(5) - 2);
        return list;
    }

private:
    std::mt19937 m_random;
};

} // namespace

Question corpusQuestion(int number)
{
    Writer writer(number);
    Question made;
    made.uid = u"c%1"_s.arg(number);
    made.number = number;
    made.title = writer.sentence(6 + writer.below(7)).chopped(1) + u'?';
    made.category = static_cast<Category>(writer.below(4));
    made.difficulty = static_cast<Difficulty>(writer.below(3));
    made.tags = {writer.word()};
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
        made.terminology.append(
            {.term = writer.word() + u' ' + writer.word(), .definition = writer.sentence(11)});
    made.interviewerCriteria = writer.sentences(5, 12);
    made.mistakes = writer.sentences(5, 12);
    return made;
}

Pack corpusPack(int first, int count)
{
    Pack pack{.uid = u"corpus-%1"_s.arg(first),
              .title = u"Made-up questions from %1 on"_s.arg(first),
              .subtitle = {},
              .role = u"Nobody"_s,
              .language = u"en"_s,
              .version = u"1.0"_s,
              .licence = u"CC0-1.0"_s,
              .authors = {u"Nobody"_s},
              .questions = {}};
    pack.questions.reserve(count);
    for (int number = first; number < first + count; ++number)
        pack.questions.append(corpusQuestion(number));
    return pack;
}

QString plainTextOf(const Question &question)
{
    QStringList all{question.title,          question.tags.join(u' '), question.framework.text,
                    question.star.situation, question.star.task,       question.star.action,
                    question.star.result};
    all << question.howToAnswer << question.keyPoints;
    for (const Term &term : question.terminology)
        all << term.term + u": "_s + term.definition;
    all << question.interviewerCriteria << question.mistakes;
    return all.join(u'\n') + u'\n';
}

} // namespace starling::bench

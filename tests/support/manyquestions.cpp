// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyquestions.h"

#include <random>

namespace starling::test {
namespace {

using namespace Qt::StringLiterals;

/// Not std::uniform_int_distribution: that differs from library to library.
class Words
{
public:
    explicit Words(quint32 seed) : m_engine(seed) {}

    quint32 below(quint32 bound) { return static_cast<quint32>(m_engine()) % bound; }

    QString sentence(quint32 words)
    {
        QStringList list;
        for (quint32 i = 0; i < words; ++i)
            list << word();
        list.first()[0] = list.first().at(0).toUpper();
        return list.join(u' ');
    }

private:
    QString word()
    {
        static const QStringList syllables{u"ba"_s,  u"ke"_s,  u"lo"_s,  u"mi"_s,  u"nu"_s,
                                           u"ra"_s,  u"sen"_s, u"tor"_s, u"vel"_s, u"zu"_s,
                                           u"dan"_s, u"fi"_s,  u"go"_s,  u"hal"_s, u"jo"_s};
        QString text;
        for (quint32 i = 0, count = 2 + below(2); i < count; ++i)
            text += syllables.at(below(static_cast<quint32>(syllables.size())));
        return text;
    }

    std::mt19937 m_engine;
};

} // namespace

Pack manyQuestions(int count, quint32 seed)
{
    Words words(seed);
    Pack pack{.uid = u"many"_s,
              .title = u"Many questions"_s,
              .subtitle = {},
              .role = u"Tester"_s,
              .language = u"en"_s,
              .version = u"1.0"_s,
              .licence = u"CC0-1.0"_s,
              .authors = {u"Nobody"_s},
              .questions = {}};
    for (int number = 1; number <= count; ++number) {
        Question question;
        question.uid = u"q%1"_s.arg(number);
        question.number = number;
        question.title = words.sentence(4 + words.below(6));
        question.category = static_cast<Category>(words.below(4));
        question.difficulty = static_cast<Difficulty>(words.below(3));
        question.framework.text = words.sentence(12);
        question.keyPoints = {words.sentence(5), words.sentence(6)};
        pack.questions.append(question);
    }
    return pack;
}

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepacks.h"

#include "core/plaintext.h"

namespace starling::test {
namespace {

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    Pack pack()
    {
        Pack pack;
        pack.uid = id(0);
        pack.title = filled();
        pack.subtitle = maybe();
        pack.role = maybe();
        pack.language = maybe();
        pack.version = filled();
        pack.licence = maybe();
        pack.authors = list();
        const int count = 1 + below(5);
        for (int i = 1; i <= count; ++i)
            pack.questions += question(i);
        return pack;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance() { return below(2) == 0; }

    char32_t character()
    {
        static constexpr char32_t awkward[] = {
            U'"',   U'\\',  U'/',   U'\b',  U'\f',   U'\n',   U'\t',  0x01,     0x1F,    0x7F,
            0x85,   0x9F,   0xA0,   0xAD,   0x200B,  0x202E,  0x2028, 0x2029,   0xFEFF,  0xFFFD,
            0xFFFC, 0xE000, 0x0E01, 0x0301, 0x1F600, 0x1F469, 0x200D, 0x10FFFF, 0x1FFFE, U'{',
            U'}',   U'[',   U',',   U':',   U'u',    U'%',    U'1',   U'~',     U'&',    U'<'};
        if (chance())
            return char32_t(U'a' + char32_t(below(26)));
        return awkward[below(int(std::size(awkward)))];
    }

    QString any()
    {
        QString text;
        for (int i = below(20); i > 0; --i) {
            const char32_t c = character();
            text += QString::fromUcs4(&c, 1);
        }
        return normalised(text);
    }

    QString filled() { return any() + u'x' + any(); }
    QString maybe() { return chance() ? QString() : any(); }
    QString id(int number) { return QStringLiteral("i\U0001F600~\"%1").arg(number); }

    QStringList list()
    {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list += filled();
        return list;
    }

    Question question(int number)
    {
        Question question;
        question.uid = id(number);
        question.number = chance() ? number : 2'147'483'647 - number;
        question.title = filled();
        question.category = Category(below(4));
        question.difficulty = Difficulty(below(3));
        question.tags = list();
        question.framework = {maybe(), maybe()};
        if (chance())
            question.star = {maybe(), maybe(), maybe(), maybe(), {}};
        else
            question.star.narrative = maybe();
        for (const Section section : allSections) {
            if (QStringList *items = listOf(question, section))
                *items = list();
        }
        for (int i = below(4); i > 0; --i)
            question.terminology += Term{filled(), maybe()};
        return question;
    }

    QRandomGenerator m_random;
};

} // namespace

Pack randomPack(quint32 seed)
{
    return Maker(seed).pack();
}

} // namespace starling::test

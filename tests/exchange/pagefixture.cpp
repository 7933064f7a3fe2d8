// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "exchange/codepages.h"
#include "exchange/packjson.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace starling::test {

static QString folderOf(PageSet set)
{
    switch (set) {
    case PageSet::Tuning:
        break;
    case PageSet::Small:
        return QStringLiteral(STARLING_TEST_DATA "/smallpages");
    case PageSet::Far:
        return QStringLiteral(STARLING_TEST_DATA "/farpages");
    case PageSet::FarHeldOut:
        return QStringLiteral(STARLING_TEST_DATA "/farheldout");
    case PageSet::Natural:
        return QStringLiteral(STARLING_TEST_DATA "/naturalheldout");
    case PageSet::HeldOut:
        return QStringLiteral(STARLING_TEST_DATA "/heldout");
    }
    return QStringLiteral(STARLING_TEST_DATA "/pages");
}

QStringList pageNames(PageSet set)
{
    QStringList names;
    for (const QString &file :
         QDir(folderOf(set)).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

Pack pageTruth(const QString &name, PageSet set)
{
    QFile file(folderOf(set) + u'/' + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const exchange::ImportResult read = exchange::readPackJson(file.readAll());
    return read ? read->pack : Pack();
}

QStringList termsOf(const Question &question)
{
    QStringList terms;
    for (const Term &term : question.terminology)
        terms += term.term;
    return terms;
}

namespace {

class Printer
{
public:
    explicit Printer(const PageShape &shape) : m_shape(shape) {}

    QString print(const Pack &pack)
    {
        if (m_shape.furniture)
            line(QStringLiteral("\U0001F680 AI-Powered Practice Rooms Launching Soon - Join the Waitlist"));
        line(pack.title);
        line(pack.subtitle);
        for (const Question &question : pack.questions)
            printQuestion(question);
        if (m_shape.furniture) {
            m_out += u'\n';
            line(QStringLiteral("Ready to Practice?"));
            m_out += QStringLiteral("Get personalized feedback on what you said from our simulator.");
        }
        return m_out.replace(u'\n', m_shape.lineEnd);
    }

private:
    void line(const QString &text) { m_out += text + QStringLiteral("\n\n"); }

    void list(const QString &heading, const QStringList &items, QChar sign)
    {
        line(heading);
        for (const QString &item : items)
            m_out += QStringLiteral("  \u2022 ") + sign + item + u'\n';
        m_out += u'\n';
    }

    void joinedList(const QString &heading, const QStringList &items)
    {
        line(heading);
        line(items.join(m_shape.joined ? QString() : QStringLiteral("\n")));
    }

    void star(const StarExample &star)
    {
        line(QStringLiteral("STAR Example"));
        if (!star.narrative.isEmpty())
            return line(star.narrative);
        const std::array<std::pair<QString, QString>, 4> parts{
            {{QStringLiteral("Situation"), star.situation},
             {QStringLiteral("Task"), star.task},
             {QStringLiteral("Action"), star.action},
             {m_shape.resultAsTask ? QStringLiteral("Task") : QStringLiteral("Result"), star.result}}};
        for (const auto &[label, text] : parts) {
            line(label.left(1));
            line(label);
            line(text);
        }
    }

    void printSection(const Question &question, qsizetype section)
    {
        switch (section) {
        case 0:
            line(QStringLiteral("Answer Framework"));
            return line(question.framework.text);
        case 1:
            line(QStringLiteral("\u2605"));
            return star(question.star);
        case 2:
            return list(QStringLiteral("How to Answer"), question.howToAnswer, u'\u2022');
        case 3:
            return joinedList(QStringLiteral("Key Points to Mention"), question.keyPoints);
        case 4:
            return joinedList(QStringLiteral("Key Terminology"), termsOf(question));
        case 5:
            return list(QStringLiteral("What Interviewers Look For"), question.interviewerCriteria,
                        u'\u2713');
        default:
            return list(QStringLiteral("Common Mistakes to Avoid"), question.mistakes, u'\u2717');
        }
    }

    void printNumber(const Question &question)
    {
        if (m_shape.numbers == NumberStyle::Alone)
            line(QString::number(question.number));
        else if (m_shape.numbers == NumberStyle::Before)
            m_out += QString::number(question.number) + QStringLiteral(". ");
        if (m_shape.titles)
            line(question.title);
    }

    void printInner(const Question &question, Section section)
    {
        const QString inner = m_shape.inner ? m_shape.inner(question, section) : QString();
        if (inner.isEmpty())
            return;
        while (m_out.endsWith(QStringLiteral("\n\n")))
            m_out.chop(1);
        line(inner);
    }

    void printQuestion(const Question &question)
    {
        printNumber(question);
        const qsizetype sections = 7;
        for (qsizetype i = 0; i < sections; ++i) {
            constexpr qsizetype stride = 3; // has no divisor in common with seven
            const qsizetype at = m_shape.reordered ? (i * stride + question.number) % sections : i;
            const Section section = allSections.at(static_cast<std::size_t>(at));
            if (m_shape.leavesOut && m_shape.leavesOut(question, section))
                continue;
            printSection(question, at);
            printInner(question, section);
        }
        if (m_shape.furniture)
            line(QStringLiteral("We use cookies to improve your experience."));
        while (m_out.endsWith(QStringLiteral("\n\n")))
            m_out.chop(1);
    }

    PageShape m_shape;
    QString m_out;
};

} // namespace

QString printed(const Pack &pack, const PageShape &shape)
{
    return Printer(shape).print(pack);
}

static QString damagedOnce(const QString &text, const char *codePage, int controls)
{
    const auto &known = exchange::codePages();
    const auto page = std::find_if(known.begin(), known.end(), [&](const exchange::CodePage &candidate) {
        return QLatin1StringView(candidate.name) == QLatin1StringView(codePage);
    });
    if (page == known.end())
        return {};
    QString out;
    int gaps = 0;
    for (const char byte : text.toUtf8()) {
        const auto value = static_cast<unsigned char>(byte);
        const bool gap = value >= 0x80 && value < 0xA0 && (page->gaps >> (value - 0x80U) & 1U) != 0;
        if (value < 0x80 || (gap && controls > 0 && ++gaps % controls == 0))
            out += QChar(char16_t{value});
        else
            out += QChar(page->high[value - 0x80U]);
    }
    return out;
}

QString damaged(const QString &text, const char *codePage, int rounds)
{
    const QString out = damagedOnce(text, codePage, 0);
    return rounds > 1 ? damaged(out, codePage, rounds - 1) : out;
}

QString damagedByBrowser(const QString &text, const char *codePage, int mixed)
{
    return damagedOnce(text, codePage, mixed);
}

double f1(const QStringList &found, const QStringList &truth)
{
    QStringList open = truth;
    qsizetype right = 0;
    for (const QString &item : found)
        right += open.removeOne(item) ? 1 : 0;
    const auto all = static_cast<double>(found.size() + truth.size());
    return all > 0 ? 2.0 * static_cast<double>(right) / all : 1.0;
}

} // namespace starling::test

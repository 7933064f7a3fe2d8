// SPDX-License-Identifier: GPL-3.0-or-later
#include "headings.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

struct Alias
{
    const char *words;
    Section section;
};

constexpr std::array aliases{Alias{"answer framework", Section::Framework},
                             Alias{"framework", Section::Framework},
                             Alias{"answering framework", Section::Framework},
                             Alias{"suggested framework", Section::Framework},
                             Alias{"recommended framework", Section::Framework},
                             Alias{"framework to use", Section::Framework},
                             Alias{"answer structure", Section::Framework},
                             Alias{"star example", Section::StarExample},
                             Alias{"star examples", Section::StarExample},
                             Alias{"star answer", Section::StarExample},
                             Alias{"star answer example", Section::StarExample},
                             Alias{"star example answer", Section::StarExample},
                             Alias{"star method example", Section::StarExample},
                             Alias{"star method", Section::StarExample},
                             Alias{"star format", Section::StarExample},
                             Alias{"star format example", Section::StarExample},
                             Alias{"star response", Section::StarExample},
                             Alias{"star story", Section::StarExample},
                             Alias{"sample star answer", Section::StarExample},
                             Alias{"example star answer", Section::StarExample},
                             Alias{"how to answer", Section::HowToAnswer},
                             Alias{"how to answer it", Section::HowToAnswer},
                             Alias{"how to answer this question", Section::HowToAnswer},
                             Alias{"how to respond", Section::HowToAnswer},
                             Alias{"sample answer", Section::HowToAnswer},
                             Alias{"example answer", Section::HowToAnswer},
                             Alias{"model answer", Section::HowToAnswer},
                             Alias{"suggested answer", Section::HowToAnswer},
                             Alias{"key points to mention", Section::KeyPoints},
                             Alias{"key points", Section::KeyPoints},
                             Alias{"key points to cover", Section::KeyPoints},
                             Alias{"key points to include", Section::KeyPoints},
                             Alias{"points to mention", Section::KeyPoints},
                             Alias{"points to cover", Section::KeyPoints},
                             Alias{"key talking points", Section::KeyPoints},
                             Alias{"talking points", Section::KeyPoints},
                             Alias{"main points", Section::KeyPoints},
                             Alias{"key terminology", Section::Terminology},
                             Alias{"terminology", Section::Terminology},
                             Alias{"terminology to use", Section::Terminology},
                             Alias{"important terminology", Section::Terminology},
                             Alias{"key terms", Section::Terminology},
                             Alias{"key terms to know", Section::Terminology},
                             Alias{"key terms to use", Section::Terminology},
                             Alias{"important terms", Section::Terminology},
                             Alias{"terms to know", Section::Terminology},
                             Alias{"key vocabulary", Section::Terminology},
                             Alias{"glossary", Section::Terminology},
                             Alias{"what interviewers look for", Section::InterviewerCriteria},
                             Alias{"what interviewer looks for", Section::InterviewerCriteria},
                             Alias{"what interviewers are looking for", Section::InterviewerCriteria},
                             Alias{"what interviewer is looking for", Section::InterviewerCriteria},
                             Alias{"what interviewers want to see", Section::InterviewerCriteria},
                             Alias{"what they look for", Section::InterviewerCriteria},
                             Alias{"what they are looking for", Section::InterviewerCriteria},
                             Alias{"interviewer criteria", Section::InterviewerCriteria},
                             Alias{"interviewers criteria", Section::InterviewerCriteria},
                             Alias{"interview criteria", Section::InterviewerCriteria},
                             Alias{"evaluation criteria", Section::InterviewerCriteria},
                             Alias{"assessment criteria", Section::InterviewerCriteria},
                             Alias{"common mistakes to avoid", Section::Mistakes},
                             Alias{"common mistakes", Section::Mistakes},
                             Alias{"mistakes to avoid", Section::Mistakes},
                             Alias{"mistakes", Section::Mistakes},
                             Alias{"common pitfalls", Section::Mistakes},
                             Alias{"common pitfalls to avoid", Section::Mistakes},
                             Alias{"pitfalls to avoid", Section::Mistakes},
                             Alias{"pitfalls", Section::Mistakes},
                             Alias{"what to avoid", Section::Mistakes}};

constexpr qsizetype longestHeading = 60;

/// Lower-case words without signs and articles: "## **The Key Terms:**" is "key terms".
QString plainWords(QStringView line)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty() && word != QLatin1StringView("the") && word != QLatin1StringView("your"))
            words += word;
        word.clear();
    };
    for (const QChar c : line) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (c != u'\'' && c != u'\u2019')
            flush();
    }
    flush();
    return words.join(u' ');
}

} // namespace

std::optional<Section> headingOf(QStringView line)
{
    if (line.isEmpty() || line.size() > longestHeading || line.endsWith(u'.') || line.contains(u','))
        return std::nullopt;
    const QString words = plainWords(line);
    const auto found = std::find_if(aliases.begin(), aliases.end(), [&](const Alias &alias) {
        return words == QLatin1StringView(alias.words);
    });
    return found == aliases.end() ? std::nullopt : std::optional(found->section);
}

std::optional<StarPart> starLabelOf(QStringView line)
{
    if (line.size() > longestHeading / 2)
        return std::nullopt;
    struct Label
    {
        const char *word;
        StarPart part;
    };
    static constexpr std::array labels{
        Label{"situation", StarPart::Situation}, Label{"situations", StarPart::Situation},
        Label{"task", StarPart::Task},           Label{"tasks", StarPart::Task},
        Label{"action", StarPart::Action},       Label{"actions", StarPart::Action},
        Label{"result", StarPart::Result},       Label{"results", StarPart::Result}};
    const QString words = plainWords(line);
    const QStringView last = QStringView(words).mid(words.lastIndexOf(u' ') + 1);
    const bool withLetter = words.size() == last.size() + 2 && words.front() == last.front();
    if (words.size() != last.size() && !withLetter)
        return std::nullopt;
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const Label &label) {
        return last == QLatin1StringView(label.word);
    });
    return found == labels.end() ? std::nullopt : std::optional(found->part);
}

bool isStarLetter(QStringView line)
{
    return line.size() == 1 && QStringView(u"STAR").contains(line.front());
}

} // namespace starling::exchange

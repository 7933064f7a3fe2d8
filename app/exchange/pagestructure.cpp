// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestructure.h"

#include "furniture.h"
#include "headings.h"
#include "questionstarts.h"

#include <QHash>

#include <algorithm>

namespace starling::exchange {

namespace {

using Kind = PageLine::Kind;

bool isContent(const PageLine &line)
{
    return line.kind == Kind::Text || line.kind == Kind::Number;
}

/// "Technical", "Difficulty: Hard", "BehavioralMedium": what pages print beside a question.
bool takeChips(const QString &text, PageQuestion &question)
{
    const QString plain =
        QString(text).remove(QLatin1StringView("Difficulty:")).remove(QLatin1StringView("Category:"));
    for (qsizetype cut = 0; cut <= std::min<qsizetype>(plain.size(), 24); ++cut) {
        const QString left = plain.left(cut).trimmed();
        const QString right = plain.mid(cut).trimmed();
        const auto category = categoryOf(left);
        const auto difficulty = difficultyOf(right);
        if ((!left.isEmpty() && !category) || (!right.isEmpty() && !difficulty))
            continue;
        if (category)
            question.category = category;
        if (difficulty)
            question.difficulty = difficulty;
        return category || difficulty;
    }
    return false;
}

class Structure
{
public:
    explicit Structure(const QList<PageLine> &lines) : m_lines(lines), m_starts(questionStarts(lines))
    {
        for (const PageLine &line : lines) {
            if (line.kind == Kind::Text && !line.bulleted && line.text.size() < 200)
                ++m_occurrences[line.text];
        }
    }

    PageStructure read(Watch &watch)
    {
        readPreamble(m_starts.empty() ? 0 : m_starts.front().first);
        for (std::size_t i = 0; i < m_starts.size() && !watch.stops(m_starts[i].first, m_lines.size()); ++i)
            readQuestion(m_starts[i], i + 1 < m_starts.size() ? m_starts[i + 1].first : m_lines.size());
        cutTail();
        return std::move(m_out);
    }

private:
    void readPreamble(qsizetype end);
    void readQuestion(const QuestionStart &start, qsizetype end);
    void readTitle(const QuestionStart &start, PageQuestion &question);
    [[nodiscard]] bool repeats(const PageLine &line) const
    {
        const int often = std::max(3, static_cast<int>(m_starts.size() / 2));
        return m_occurrences.value(line.text) >= often;
    }
    [[nodiscard]] bool belongs(const PageSection &section, const PageLine &line, bool belowList) const;
    [[nodiscard]] bool isStrangeHeading(const PageSection &section, qsizetype index, qsizetype end) const;
    void cutTail();

    const QList<PageLine> &m_lines;
    std::vector<QuestionStart> m_starts;
    QHash<QString, int> m_occurrences; // of lines that are no list items
    PageStructure m_out;
};

void Structure::readPreamble(qsizetype end)
{
    qsizetype title = -1;
    int best = 0;
    for (qsizetype i = 0; i < end; ++i) {
        const PageLine &line = m_lines.at(i);
        if (line.kind != Kind::Text || line.bulleted || line.text.size() > 160 ||
            looksLikeFurniture(line.text))
            continue;
        const bool interview = line.text.contains(QLatin1StringView("interview"), Qt::CaseInsensitive);
        const bool questions = line.text.contains(QLatin1StringView("question"), Qt::CaseInsensitive);
        const int score = 1 + (interview ? 2 : 0) + (questions ? 2 : 0) + (interview && questions ? 2 : 0) -
                          (line.text.endsWith(u'.') ? 1 : 0);
        if (score > best) {
            best = score;
            title = i;
        }
    }
    qsizetype subtitle = -1;
    for (qsizetype i = title + 1; title >= 0 && i < end; ++i) {
        if (m_lines.at(i).kind == Kind::Blank)
            continue;
        if (m_lines.at(i).kind == Kind::Text && !m_lines.at(i).bulleted &&
            !looksLikeFurniture(m_lines.at(i).text))
            subtitle = i;
        break;
    }
    for (qsizetype i = 0; i < end; ++i) {
        const PageLine &line = m_lines.at(i);
        if (i == title)
            m_out.title = line.text;
        else if (i == subtitle)
            m_out.subtitle = line.text;
        else if (isContent(line) || line.kind == Kind::Heading)
            m_out.furniture += line;
    }
    while (m_out.title.startsWith(u'#'))
        m_out.title = m_out.title.mid(1).trimmed();
}

void Structure::readTitle(const QuestionStart &start, PageQuestion &question)
{
    QStringList parts;
    for (qsizetype i = start.first; i < start.heading; ++i) {
        const PageLine &line = m_lines.at(i);
        if (line.kind != Kind::Text)
            continue;
        const QString text = line.unnumbered();
        if (takeChips(text, question))
            continue;
        if (looksLikeFurniture(text) || repeats(line))
            m_out.furniture += line;
        else
            parts += text;
    }
    question.title = parts.join(u' ');
    while (question.title.startsWith(u'#'))
        question.title = question.title.mid(1).trimmed();
    if (question.title.startsWith(QLatin1StringView("**")) &&
        question.title.endsWith(QLatin1StringView("**")))
        question.title = question.title.mid(2, std::max<qsizetype>(question.title.size() - 4, 0)).trimmed();
}

/// A short line that most questions have, with text of their own below it.
bool Structure::isStrangeHeading(const PageSection &section, qsizetype index, qsizetype end) const
{
    const PageLine &line = m_lines.at(index);
    constexpr qsizetype longest = 40;
    const bool shaped = line.kind == Kind::Text && !line.bulleted && line.text.size() <= longest &&
                        repeats(line) && !line.text.back().isPunct() && line.text.front().isUpper();
    const bool label =
        section.section == Section::StarExample && (starLabelOf(line.text) || isStarLetter(line.text));
    if (!shaped || label || section.section == Section::Terminology || looksLikeFurniture(line.text))
        return false;
    for (qsizetype i = index + 1; i < end; ++i) {
        const PageLine &next = m_lines.at(i);
        if (next.kind == Kind::Blank || next.kind == Kind::Decoration)
            continue;
        return next.kind == Kind::Text &&
               (next.bulleted || (!repeats(next) && !looksLikeFurniture(next.text)));
    }
    return false;
}

bool Structure::belongs(const PageSection &section, const PageLine &line, bool belowList) const
{
    if (line.bulleted)
        return true;
    const bool star = section.section == Section::StarExample;
    if (star && (starLabelOf(line.text) || isStarLetter(line.text)))
        return true;
    if (belowList && section.section != Section::Framework)
        return false;
    if (looksLikeFurniture(line.text))
        return false;
    return section.section == Section::Terminology || !repeats(line);
}

void Structure::readQuestion(const QuestionStart &start, qsizetype end)
{
    PageQuestion question;
    question.number = start.number;
    question.line = m_lines.at(start.first).line;
    readTitle(start, question);
    bool afterBlank = false;
    bool listed = false; // the section has list items
    for (qsizetype i = start.heading; i < end; ++i) {
        const PageLine &line = m_lines.at(i);
        if (line.kind == Kind::Heading) {
            question.sections += PageSection{line.section, line.line, {}};
            afterBlank = false;
            listed = false;
            continue;
        }
        PageSection &section = question.sections.back();
        if (line.kind == Kind::Blank || line.kind == Kind::Decoration) {
            afterBlank = true;
            if (!section.lines.isEmpty() && section.lines.back().kind != Kind::Blank)
                section.lines += PageLine{.kind = Kind::Blank, .line = line.line};
            continue;
        }
        if (isStrangeHeading(section, i, end)) {
            m_out.strangeHeadings += StrangeHeading{static_cast<int>(m_out.questions.size()), section.section,
                                                    line.line, line.text};
            afterBlank = false;
        } else if (belongs(section, line, listed && afterBlank)) {
            section.lines += line;
            listed = listed || line.bulleted;
            afterBlank = false;
        } else {
            m_out.furniture += line;
        }
    }
    m_out.questions += question;
}

int paragraphsOf(const PageSection &section)
{
    int count = 0;
    bool inside = false;
    for (const PageLine &line : section.lines) {
        count += line.kind != Kind::Blank && !inside ? 1 : 0;
        inside = line.kind != Kind::Blank;
    }
    return count;
}

/// The last section of the page has no heading after it: paragraphs beyond what that section has elsewhere on
/// the page are the page's, not the question's.
void Structure::cutTail()
{
    if (m_out.questions.size() < 3 || m_out.questions.back().sections.isEmpty())
        return;
    PageSection &last = m_out.questions.back().sections.back();
    int most = 0;
    for (qsizetype i = 0; i + 1 < m_out.questions.size(); ++i) {
        for (const PageSection &section : m_out.questions.at(i).sections)
            most = section.section == last.section ? std::max(most, paragraphsOf(section)) : most;
    }
    for (int surplus = most > 0 ? paragraphsOf(last) - most : 0; surplus > 0; --surplus) {
        while (!last.lines.isEmpty() && last.lines.back().kind == Kind::Blank)
            last.lines.removeLast();
        while (!last.lines.isEmpty() && last.lines.back().kind != Kind::Blank)
            m_out.furniture += last.lines.takeLast();
    }
}

} // namespace

PageStructure structureOf(const QList<PageLine> &lines, Watch &watch)
{
    return Structure(lines).read(watch);
}

} // namespace starling::exchange

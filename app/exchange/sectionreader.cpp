// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionreader.h"

#include "headings.h"
#include "splitter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace starling::exchange {

namespace {

using Kind = PageLine::Kind;

constexpr std::size_t starParts = 4;

QString &partOf(StarExample &star, std::size_t part)
{
    const std::array<QString *, starParts> parts{&star.situation, &star.task, &star.action, &star.result};
    return *parts[part];
}

void append(QString &text, const QString &more, QLatin1StringView between)
{
    if (more.isEmpty())
        return;
    text += text.isEmpty() ? more : between + more;
}

struct StarBlock
{
    StarPart label = StarPart::Situation;
    int line = 0;
    QList<PageLine> lines;
};

/// "Situation: text" or "**Situation:** text": label and text on one line.
std::optional<StarPart> takeLabel(PageLine &line)
{
    const qsizetype colon = line.text.indexOf(u':');
    constexpr qsizetype furthest = 24;
    if (colon < 0 || colon > furthest)
        return std::nullopt;
    const auto label = starLabelOf(QStringView(line.text).left(colon));
    if (!label)
        return std::nullopt;
    qsizetype end = colon + 1;
    if (QStringView(line.text).mid(end).startsWith(u"**"))
        end += 2;
    line.text = line.text.mid(end).trimmed();
    return label;
}

QList<StarBlock> starBlocksOf(const QList<PageLine> &lines, QList<PageLine> &before)
{
    QList<StarBlock> blocks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PageLine line = lines.at(i);
        if (isStarLetter(line.text)) {
            const auto next = std::find_if(lines.begin() + i + 1, lines.end(),
                                           [](const PageLine &other) { return other.kind != Kind::Blank; });
            if (next != lines.end() && starLabelOf(next->text))
                continue; // the letter above the label
        }
        if (const auto label = starLabelOf(line.text)) {
            blocks += StarBlock{*label, line.line, {}};
            continue;
        }
        if (const auto label = takeLabel(line))
            blocks += StarBlock{*label, line.line, {}};
        (blocks.isEmpty() ? before : blocks.back().lines) += line;
    }
    return blocks;
}

/// A definition on the line of its term: "Idempotency: the same request twice does no harm".
Term termOf(const QString &item)
{
    static const QRegularExpression defined(
        QStringLiteral("^\\*{0,2}([^:]{2,80}?)(?::\\*{0,2}\\s+|\\*{0,2}:\\s+|\\*{0,2} [\\x{2013}\\x{2014}-] "
                       ")(\\S+ \\S+ .+)$"));
    const auto match = defined.match(item);
    return match.hasMatch() ? Term{match.captured(1).trimmed(), match.captured(2).trimmed()} : Term{item, {}};
}

} // namespace

QString paragraphsOf(const QList<PageLine> &lines)
{
    QString text;
    bool apart = false;
    for (const PageLine &line : lines) {
        if (line.kind == Kind::Blank) {
            apart = true;
            continue;
        }
        append(text, line.bulleted ? QStringLiteral("- ") + line.text : line.text,
               QLatin1StringView(apart ? "\n\n" : "\n"));
        apart = false;
    }
    return text;
}

QStringList itemsOf(const QList<PageLine> &lines)
{
    const bool listed =
        std::any_of(lines.begin(), lines.end(), [](const PageLine &line) { return line.bulleted; });
    QStringList items;
    bool apart = true;
    for (const PageLine &line : lines) {
        if (line.kind == Kind::Blank) {
            apart = true;
            continue;
        }
        const bool wrapped = listed && !line.bulleted && !apart;
        if (wrapped && !items.isEmpty())
            items.back() += u' ' + line.text;
        else
            items += line.text;
        apart = false;
    }
    return items;
}

void SectionReader::readStar(const PageSection &section, StarExample &star)
{
    QList<PageLine> before;
    const QList<StarBlock> blocks = starBlocksOf(section.lines, before);
    append(star.narrative, paragraphsOf(before), QLatin1StringView("\n\n"));
    std::array<bool, starParts> labelled{};
    for (const StarBlock &block : blocks)
        labelled[static_cast<std::size_t>(block.label)] = true;
    std::array<bool, starParts> taken{};
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const StarBlock &block = blocks.at(i);
        auto part = static_cast<std::size_t>(block.label);
        const auto place = static_cast<std::size_t>(i);
        const bool last = i + 1 == blocks.size();
        std::size_t meant = part;
        if (taken[part] && last && !labelled[starParts - 1])
            meant = starParts - 1;
        else if (taken[part] && place < starParts && !labelled[place])
            meant = place;
        if (meant != part) {
            m_findings += Finding{.kind = Finding::Kind::RelabelledResult,
                                  .question = m_index,
                                  .section = Section::StarExample,
                                  .line = block.line,
                                  .count = 1,
                                  .detail = {}};
            part = meant;
        }
        taken[part] = true;
        append(partOf(star, part), paragraphsOf(block.lines), QLatin1StringView("\n\n"));
    }
}

/// The items of a line; `before` is how many the section has already.
QStringList SectionReader::splitLine(const PageSection &section, const PageLine &line, qsizetype before)
{
    const ItemStyle style = section.section == Section::Terminology ? m_style.terms : m_style.points;
    const Split split = splitItems(m_lexicon, line.text, style);
    const Finding place{.question = m_index, .section = section.section, .line = line.line, .detail = {}};
    if (split.items.size() > 1) {
        Finding finding = place;
        finding.kind = Finding::Kind::SplitItems;
        finding.count = static_cast<int>(split.items.size());
        m_findings += finding;
    }
    if (!split.borders.isEmpty()) {
        m_joined += JoinedLine{.question = m_index,
                               .section = section.section,
                               .line = line.line,
                               .firstItem = static_cast<int>(before),
                               .text = line.text,
                               .borders = split.borders};
    }
    for (const qsizetype item : split.doubtful) {
        Finding finding = place;
        finding.kind = Finding::Kind::DoubtfulSplit;
        finding.count = 1;
        finding.detail = split.items.at(item);
        m_findings += finding;
    }
    return split.items;
}

void SectionReader::readTerms(const PageSection &section, QList<Term> &terms)
{
    const QStringList items = itemsOf(section.lines);
    if (items.size() > 1 || (items.size() == 1 && section.lines.front().bulleted)) {
        for (const QString &item : items)
            terms += termOf(item);
        return;
    }
    for (const PageLine &line : section.lines) {
        for (const QString &term : splitLine(section, line, terms.size()))
            terms += Term{term, {}};
    }
}

void SectionReader::read(const PageSection &section, Question &question)
{
    switch (section.section) {
    case Section::Framework:
        append(question.framework.text, paragraphsOf(section.lines), QLatin1StringView("\n\n"));
        return;
    case Section::StarExample:
        readStar(section, question.star);
        return;
    case Section::Terminology:
        readTerms(section, question.terminology);
        return;
    case Section::KeyPoints: {
        const QStringList items = itemsOf(section.lines);
        if (items.size() != 1 || section.lines.front().bulleted)
            question.keyPoints += items;
        else
            question.keyPoints += splitLine(section, section.lines.front(), question.keyPoints.size());
        return;
    }
    case Section::HowToAnswer:
    case Section::InterviewerCriteria:
    case Section::Mistakes:
        *listOf(question, section.section) += itemsOf(section.lines);
        return;
    }
}

} // namespace starling::exchange

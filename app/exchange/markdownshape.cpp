// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownshape.h"

#include "headings.h"
#include "markdownheadings.h"
#include "markdownlayout.h"
#include "pagelines.h"
#include "questionlist.h"

#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace starling::exchange {

namespace {

using namespace Qt::StringLiterals;

/// The sign that underlines a title, or none.
QChar underlineOf(const QString &line)
{
    constexpr qsizetype shortest = 3;
    const QString text = line.trimmed();
    if (text.size() < shortest || (text.front() != u'=' && text.front() != u'-'))
        return {};
    return text.count(text.front()) == text.size() ? text.front() : QChar();
}

bool mayBeTitle(const QString &line)
{
    constexpr qsizetype longest = 200;
    const QString text = line.trimmed();
    return !text.isEmpty() && text.size() <= longest && !line.startsWith("    "_L1) &&
           !QStringView(u"#>|").contains(text.front()) && underlineOf(text).isNull() &&
           !pageLine(text, 0).bulleted;
}

/// Whether the first line of the text is a title with a row of signs below it.
bool beginsUnderlined(QStringView text)
{
    bool title = false;
    for (const QStringView raw : QStringTokenizer(text, u'\n')) {
        if (title)
            return !underlineOf(raw.toString()).isNull();
        if (raw.trimmed().isEmpty())
            continue;
        if (!mayBeTitle(raw.toString()))
            return false;
        title = true;
    }
    return false;
}

/// A heading of the third level of which the layout speaks.
bool isKnown(const QString &name)
{
    return markdownSection(name) || name.compare(markdown::answerName, Qt::CaseInsensitive) == 0 ||
           name.compare(markdown::notesName, Qt::CaseInsensitive) == 0;
}

struct Level
{
    int headings = 0;
    int questions = 0;
    bool below = false; ///< the first of them stands below another heading
};

} // namespace

bool isOurMarkdown(const QByteArray &bytes)
{
    constexpr qsizetype head = 16 * 1024;
    const QByteArray mark =
        '\n' + QByteArray(markdown::formatKey.data()) + ": " + markdown::formatValue.data();
    return bytes.left(head).contains(mark);
}

std::optional<Section> markdownSection(const QString &name)
{
    return name.compare("STAR"_L1, Qt::CaseInsensitive) == 0 ? Section::StarExample : headingOf(name);
}

QString withHashHeadings(const QString &text)
{
    if (!beginsUnderlined(text))
        return text;
    QStringList lines = text.split(u'\n');
    MarkdownHeadings headings(text);
    const bool hashes = std::any_of(lines.cbegin(), lines.cend(), [&headings](const QString &line) {
        return headings.levelOf(line) == 2;
    }); // then a row of - is a rule
    headings = MarkdownHeadings(text);
    bool blank = true; // above the line
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        headings.levelOf(lines.at(i));
        const QChar sign = underlineOf(lines.at(i + 1));
        if (blank && !headings.isCode() && mayBeTitle(lines.at(i)) &&
            (sign == u'=' || (sign == u'-' && !hashes))) {
            lines[i] = (sign == u'=' ? u"# "_s : u"## "_s) + lines.at(i).trimmed();
            lines[i + 1].clear();
        }
        blank = lines.at(i).trimmed().isEmpty();
    }
    return lines.join(u'\n');
}

int questionLevelOf(const QString &text)
{
    MarkdownHeadings headings(text);
    std::array<Level, 4> levels{};
    bool titled = false;
    bool question = false;
    bool sections = false;
    qsizetype number = 0; // of lines that are not blank
    int all = 0;
    for (const QStringView raw : QStringTokenizer(text, u'\n')) {
        const int level = headings.levelOf(raw);
        if (raw.trimmed().isEmpty())
            continue;
        ++number;
        if (number == 2 && raw == markdown::formatKey + u": "_s + markdown::formatValue)
            sections = true;
        if (level == 0)
            continue;
        titled = titled || (level == 1 && number == 1);
        question = question || (level == 2 && titled);
        const QString name = raw.sliced(level).trimmed().toString();
        sections = sections || (level == 3 && question && isKnown(name.section(u": "_s, 0, 0)));
        if (level < 3 && markdownSection(name))
            return 0; // a page
        Level &own = levels.at(static_cast<std::size_t>(level));
        own.below = own.headings > 0 ? own.below : all > 0;
        ++own.headings;
        ++all;
        const PageLine line = pageLine(name, 0);
        own.questions += asksSomething(line.afterNumber.isEmpty() ? name : line.afterNumber) ? 1 : 0;
    }
    if (titled && question && sections)
        return 2;
    const auto most = std::max_element(levels.begin(), levels.end(), [](const Level &a, const Level &b) {
        return a.questions < b.questions;
    });
    const bool enough = most->questions > 1 || (most->questions == 1 && most->below);
    const bool mostly = most->questions * 10 >= most->headings * 6 && most->questions * 10 >= all * 4;
    return enough && mostly && !sections ? static_cast<int>(most - levels.begin()) : 0;
}

bool looksLikeMarkdown(const QString &opening)
{
    return questionLevelOf(withHashHeadings(opening)) > 0;
}

} // namespace starling::exchange

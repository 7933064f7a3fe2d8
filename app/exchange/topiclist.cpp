// SPDX-License-Identifier: GPL-3.0-or-later
#include "topiclist.h"

#include "furniture.h"
#include "pagelines.h"
#include "questionlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace starling::exchange {

namespace {

constexpr qsizetype longestTopic = 100;
constexpr qsizetype mostWords = 12;
constexpr qsizetype mostWordsAlone = 8; // where no sign says that it is a list

qsizetype wordsIn(const QString &text)
{
    return text.count(u' ') + 1;
}

/// Signs of code, settings, tables and addresses.
bool looksLikeData(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("\\d:\\d\\d"));
    constexpr QStringView signs = u"{}<>=[]|\\;_$@";
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u' '; });
    return std::any_of(text.begin(), text.end(), [signs](QChar c) { return signs.contains(c); }) ||
           text.contains(QStringLiteral("://")) || letters * 10 < text.size() * 4 ||
           time.match(text).hasMatch();
}

bool endsASentence(const QString &text)
{
    return QStringView(u".,;:!").contains(text.back());
}

/// A title above a part of the list.
bool mayBeHeading(const QString &line)
{
    return line.size() <= longestTopic && wordsIn(line) <= mostWords && !looksLikeData(line) &&
           (line.endsWith(u':') || !endsASentence(line));
}

} // namespace

QString topicOf(const QString &line)
{
    QString text = pageLine(line, 0).unnumbered();
    if (text.size() < 2 || looksLikeFurniture(text))
        return {};
    if (asksSomething(text))
        return text;
    const bool fits = text.size() <= longestTopic && wordsIn(text) <= mostWords && !endsASentence(text) &&
                      !looksLikeData(text);
    return fits ? text : QString();
}

bool looksLikeTopicList(const QStringList &lines)
{
    constexpr qsizetype fewest = 3;
    const auto listed = std::count_if(lines.begin(), lines.end(), isListed);
    const auto topics = std::count_if(lines.begin(), lines.end(),
                                      [](const QString &line) { return !topicOf(line).isEmpty(); });
    const auto pairs = std::count_if(lines.begin(), lines.end(),
                                     [](const QString &line) { return line.contains(QStringLiteral(": ")); });
    if (topics < fewest || pairs * 2 > lines.size())
        return false;
    if (listed * 10 >= lines.size() * 6)
        return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return isListed(line) ? !topicOf(line).isEmpty() : mayBeHeading(line);
        });
    return listed == 0 && std::all_of(lines.begin(), lines.end(), [](const QString &line) {
               const bool begins = line.front().isUpper() || line.front().isDigit() || asksSomething(line);
               return begins && !topicOf(line).isEmpty() &&
                      (wordsIn(line) <= mostWordsAlone || asksSomething(line));
           });
}

} // namespace starling::exchange

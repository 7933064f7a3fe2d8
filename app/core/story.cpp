// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

namespace starling {

using namespace Qt::StringLiterals;

QString storyAsScaffold(const Story &story, bool emptyParts)
{
    QString result = story.result.trimmed();
    const QString numbers = story.numbers.trimmed();
    if (!numbers.isEmpty() && !result.contains(numbers))
        result += (result.isEmpty() ? QString() : u"\n\n"_s) + numbers;
    const std::pair<QLatin1StringView, QString> parts[] = {
        {"Situation"_L1, story.situation.trimmed()}, {"Task"_L1, story.task.trimmed()},
        {"Action"_L1, story.action.trimmed()},       {"Result"_L1, result},
        {"Lesson"_L1, story.lesson.trimmed()},
    };
    QStringList paragraphs;
    for (const auto &[heading, text] : parts) {
        if (emptyParts || !text.isEmpty())
            paragraphs += u"## %1\n%2"_s.arg(heading, text);
    }
    return paragraphs.join(u"\n\n"_s);
}

QString storyText(const Story &story)
{
    return QStringList{story.title,  story.situation, story.task,    story.action,
                       story.result, story.lesson,    story.numbers, story.competencies.join(u", "_s)}
        .join(u'\n');
}

} // namespace starling

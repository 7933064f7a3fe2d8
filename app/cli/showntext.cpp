// SPDX-License-Identifier: GPL-3.0-or-later
#include "showntext.h"

#include "visibletext.h"

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

/// Adds text that may have several lines, each behind `margin`.
void addText(QStringList &lines, const QString &text, const QString &margin = {})
{
    for (const QString &line : visibleText(text).split(u'\n'))
        lines += line.isEmpty() ? QString() : margin + line;
}

void addItem(QStringList &lines, const QString &mark, const QString &text)
{
    const QStringList parts = visibleText(text).split(u'\n');
    const QString margin(mark.size(), u' ');
    for (qsizetype i = 0; i < parts.size(); ++i)
        lines += (i == 0 ? mark : margin) + parts[i];
}

void addHeading(QStringList &lines, const QString &heading)
{
    lines += {QString(), heading, QString(heading.size(), u'-')};
}

void addFramework(QStringList &lines, const Framework &framework)
{
    if (!framework.name.isEmpty())
        lines += visibleLine(framework.name);
    if (!framework.text.isEmpty())
        addText(lines, framework.text);
}

void addStar(QStringList &lines, const StarExample &star)
{
    const std::pair<QLatin1StringView, QString> parts[] = {
        {"Situation: "_L1, star.situation},
        {"Task: "_L1, star.task},
        {"Action: "_L1, star.action},
        {"Result: "_L1, star.result},
    };
    for (const auto &[name, text] : parts) {
        if (!text.isEmpty())
            addItem(lines, name, text);
    }
    if (!star.narrative.isEmpty())
        addText(lines, star.narrative);
}

/// A list; where its items can be ticked, each begins with its tick.
void addList(QStringList &lines, const QStringList &items, const QList<ItemId> &ids,
             const QSet<ItemId> &ticked)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        QString mark = u"- "_s;
        if (i < ids.size())
            mark = ticked.contains(ids[i]) ? u"[x] "_s : u"[ ] "_s;
        addItem(lines, mark, items[i]);
    }
}

void addSection(QStringList &lines, const StudyQuestion &question, Section section)
{
    const Question &content = question.content;
    addHeading(lines, titleOf(section));
    if (isSectionEmpty(content, section)) {
        lines += u"(not in this pack)"_s;
        return;
    }
    switch (section) {
    case Section::Framework:
        return addFramework(lines, content.framework);
    case Section::StarExample:
        return addStar(lines, content.star);
    case Section::Terminology:
        for (const Term &term : content.terminology)
            addItem(lines, u"- "_s,
                    term.definition.isEmpty() ? term.term : term.term + u": "_s + term.definition);
        return;
    case Section::KeyPoints:
        return addList(lines, content.keyPoints, question.keyPointIds, question.ticked);
    case Section::InterviewerCriteria:
        return addList(lines, content.interviewerCriteria, question.criterionIds, question.ticked);
    case Section::HowToAnswer:
    case Section::Mistakes:
        return addList(lines, *listOf(content, section), {}, {});
    }
}

void addWriting(QStringList &lines, const QString &heading, const QString &text)
{
    addHeading(lines, heading);
    if (text.isEmpty())
        lines += u"(nothing yet)"_s;
    else
        addText(lines, text);
}

} // namespace

QLatin1StringView titleOf(Section section)
{
    switch (section) {
    case Section::Framework:
        return "Framework"_L1;
    case Section::StarExample:
        return "STAR example"_L1;
    case Section::HowToAnswer:
        return "How to Answer"_L1;
    case Section::KeyPoints:
        return "Key points"_L1;
    case Section::Terminology:
        return "Terminology"_L1;
    case Section::InterviewerCriteria:
        return "Interviewer criteria"_L1;
    case Section::Mistakes:
        return "Mistakes"_L1;
    }
    Q_UNREACHABLE();
}

QStringList shownText(const StudyQuestion &question)
{
    const Question &content = question.content;
    QStringList lines{
        u"%1. %2"_s.arg(content.number).arg(visibleLine(content.title)),
        u"%1 (%2/%3)"_s.arg(visibleLine(question.pack.title), visibleLine(question.pack.uid),
                            visibleLine(content.uid)),
        u"%1, %2, %3"_s.arg(wordOf(content.category), wordOf(content.difficulty), wordOf(question.mastery)),
    };
    if (!content.tags.isEmpty())
        lines += u"Tags: %1"_s.arg(visibleLine(content.tags.join(u", "_s)));
    if (question.retired)
        lines += u"A newer version of the pack no longer has this question."_s;
    for (const Section section : allSections)
        addSection(lines, question, section);
    addWriting(lines, u"My answer"_s, question.draft.text);
    addWriting(lines, u"Notes"_s, question.note.text);
    return lines;
}

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionhtml.h"

#include "core/answerblocks.h"
#include "core/inlinetext.h"

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

QString escaped(const QString &text)
{
    return withoutControls(text).toHtmlEscaped();
}

QString inlineHtml(const QString &text)
{
    QString html;
    const QList<InlineRun> runs = inlineRuns(text);
    for (const InlineRun &run : runs) {
        QString part = escaped(run.text).replace(u'\n', "<br>"_L1);
        if (run.code)
            part = "<code>"_L1 + part + "</code>"_L1;
        if (run.italic)
            part = "<em>"_L1 + part + "</em>"_L1;
        if (run.bold)
            part = "<strong>"_L1 + part + "</strong>"_L1;
        html += part;
    }
    return html;
}

QString listHtml(const QStringList &items)
{
    QString html = u"<ul>"_s;
    for (const QString &item : items)
        html += "<li>"_L1 + inlineHtml(item) + "</li>"_L1;
    return html + "</ul>"_L1;
}

QString frameworkHtml(const Framework &framework)
{
    QString html;
    if (!framework.name.isEmpty())
        html += "<p class=\"framework-name\"><strong>"_L1 + escaped(framework.name) + "</strong></p>"_L1;
    return html + paragraphsHtml(framework.text);
}

QString starHtml(const StarExample &star)
{
    QString html = paragraphsHtml(star.narrative);
    const std::pair<QLatin1StringView, const QString &> parts[] = {{"Situation"_L1, star.situation},
                                                                   {"Task"_L1, star.task},
                                                                   {"Action"_L1, star.action},
                                                                   {"Result"_L1, star.result}};
    QString list;
    for (const auto &[name, text] : parts) {
        if (!text.isEmpty())
            list += "<dt>"_L1 + name + "</dt><dd>"_L1 + paragraphsHtml(text) + "</dd>"_L1;
    }
    return list.isEmpty() ? html : html + "<dl class=\"star\">"_L1 + list + "</dl>"_L1;
}

QString termsHtml(const QList<Term> &terms)
{
    QString html = u"<dl class=\"terms\">"_s;
    for (const Term &term : terms) {
        html += "<dt>"_L1 + inlineHtml(term.term) + "</dt>"_L1;
        if (!term.definition.isEmpty())
            html += "<dd>"_L1 + inlineHtml(term.definition) + "</dd>"_L1;
    }
    return html + "</dl>"_L1;
}

QString sectionHtml(const Question &question, Section section)
{
    switch (section) {
    case Section::Framework:
        return frameworkHtml(question.framework);
    case Section::StarExample:
        return starHtml(question.star);
    case Section::Terminology:
        return termsHtml(question.terminology);
    case Section::HowToAnswer:
    case Section::KeyPoints:
    case Section::InterviewerCriteria:
    case Section::Mistakes:
        break;
    }
    return listHtml(*listOf(question, section));
}

QString partHtml(QLatin1StringView name, const QString &heading, int level, const QString &body)
{
    return u"<section class=\"%1\">\n<h%2>%3</h%2>\n%4\n</section>\n"_s.arg(name, QString::number(level),
                                                                            heading, body);
}

} // namespace

QLatin1StringView exportHeading(Section section)
{
    switch (section) {
    case Section::Framework:
        return "Answer Framework"_L1;
    case Section::StarExample:
        return "STAR Example"_L1;
    case Section::HowToAnswer:
        return "How to Answer"_L1;
    case Section::KeyPoints:
        return "Key Points to Mention"_L1;
    case Section::Terminology:
        return "Key Terminology"_L1;
    case Section::InterviewerCriteria:
        return "What Interviewers Look For"_L1;
    case Section::Mistakes:
        return "Common Mistakes to Avoid"_L1;
    }
    Q_UNREACHABLE();
}

QString withoutControls(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const bool allowed =
            c == u'\n' || c == u'\t' || !(c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F)));
        if (!allowed)
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString paragraphsHtml(const QString &text)
{
    QString html;
    const QStringList paragraphs = text.split("\n\n"_L1, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.trimmed().isEmpty())
            html += "<p>"_L1 + inlineHtml(paragraph.trimmed()) + "</p>"_L1;
    }
    return html;
}

QString answerHtml(const QString &text, int headingLevel)
{
    QString html;
    QList<QLatin1StringView> lists; // that are open, each with an open item
    const auto closeDownTo = [&](qsizetype depth) {
        while (lists.size() > depth)
            html += "</li></"_L1 + lists.takeLast() + u'>';
    };
    for (const AnswerBlock &block : answerBlocks(text)) {
        if (block.kind != AnswerBlock::Kind::Item) {
            closeDownTo(0);
            html += block.kind == AnswerBlock::Kind::Paragraph
                        ? "<p>"_L1 + inlineHtml(block.text) + "</p>"_L1
                        : u"<h%1>%2</h%1>"_s.arg(QString::number(headingLevel), inlineHtml(block.text));
            continue;
        }
        const QLatin1StringView list = block.number >= 0 ? "ol"_L1 : "ul"_L1;
        closeDownTo(block.depth + 1);
        if (lists.size() == block.depth + 1 && lists.last() != list)
            closeDownTo(block.depth);
        if (lists.size() == block.depth + 1)
            html += "</li>"_L1;
        else
            html += u'<' + list + u'>';
        lists.resize(block.depth);
        lists += list;
        html += block.number >= 0 ? u"<li value=\"%1\">"_s.arg(block.number) : u"<li>"_s;
        html += inlineHtml(block.text);
    }
    closeDownTo(0);
    return html;
}

QString questionHtml(const Question &question, const OwnWriting &own, int headingLevel)
{
    QString html;
    for (const Section section : allSections) {
        if (!isSectionEmpty(question, section))
            html += partHtml(wordOf(section), exportHeading(section), headingLevel,
                             sectionHtml(question, section));
    }
    const auto mine = [&](QLatin1StringView name, const QString &heading, const QString &text) {
        if (!text.trimmed().isEmpty())
            html += partHtml(name, heading, headingLevel, answerHtml(text, headingLevel + 1));
    };
    mine("my_answer"_L1, u"My Answer"_s, own.answer);
    for (const NamedText &variant : own.variants)
        mine("my_answer"_L1, "My Answer: "_L1 + escaped(variant.name), variant.text);
    mine("my_notes"_L1, u"My Notes"_s, own.note);
    return html;
}

} // namespace starling::exchange

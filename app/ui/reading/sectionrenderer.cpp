// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionrenderer.h"

#include "core/answerblocks.h"
#include "core/frameworksteps.h"
#include "core/inlinetext.h"
#include "ui/wording.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>

namespace starling::ui {

BlockRole roleOf(const QTextBlockFormat &format)
{
    return static_cast<BlockRole>(format.intProperty(RoleProperty));
}

int itemOf(const QTextBlockFormat &format)
{
    return format.hasProperty(ItemProperty) ? format.intProperty(ItemProperty) : -1;
}

SectionRenderer::SectionRenderer(const Theme &theme, const QFont &font, Medium medium)
    : m_theme(theme), m_medium(medium), m_em(QFontMetricsF(font).height()), m_indent(m_em * 1.7)
{
    m_text.setFont(font);
    m_text.setForeground(theme.text);
    m_strong = m_text;
    m_strong.setFontWeight(QFont::Bold); // that of bold text: a font less to load
    m_muted = m_text;
    m_muted.setForeground(theme.muted);
    m_marker = m_strong;
    m_marker.setForeground(theme.accent);
}

void SectionRenderer::render(QTextCursor &cursor, const StudyQuestion &question, Section section)
{
    const Question &content = question.content;
    if (isSectionEmpty(content, section)) {
        beginBlock(cursor, BlockRole::Missing);
        cursor.insertText(Wording::ofMissing(section), m_muted);
        return;
    }
    switch (section) {
    case Section::Framework:
        framework(cursor, content.framework);
        break;
    case Section::StarExample:
        star(cursor, content.star);
        break;
    case Section::HowToAnswer:
        items(cursor, content.howToAnswer, BlockRole::Bullet, QStringLiteral("•"));
        break;
    case Section::KeyPoints:
    case Section::InterviewerCriteria:
        tickable(cursor, question, section);
        break;
    case Section::Terminology:
        terms(cursor, content.terminology);
        break;
    case Section::Mistakes:
        items(cursor, content.mistakes, BlockRole::Mistake, QStringLiteral("✗"));
        break;
    }
}

void SectionRenderer::renderPlain(QTextCursor &cursor, const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        beginBlock(cursor, BlockRole::Plain);
        cursor.insertText(line, m_text);
    }
}

void SectionRenderer::renderAnswer(QTextCursor &cursor, const QString &text)
{
    for (AnswerBlock &block : answerBlocks(text)) {
        block.text.replace(u'\n', QChar(QChar::LineSeparator)); // a line feed would begin a block
        switch (block.kind) {
        case AnswerBlock::Kind::Heading:
            beginBlock(cursor, BlockRole::Caption);
            insertInline(cursor, block.text, m_marker);
            break;
        case AnswerBlock::Kind::Paragraph:
            beginBlock(cursor, BlockRole::Plain);
            insertInline(cursor, block.text, m_text);
            break;
        case AnswerBlock::Kind::Item: {
            beginBlock(cursor, BlockRole::Step);
            QTextBlockFormat format = cursor.blockFormat();
            format.setLeftMargin(m_indent * (block.depth + 1));
            format.setTabPositions({QTextOption::Tab(format.leftMargin(), QTextOption::LeftTab)});
            cursor.setBlockFormat(format);
            cursor.insertText(block.number >= 0 ? QStringLiteral("%1.\t").arg(block.number)
                                                : QStringLiteral("•\t"),
                              m_marker);
            insertInline(cursor, block.text, m_text);
            break;
        }
        }
    }
}

void SectionRenderer::renderHeading(QTextCursor &cursor, const QString &text, double scale)
{
    beginBlock(cursor, BlockRole::Caption);
    QTextCharFormat format = m_strong;
    format.setFontPointSize(m_strong.font().pointSizeF() * scale);
    cursor.insertText(text, format);
}

void SectionRenderer::renderCaption(QTextCursor &cursor, const QString &text)
{
    beginBlock(cursor, BlockRole::Plain);
    cursor.insertText(text, m_muted);
}

void SectionRenderer::framework(QTextCursor &cursor, const Framework &framework)
{
    if (!framework.name.isEmpty()) {
        beginBlock(cursor, BlockRole::Caption);
        insertInline(cursor, framework.name, m_strong);
    }
    const FrameworkSteps split = splitFramework(framework.text);
    if (split.steps.isEmpty()) {
        paragraphs(cursor, framework.text, BlockRole::Plain);
        return;
    }
    if (!split.intro.isEmpty())
        paragraphs(cursor, split.intro, BlockRole::Plain);
    for (const auto &step : split.steps) {
        beginBlock(cursor, BlockRole::Step);
        // A number hangs in the margin, a word such as "First," stands in the line.
        QString marker = step.marker;
        marker.remove(u'*');
        const bool hanging = marker.size() <= 3;
        if (!hanging) {
            QTextBlockFormat inLine = cursor.blockFormat();
            inLine.setTextIndent(0);
            cursor.setBlockFormat(inLine);
        }
        cursor.insertText(marker, m_marker);
        cursor.insertText(hanging ? QStringLiteral("\t") : QStringLiteral(" "), m_text);
        insertInline(cursor, step.text, m_text);
    }
    if (!split.outro.isEmpty())
        paragraphs(cursor, split.outro, BlockRole::Plain);
}

void SectionRenderer::star(QTextCursor &cursor, const StarExample &star)
{
    if (!star.narrative.isEmpty())
        paragraphs(cursor, star.narrative, BlockRole::Plain);
    const std::pair<QString, const QString &> parts[] = {{Wording::tr("Situation"), star.situation},
                                                         {Wording::tr("Task"), star.task},
                                                         {Wording::tr("Action"), star.action},
                                                         {Wording::tr("Result"), star.result}};
    for (const auto &[label, text] : parts) {
        if (text.isEmpty())
            continue;
        beginBlock(cursor, BlockRole::StarLabel);
        QTextBlockFormat format = cursor.blockFormat();
        format.setProperty(LetterProperty, label.left(1));
        cursor.setBlockFormat(format);
        cursor.insertText(label, m_marker);
        paragraphs(cursor, text, BlockRole::StarText);
    }
}

void SectionRenderer::items(QTextCursor &cursor, const QStringList &texts, BlockRole role,
                            const QString &paperMark)
{
    for (const QString &text : texts) {
        beginBlock(cursor, role);
        if (m_medium == Medium::Paper)
            cursor.insertText(paperMark + u'\t', m_marker);
        insertInline(cursor, text, m_text);
    }
}

void SectionRenderer::tickable(QTextCursor &cursor, const StudyQuestion &question, Section section)
{
    const QStringList &texts = *listOf(question.content, section);
    const QList<ItemId> &ids = section == Section::KeyPoints ? question.keyPointIds : question.criterionIds;
    for (int i = 0; i < texts.size(); ++i) {
        beginBlock(cursor, BlockRole::Tickable, i);
        if (m_medium == Medium::Paper) {
            const bool ticked = i < ids.size() && question.ticked.contains(ids.at(i));
            cursor.insertText(ticked ? QStringLiteral("☑\t") : QStringLiteral("☐\t"), m_marker);
        }
        insertInline(cursor, texts.at(i), m_text);
    }
}

void SectionRenderer::terms(QTextCursor &cursor, const QList<Term> &terms)
{
    int item = 0;
    for (const Term &term : terms) {
        beginBlock(cursor, BlockRole::Term, item);
        if (term.definition.isEmpty()) {
            QTextBlockFormat alone = cursor.blockFormat();
            alone.setBottomMargin(m_em * 0.35);
            cursor.setBlockFormat(alone);
        }
        insertInline(cursor, term.term, m_strong);
        if (!term.definition.isEmpty()) {
            beginBlock(cursor, BlockRole::Definition, item);
            insertInline(cursor, term.definition, m_text);
        }
        ++item;
    }
}

void SectionRenderer::paragraphs(QTextCursor &cursor, const QString &text, BlockRole role)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        beginBlock(cursor, role);
        insertInline(cursor, line, m_text);
    }
}

void SectionRenderer::beginBlock(QTextCursor &cursor, BlockRole role, int item)
{
    QTextBlockFormat format = blockFormat(role);
    format.setProperty(RoleProperty, static_cast<int>(role));
    if (item >= 0)
        format.setProperty(ItemProperty, item);
    if (cursor.position() == 0 && cursor.atEnd()) {
        format.setTopMargin(0);
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(m_text);
    } else {
        cursor.insertBlock(format, m_text);
    }
}

QTextBlockFormat SectionRenderer::blockFormat(BlockRole role) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_medium == Medium::Paper ? 120 : 138, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(m_em * 0.55);
    switch (role) {
    case BlockRole::Plain:
    case BlockRole::Missing:
        break;
    case BlockRole::Caption:
        format.setTopMargin(m_em * 0.6);
        format.setBottomMargin(m_em * 0.4);
        break;
    case BlockRole::Step:
    case BlockRole::Bullet:
    case BlockRole::Mistake:
    case BlockRole::Tickable: {
        format.setLeftMargin(m_indent);
        const bool written = role == BlockRole::Step || m_medium == Medium::Paper;
        if (written) {
            format.setTextIndent(-m_indent);
            format.setTabPositions({QTextOption::Tab(m_indent, QTextOption::LeftTab)});
        }
        break;
    }
    case BlockRole::StarLabel:
        format.setLeftMargin(m_medium == Medium::Paper ? 0 : m_indent * 1.3);
        format.setTopMargin(m_em * 0.5);
        format.setBottomMargin(0);
        break;
    case BlockRole::StarText:
        format.setLeftMargin(m_medium == Medium::Paper ? 0 : m_indent * 1.3);
        break;
    case BlockRole::Term:
        format.setBottomMargin(0);
        break;
    case BlockRole::Definition:
        format.setBottomMargin(m_em * 0.75);
        break;
    }
    return format;
}

void SectionRenderer::insertInline(QTextCursor &cursor, const QString &markdown, const QTextCharFormat &base)
{
    for (const InlineRun &run : inlineRuns(markdown)) {
        QTextCharFormat format = base;
        if (run.bold)
            format.setFontWeight(QFont::Bold);
        if (run.italic)
            format.setFontItalic(true);
        if (run.code) {
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
            if (m_medium == Medium::Screen)
                format.setBackground(m_theme.wash);
        }
        cursor.insertText(run.text, format);
    }
}

} // namespace starling::ui

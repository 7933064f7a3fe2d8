// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextCursor;

namespace starling::ui {

/// What a block of the document is; the reading view draws the mark that goes with it into the margin.
enum class BlockRole {
    Plain,
    Caption,
    Step,
    Bullet,
    Tickable,
    Mistake,
    StarLabel,
    StarText,
    Term,
    Definition,
    Missing
};

/// Block properties of a rendered document.
enum BlockProperty { RoleProperty = QTextFormat::UserProperty + 1, ItemProperty, LetterProperty };

BlockRole roleOf(const QTextBlockFormat &format);
/// Index of the item (key point, criterion, term) the block belongs to, or -1.
int itemOf(const QTextBlockFormat &format);

/// Sets the sections of a question as text blocks. The only way from foreign text to the screen or to paper:
/// it inserts plain text in formats of ours, never markup.
class SectionRenderer
{
public:
    /// On paper there is no margin to draw into, so the marks are written.
    enum class Medium { Screen, Paper };

    SectionRenderer(const Theme &theme, const QFont &font, Medium medium);

    /// Appends the section at the cursor; the document's first block is used if it is empty.
    void render(QTextCursor &cursor, const StudyQuestion &question, Section section);
    /// The person's own words, paragraph by paragraph.
    void renderPlain(QTextCursor &cursor, const QString &text);
    /// The same as the Markdown it may be (core/answerblocks.h): small headings, lists, emphasis.
    void renderAnswer(QTextCursor &cursor, const QString &text);
    void renderHeading(QTextCursor &cursor, const QString &text, double scale);
    void renderCaption(QTextCursor &cursor, const QString &text);

    /// Width of the margin that holds the marks, in pixels of the font's device.
    [[nodiscard]] qreal indent() const { return m_indent; }

private:
    void framework(QTextCursor &cursor, const Framework &framework);
    void star(QTextCursor &cursor, const StarExample &star);
    void items(QTextCursor &cursor, const QStringList &texts, BlockRole role, const QString &paperMark);
    void tickable(QTextCursor &cursor, const StudyQuestion &question, Section section);
    void terms(QTextCursor &cursor, const QList<Term> &terms);
    void paragraphs(QTextCursor &cursor, const QString &text, BlockRole role);
    void beginBlock(QTextCursor &cursor, BlockRole role, int item = -1);
    void insertInline(QTextCursor &cursor, const QString &markdown, const QTextCharFormat &base);
    [[nodiscard]] QTextBlockFormat blockFormat(BlockRole role) const;

    Theme m_theme;
    Medium m_medium;
    qreal m_em;
    qreal m_indent;
    QTextCharFormat m_text;
    QTextCharFormat m_strong;
    QTextCharFormat m_muted;
    QTextCharFormat m_marker;
};

} // namespace starling::ui

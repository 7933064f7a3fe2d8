// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace starling {

/// A piece of an answer as it is shown: emphasis in `text` is as it was written (core/inlinetext.h).
struct AnswerBlock
{
    enum class Kind { Heading, Paragraph, Item };
    Kind kind = Kind::Paragraph;
    QString text;    ///< further lines behind line breaks
    int depth = 0;   ///< of an item in other items
    int number = -1; ///< of an item in a numbered list, which may begin at 0; else -1
    friend bool operator==(const AnswerBlock &, const AnswerBlock &) = default;
};

/// The Markdown that answers are written in: headings ("## Situation"), lists with - * + • or numbers, and
/// paragraphs. Anything else is text. One pass; any input is safe.
QList<AnswerBlock> answerBlocks(const QString &text);

} // namespace starling

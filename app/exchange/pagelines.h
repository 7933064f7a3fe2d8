// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include "core/vocabulary.h"

#include <QList>
#include <QString>

namespace starling::exchange {

/// One line of a page with what its look says about it; what it means is decided by its place.
struct PageLine
{
    enum class Kind {
        Blank,
        Decoration, ///< signs without a letter or digit, a lone star
        Number,     ///< "12", "Question 12", "12."
        Heading,    ///< of a section
        Text
    };
    Kind kind = Kind::Blank;
    int line = 0;                         ///< from 1
    QString text = {};                    ///< without list signs and outer white space
    bool bulleted = false;                ///< a list sign stood before it
    int number = 0;                       ///< of Number, and of Text such as "12. How would you …"
    QString afterNumber = {};             ///< of such Text: what follows the number
    Section section = Section::Framework; ///< of Heading

    /// Whether the sign or number of a list stood before it.
    [[nodiscard]] bool isListed() const { return bulleted || !afterNumber.isEmpty(); }
    /// The text without its number.
    [[nodiscard]] const QString &unnumbered() const { return afterNumber.isEmpty() ? text : afterNumber; }
};

/// Classifies every line of a text whose line ends are LF.
QList<PageLine> pageLines(const QString &text, Watch &watch);

/// One line by itself; `number` is its place in the text.
PageLine pageLine(QStringView line, int number);

/// Whether a line has the sign or number of a list.
inline bool isListed(QStringView line)
{
    return pageLine(line, 0).isListed();
}

} // namespace starling::exchange

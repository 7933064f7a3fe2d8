// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace starling::exchange {

/// What a field of HTML says.
struct FieldText
{
    QStringList lines; ///< one per paragraph, line break or list item; none is blank
    int media = 0;     ///< pictures, sounds and videos that were left out
};

enum class Emphasis { Keep, Drop };

/// Turns the HTML of a field into our text: paragraphs, line breaks, lists and table cells become lines;
/// bold, italic and code become the marks of our texts if they are kept; entities become their characters.
/// Everything else (all other tags, every attribute, scripts and styles with what is in them) is dropped. One
/// pass, no recursion: the time grows with the length.
FieldText textOfField(const QString &html, Emphasis emphasis);

/// A field that holds no HTML: its lines.
FieldText linesOfField(const QString &text);

/// The character that "&name;" or "&#123;" stands for (without & and ;); empty for an unknown one.
QString entityText(QStringView name);

} // namespace starling::exchange

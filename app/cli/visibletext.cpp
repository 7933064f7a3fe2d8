// SPDX-License-Identifier: GPL-3.0-or-later
#include "visibletext.h"

#include <QStringView>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;

bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// Line and paragraph separator, byte order mark, interlinear annotation.
bool breaksLayout(char16_t c)
{
    return c == 0x2028 || c == 0x2029 || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

QString visible(const QString &text, QStringView kept)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const bool controls = c < 0xa0 && !(c >= 0x20 && c < 0x7f);
        if (kept.contains(character) || !(controls || turnsDirection(c) || breaksLayout(c)))
            out += character;
        else if (c < 0x20)
            out += QChar(static_cast<char16_t>(0x2400 + c)); // the pictures of the control characters
        else if (c == 0x7f)
            out += QChar(0x2421);
        else
            out += u"\u27e8U+%1\u27e9"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return out;
}

} // namespace

QString visibleText(const QString &text)
{
    return visible(text, u"\n\t");
}

QString visibleLine(const QString &text)
{
    return visible(text, {});
}

} // namespace starling::cli

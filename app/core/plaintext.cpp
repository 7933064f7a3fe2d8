// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

namespace starling {

bool isNormalised(QStringView text)
{
    if (text.startsWith(QChar(0xFEFF)))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'\r')
            return false;
        if (c < 0xD800)
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c) || c >= 0xFFFE)
            return false;
    }
    return true;
}

QString normalised(const QString &text)
{
    if (isNormalised(text))
        return text; // nearly always, and then it is shared
    QString out;
    out.reserve(text.size());
    const qsizetype size = text.size();
    qsizetype start = 0;
    while (start < size && text.at(start) == QChar(0xFEFF))
        ++start;
    for (qsizetype i = start; i < size; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate()) {
            if (i + 1 < size && text.at(i + 1).isLowSurrogate()) {
                out += c;
                out += text.at(++i);
            } else {
                out += QChar(QChar::ReplacementCharacter);
            }
        } else if (c.isLowSurrogate() || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            out += u'\n';
            if (i + 1 < size && text.at(i + 1) == u'\n')
                ++i;
        } else {
            out += c;
        }
    }
    return out;
}

int wordCount(QStringView text)
{
    int count = 0;
    bool counted = false; // whether the run we are in has been counted already
    for (const QChar c : text) {
        if (c.isSpace()) {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isSurrogate())) {
            counted = true;
            ++count;
        }
    }
    return count;
}

} // namespace starling

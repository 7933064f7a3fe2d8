// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

namespace starling {

QString normalised(const QString &text)
{
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellwords.h"

#include "core/starmarkers.h"

namespace starling::ui {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// What keeps a chunk between white space from being words: an address, a path, code.
bool isNoProse(QStringView chunk)
{
    if (chunk.contains(u"://") || chunk.contains(u'@') || chunk.startsWith(u"www.") ||
        chunk.contains(u'\\') || chunk.contains(u"()") || chunk.contains(u"::") || chunk.contains(u'_'))
        return true;
    for (qsizetype i = 1; i + 1 < chunk.size(); ++i) { // app.cpp, example.org; "end.Next" is let go too
        if (chunk.at(i) == u'.' && isLetter(chunk.at(i - 1)) && isLetter(chunk.at(i + 1)))
            return true;
    }
    return chunk.startsWith(u'/') || chunk.count(u'/') > 1;
}

bool hasCapitalInside(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word.at(i).isUpper())
            return true;
    }
    return false;
}

void addWords(QStringView line, qsizetype begin, qsizetype end, QList<SpellWord> &words)
{
    for (qsizetype i = begin; i < end;) {
        if (!line.at(i).isLetterOrNumber() && !line.at(i).isSurrogate()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool letters = true;
        for (; i < end; ++i) {
            const QChar c = line.at(i);
            const bool inside = isApostrophe(c) && i + 1 < end && isLetter(line.at(i + 1));
            if (!isLetter(c) && !inside && c != QChar(0x00AD)) {
                if (!c.isLetterOrNumber() && !c.isSurrogate())
                    break;
                letters = false;
            }
        }
        if (letters && i - start > 1 && !hasCapitalInside(line.mid(start, i - start)))
            words.append({start, i - start});
    }
}

} // namespace

QList<SpellWord> spellWords(QStringView line)
{
    QList<SpellWord> words;
    if (starMarker(line))
        return words;
    bool inCode = false;
    for (qsizetype i = 0; i < line.size();) {
        if (line.at(i).isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && !line.at(end).isSpace())
            ++end;
        const QStringView chunk = line.mid(i, end - i);
        const qsizetype ticks = chunk.count(u'`');
        // An odd tick that is never closed is no code.
        const bool closes = inCode || ticks % 2 == 0 || line.indexOf(u'`', end) >= 0;
        if (!inCode && ticks == 0 && !isNoProse(chunk))
            addWords(line, i, end, words);
        else if (ticks > 0 && !closes)
            addWords(line, i, end, words);
        if (ticks % 2 == 1 && closes)
            inCode = !inCode;
        i = end;
    }
    return words;
}

} // namespace starling::ui

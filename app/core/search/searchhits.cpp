// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchhits.h"

#include <QStringList>

#include <algorithm>

namespace starling {
namespace {

using Field = SearchLeaf::Field;

bool isWordPart(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'+' || c == u'#';
    return c.isSurrogate() || c.isMark() || isSearchLetter(c.unicode());
}

/// Lower case without accents.
QString folded(QStringView word)
{
    QString text;
    if (std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; })) {
        text.reserve(word.size());
        for (const QChar c : word)
            text += c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
        return text;
    }
    text = word.toString().normalized(QString::NormalizationForm_D);
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text.toLower();
}

/// The next word from `at` on; of length 0 at the end.
TextSpan nextWord(QStringView text, qsizetype at)
{
    while (at < text.size() && !isWordPart(text.at(at)))
        ++at;
    qsizetype end = at;
    while (end < text.size() && isWordPart(text.at(end)))
        ++end;
    return {at, end - at};
}

bool isAscii(QStringView word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// `wanted` is folded, the word is as it stands in the text.
bool fits(QStringView word, QStringView wanted, bool prefix)
{
    if (word.size() < wanted.size() && isAscii(word))
        return false;
    if (isAscii(word.first(std::min(word.size(), wanted.size() + 1)))) // most words: nothing to copy
        return (prefix || word.size() == wanted.size()) &&
               std::equal(wanted.cbegin(), wanted.cend(), word.cbegin(), [](QChar a, QChar b) {
                   return a.unicode() == (b >= u'A' && b <= u'Z' ? b.unicode() | 0x20U : b.unicode());
               });
    const QString text = folded(word);
    return prefix ? text.startsWith(wanted) : text == wanted;
}

bool counts(Field wanted, Field given)
{
    return wanted == Field::Any || wanted == given;
}

} // namespace

SearchHits::SearchHits(const SearchQuery &query)
{
    for (const SearchClause &clause : query.clauses) {
        for (const SearchLeaf &leaf : clause) {
            if (leaf.kind != SearchLeaf::Kind::Text || leaf.negated)
                continue;
            Phrase phrase{.words = {}, .prefix = leaf.prefix, .field = leaf.field};
            for (TextSpan word = nextWord(leaf.text, 0); word.length > 0;
                 word = nextWord(leaf.text, word.start + word.length))
                phrase.words << folded(QStringView(leaf.text).mid(word.start, word.length));
            if (!phrase.words.isEmpty())
                m_phrases << phrase;
        }
    }
}

QList<TextSpan> SearchHits::in(QStringView text, Field field, qsizetype most) const
{
    QList<TextSpan> found;
    if (m_phrases.isEmpty())
        return found;
    // Words still to come of phrases begun are looked at again from the text; most searches have none.
    for (TextSpan word = nextWord(text, 0); word.length > 0 && found.size() < most;
         word = nextWord(text, word.start + word.length)) {
        const QStringView first = text.mid(word.start, word.length);
        for (const Phrase &phrase : m_phrases) {
            if (!counts(phrase.field, field))
                continue;
            TextSpan last = word;
            QStringView present = first;
            qsizetype at = 0;
            for (; at < phrase.words.size() && last.length > 0; ++at) {
                const bool isLast = at + 1 == phrase.words.size();
                if (!fits(present, phrase.words.at(at), isLast && phrase.prefix))
                    break;
                if (isLast) {
                    ++at;
                    break;
                }
                last = nextWord(text, last.start + last.length);
                present = text.mid(last.start, last.length);
            }
            if (at == phrase.words.size()) {
                found.append({word.start, last.start + last.length - word.start});
                word = last;
                break;
            }
        }
    }
    return found;
}

Passage passageOf(const QString &text, const SearchHits &hits, Field field, qsizetype length)
{
    const QList<TextSpan> first = hits.in(text, field, 1);
    if (first.isEmpty())
        return {};
    // A third before the hit, from the start of a sentence or word on.
    qsizetype start = std::max<qsizetype>(0, first.first().start - length / 3);
    if (start > 0) {
        const qsizetype space = text.indexOf(u' ', start);
        start = space >= 0 && space < first.first().start ? space + 1 : first.first().start;
    }
    for (qsizetype i = first.first().start - 1; i >= start; --i) {
        if (text.at(i) == u'\n') {
            start = i + 1;
            break;
        }
    }
    qsizetype end = std::min(text.size(), start + length);
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        if (space > first.first().start + first.first().length)
            end = space;
    }
    QString piece = text.mid(start, end - start);
    piece.remove(QStringLiteral("**"));
    Passage passage{.text = piece.simplified(), .hits = {}};
    if (start > 0)
        passage.text.prepend(QStringLiteral("… "));
    if (end < text.size())
        passage.text.append(QStringLiteral(" …"));
    passage.hits = hits.in(passage.text, field, 12);
    return passage;
}

} // namespace starling

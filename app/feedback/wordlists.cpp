// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordlists.h"

#include <functional>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

QStringList commaParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        if (const QString trimmed = part.simplified(); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

using Setter = std::function<void(WordLists &, const QString &)>;

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table{
        {u"stopwords"_s, [](WordLists &l, const QString &t) { l.stopWords = wordsOf(t); }},
        {u"common"_s, [](WordLists &l, const QString &t) { l.common = wordsOf(t); }},
        {u"hedges"_s, [](WordLists &l, const QString &t) { l.hedges = linesOf(t); }},
        {u"fillers"_s, [](WordLists &l, const QString &t) { l.fillers = linesOf(t); }},
        {u"blame"_s, [](WordLists &l, const QString &t) { l.blame = linesOf(t); }},
        {u"passive"_s, [](WordLists &l, const QString &t) { l.passive = linesOf(t); }},
        {u"persons"_s,
         [](WordLists &l, const QString &t) {
             const auto persons = namedWords(t);
             l.first = persons.value(u"first"_s);
             l.group = persons.value(u"group"_s);
         }},
        {u"omissions"_s, [](WordLists &l, const QString &t) { l.omissions = linesOf(t); }},
        {u"negations"_s, [](WordLists &l, const QString &t) { l.negations = linesOf(t); }},
        {u"numberwords"_s, [](WordLists &l, const QString &t) { l.numberWords = wordsOf(t); }},
        {u"spellings"_s, [](WordLists &l, const QString &t) { l.spellings = pairsOf(t); }},
        {u"cues"_s,
         [](WordLists &l, const QString &t) {
             l.cues = namedLists(t);
             l.heads = namedLists(t, u"head"_s);
         }},
        {u"units"_s, [](WordLists &l, const QString &t) { l.units = namedWords(t); }},
        {u"comparisons"_s, [](WordLists &l, const QString &t) { l.comparisons = namedWords(t); }},
        {u"mistakes"_s, [](WordLists &l, const QString &t) { l.mistakeTopics = namedLists(t); }},
        {u"synonyms"_s, [](WordLists &l, const QString &t) { l.synonyms = groupsOf(t); }},
    };
    return table;
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.simplified();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            lines += trimmed;
    }
    return lines;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &line : linesOf(text))
        words += line.split(u' ');
    return words;
}

QHash<QString, QStringList> namedLists(const QString &text, const QString &prefix)
{
    QHash<QString, QStringList> lists;
    for (const QString &line : linesOf(text)) {
        const qsizetype colon = line.indexOf(u':');
        QStringList name = line.left(qMax(qsizetype{0}, colon)).split(u' ', Qt::SkipEmptyParts);
        if (colon < 0 || name.isEmpty() || (name.size() > 1 ? name.first() : QString()) != prefix)
            continue;
        lists[name.last()] += commaParts(line.mid(colon + 1));
    }
    return lists;
}

QHash<QString, QStringList> namedWords(const QString &text)
{
    QHash<QString, QStringList> lists;
    for (const QString &line : linesOf(text)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            lists[line.left(colon).trimmed()] += line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
    }
    return lists;
}

QList<QPair<QString, QString>> pairsOf(const QString &text)
{
    QList<QPair<QString, QString>> pairs;
    for (const QString &line : linesOf(text)) {
        const QStringList words = line.split(u' ');
        if (words.size() == 2)
            pairs.append({words.first(), words.last()});
    }
    return pairs;
}

QList<WordLists::Group> groupsOf(const QString &text)
{
    QList<WordLists::Group> groups;
    for (const QString &line : linesOf(text)) {
        WordLists::Group group;
        group.figures = line.startsWith(u'@');
        group.members = commaParts(group.figures ? line.mid(1) : line);
        if (!group.members.isEmpty())
            groups += group;
    }
    return groups;
}

bool setList(WordLists &lists, const QString &name, const QString &text)
{
    const auto setter = setters().constFind(name);
    if (setter == setters().cend())
        return false;
    (*setter)(lists, text);
    return true;
}

QStringList listNames()
{
    QStringList names = setters().keys();
    names.sort();
    return names;
}

} // namespace starling::feedback

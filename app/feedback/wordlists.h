// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace starling::feedback {

/// The word lists of one language as a person may edit them (resources/words/LANGUAGE), read by the caller. A
/// list that is empty switches off what needs it.
struct WordLists
{
    QString language;      ///< "en"; decides the stemmer
    QStringList stopWords; ///< say nothing about the topic
    QStringList common;    ///< frequent whatever the topic; count little
    QStringList hedges;    ///< phrases, as the next four
    QStringList fillers;
    QStringList blame;
    QStringList passive; ///< at the beginning of a sentence
    QStringList first;   ///< "I", "my": the person alone
    QStringList group;   ///< "we", "our"
    QStringList omissions;
    QStringList negations;
    QStringList numberWords;
    QList<QPair<QString, QString>> spellings;  ///< British and American
    QHash<QString, QStringList> cues;          ///< part ("situation", …) to phrases of its sentences
    QHash<QString, QStringList> heads;         ///< part to the names its heading may have
    QHash<QString, QStringList> units;         ///< "percent", "money", "time", "ratio", "count"
    QHash<QString, QStringList> comparisons;   ///< "from", "to", "compared" to words of before and after
    QHash<QString, QStringList> mistakeTopics; ///< "numbers", "blame", … to words
    struct Group
    {
        QStringList members;  ///< words or phrases that mean nearly the same
        bool figures = false; ///< any figure in a text belongs to it too
    };
    QList<Group> synonyms;
};

/// The lines of a list: without comments, empty lines and surrounding blanks.
QStringList linesOf(const QString &text);
/// All words of a list that has many on a line.
QStringList wordsOf(const QString &text);
/// Lines "name: a, b, c"; lines "head name: …" where `prefix` is "head".
QHash<QString, QStringList> namedLists(const QString &text, const QString &prefix = {});
/// Lines "name: a b c".
QHash<QString, QStringList> namedWords(const QString &text);
/// Lines of two words.
QList<QPair<QString, QString>> pairsOf(const QString &text);
/// Lines "a, b, c", "@" before the first where figures belong to it.
QList<WordLists::Group> groupsOf(const QString &text);

/// Sets the list that the file NAME.txt of a language holds; false for a name that is no list.
bool setList(WordLists &lists, const QString &name, const QString &text);
/// The names setList() knows.
QStringList listNames();

} // namespace starling::feedback

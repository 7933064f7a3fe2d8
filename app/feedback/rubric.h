// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "language.h"
#include "lexicon.h"
#include "rarity.h"
#include "termforms.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace starling::feedback {

/// The side of the question, made ready once: what is looked for in a draft. A value that threads may share.
struct Rubric
{
    /// A word of an item. Examples ("such as locks or threads") stand for one another: any one will do.
    struct Part
    {
        int word = 0;     ///< index into words
        int examples = 0; ///< 0, or the number of the item's set of examples that it belongs to
    };
    struct Item
    {
        QString text;
        QList<Part> parts;
        double weight = 0; ///< of all parts together; a set of examples counts once
    };
    /// A word that is looked for, once for all items.
    struct Word
    {
        QString stem;
        double weight = 0; ///< its rarity, 0 to 1
        int vector = -1;   ///< its number in the lexicon's vectors
    };
    /// What a stem or a synonym group of the draft says for a word: 1 is the word itself.
    struct Hit
    {
        int word = 0;
        double strength = 0;
    };
    struct TermItem
    {
        Term term;
        Item item;
        double rarity = 0;
        QList<TermForm> forms;
    };
    /// Where a form of a term begins with a stem.
    struct FormStart
    {
        int term = 0;
        int form = 0;
    };

    std::shared_ptr<const Lexicon> lexicon; ///< of the question's language
    Lexicons lexicons;                      ///< languages that a draft may be in besides; may be empty
    std::shared_ptr<const Rarity> rarity;   ///< over the store's questions; may be null
    Question question;
    QList<Word> words;
    QList<Item> keyPoints;
    QList<TermItem> terms;
    QList<Item> criteria;
    QList<Item> mistakes;
    QHash<QString, int> ids;    ///< the lexicon's stems and the question's
    QHash<QString, int> joined; ///< stems of words that a person may write as two: "failover"
    QSet<QString> joinedHeads;  ///< their first letters, to tell most pairs of words at once
    static constexpr int headOfJoined = 4;
    QHash<int, QList<Hit>> byId;                ///< by the number of a stem
    QHash<int, QList<Hit>> byPhrase;            ///< by the number of a synonym
    QHash<int, QList<Lexicon::Phrase>> phrases; ///< the synonyms of byPhrase by the stem they begin with
    QList<Hit> byFigure;                        ///< what any figure says
    QHash<int, QList<FormStart>> formsById;
    QHash<int, double> topic; ///< the rarity of the words that the question's other texts use, by their stems
    double topicWeight = 0;   ///< of all of them
    WordVectors::Sum field;   ///< what those texts speak of together
};

/// `longForms` maps acronyms in lower case to the long forms known from elsewhere (see longFormsOf()).
Rubric rubricOf(const Question &question, std::shared_ptr<const Lexicon> lexicon, const Rarity &rarity,
                const QHash<QString, QStringList> &longForms = {});

} // namespace starling::feedback

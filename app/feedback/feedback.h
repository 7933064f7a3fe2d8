// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"
#include "numbers.h"
#include "shape.h"

#include <QList>
#include <QString>

#include <atomic>
#include <optional>

namespace starling::feedback {

/// One thing to look at, with its places in the draft. The sentence for people is made from the kind.
struct Finding
{
    enum class Kind {
        EmptyPart, ///< `part` has no words
        ThinPart,  ///< `part` has less than its band: `count` per cent
        LongPart,  ///< `part` has more than its band: `count` per cent
        ResultBeforeAction,
        NoLesson,
        ResultNotQuantified, ///< the result has no figure with a unit
        NoComparison,        ///< figures, but no before and after
        MoreWeThanI,         ///< `count` of "we", `other` of "I"
        Hedge,               ///< `detail` stands `count` times
        Filler,
        PassiveOpening,
        Blame,
        WordList, ///< terms in a row, which says nothing about them
        Mistake,  ///< `detail` is the question's own mistake that the draft may be making; `why` says how
    };
    /// Why a mistake is named.
    enum class Why {
        None,
        NoNumbers,
        Blame,
        NoLesson,
        MoreWeThanI,
        NoResult,
        LongBackground,
        WordList,
        Vague,
        LeftOut,
        SaysSo
    };

    Kind kind = Kind::EmptyPart;
    Part part = Part::Situation;
    Why why = Why::None;
    QString detail;
    QStringList words; ///< for Why::LeftOut: what nothing in the draft matches
    int count = 0;
    int other = 0;
    QList<Place> places;
};

/// Which checks of the voice are made.
struct Voice
{
    bool person = true; ///< "I" against "we"
    bool hedges = true;
    bool fillers = true;
    bool passive = true;
    bool blame = true;
    friend bool operator==(const Voice &, const Voice &) = default;
};

/// What a draft has and lacks of its question: hints by matching words, never a verdict.
struct Feedback
{
    double score = 0; ///< 0 to 1 over key points and terms
    QList<PointMatch> keyPoints;
    QList<TermMatch> terms;
    QList<PointMatch> criteria;
    Shape shape;
    Numbers numbers;
    QList<Finding> findings;
    int words = 0;
    bool story = false; ///< the question wants a story, or the draft has the headings of one
};

/// Nothing where `cancelled` turned true before it was done. Pure; a Rubric may be shared by threads.
std::optional<Feedback> feedbackOn(const QString &draft, const Rubric &rubric, const Voice &voice = {},
                                   const std::atomic_bool *cancelled = nullptr);

} // namespace starling::feedback

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace starling::feedback {

/// How a draft names a term.
enum class Naming {
    AsWritten,
    OtherForm,  ///< plural or another ending
    Hyphen,     ///< with or without hyphen, as one word or two
    Spelling,   ///< British or American
    Acronym,    ///< the acronym of a term written out
    LongForm,   ///< written out, of an acronym
    Part,       ///< one of several names in the term ("SPIFFE/SPIRE", "Lua script (Redis)")
    WordsApart, ///< its words, near each other but not as the term has them
    Described,  ///< some of its words, or words that mean the same
};

/// One way to write a term.
struct TermForm
{
    QString text; ///< as a person would write it
    Naming naming = Naming::AsWritten;
    bool weak = false; ///< an example of the term, which alone is not the term
    QStringList stems;
};

/// All ways that are known without the draft. `longForms` maps acronyms in lower case to long forms.
QList<TermForm> formsOf(const QString &term, const QHash<QString, QStringList> &longForms, Words &words);

/// Acronyms in lower case that the text itself explains: "Change Data Capture (CDC)", "CDC (change data
/// capture)".
QHash<QString, QStringList> longFormsOf(const QString &text);

/// Long forms among a lexicon's synonyms: groups with a word whose letters are the initials of another
/// member.
QHash<QString, QStringList> longFormsOf(const Lexicon &lexicon);

} // namespace starling::feedback

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "core/result.h"

#include <QByteArray>

namespace starling::exchange {

/// One thing a reader noticed, for the preview: what was found, mended or is in doubt, and where. `question`
/// is an index into the pack's questions, -1 for the whole file; `line` counts from 1, 0 if unknown.
struct Finding
{
    enum class Kind {
        RepairedText,   ///< mended: `count` characters broken by a wrong code page; `detail` names the chain
        UnrepairedText, ///< doubt: `count` characters could not be mended
        FurnitureLeftOut, ///< found: `count` lines that are no part of a question; `detail` is the first of
                          ///< them
        RelabelledResult, ///< mended: the last STAR block was labelled as the task
        SplitItems,       ///< mended: `section` ran together and was split into `count` items
        DoubtfulSplit,    ///< doubt: `detail` is the item whose border is uncertain
        ProposedTitle,    ///< mended: the page has no title, `detail` was proposed
        MissingSection,   ///< found: `section` is not in the page
        UnreadSection, ///< doubt: `detail` is a heading that is not understood; its text went to the section
                       ///< before
        UnknownKey,    ///< found: `detail` is the JSON pointer of a key that is not of the format and was
                       ///< ignored
    };
    Kind kind = Kind::FurnitureLeftOut;
    int question = -1;
    Section section = Section::Framework;
    int line = 0;
    int count = 0;
    QString detail;
};

enum class Format { PackJson, PageText };

/// What was read, before anybody agreed to it.
struct Import
{
    Format format = Format::PackJson;
    Pack pack;
    QList<Finding> findings;
};

/// One reason why a text was refused.
struct Fault
{
    enum class Kind {
        Empty,           ///< nothing in the file
        TooLarge,        ///< `detail` is the limit in bytes
        NotText,         ///< binary
        NotJson,         ///< syntax error at `line`; `detail` is the parser's message
        NotAPage,        ///< not an interview-question page; neither is it a pack
        MissingKey,      ///< `pointer` should be there
        WrongType,       ///< `detail` is the type that was expected: "string", "array of strings", …
        EmptyValue,      ///< must not be empty
        UnknownValue,    ///< `detail` is the value
        DuplicateId,     ///< `detail` is the id
        DuplicateKey,    ///< the key stands twice in one object
        DuplicateNumber, ///< `detail` is the number
        Conflict,        ///< may not stand beside what `detail` (a JSON pointer) names
        TooMany,         ///< more entries than `detail`; with an empty pointer, more faults than are reported
        TooDeep,         ///< nested deeper than `detail` levels
    };
    Kind kind = Kind::NotJson;
    QString pointer; ///< JSON pointer (RFC 6901), empty for the whole file
    int line = 0;    ///< from 1, 0 if unknown
    QString detail;
};

/// Every fault of a text that was refused whole, in the order of the text.
struct Refusal
{
    QList<Fault> faults;
};

using ImportResult = Result<Import, Refusal>;

/// Largest file that is read, in bytes.
inline constexpr qint64 maximumImportSize = 160LL * 1024 * 1024;

/// Recognises pack JSON or page text by its content and reads it. Pure: touches no file and no store.
/// `extraTerms` are terms already known (of the packs in the store) that help to split what ran together.
ImportResult readImport(const QByteArray &bytes, const QStringList &extraTerms = {});

} // namespace starling::exchange

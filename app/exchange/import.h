// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include "core/ownwriting.h"
#include "core/pack.h"
#include "core/result.h"

#include <QByteArray>

#include <array>
#include <optional>

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
        UnreadSection,  ///< doubt: `detail` is a heading that is not understood; its text went to the section
                        ///< before
        UnknownKey,     ///< found: `detail` is the JSON pointer of a key that is not of the format and was
                        ///< ignored
        DirectionMarks, ///< doubt: `count` characters that turn the direction of writing, or are invisible
        RenamedId,      ///< mended: `detail` is an id or number that was there twice and was given anew
        SkippedRows,    ///< found: `count` rows or lines without a question were left out
        IgnoredColumn,  ///< found: `detail` is the header of a column that goes nowhere
        EmptyQuestions, ///< found: `count` questions without a section, to be filled
        MediaLeftOut,   ///< found: `count` pictures and sounds were left out
    };
    Kind kind = Kind::FurnitureLeftOut;
    int question = -1;
    Section section = Section::Framework;
    int line = 0;
    int count = 0;
    QString detail;
};

enum class Format { PackJson, PageText, PageHtml, Markdown, Table, QuestionList, AnkiText, AnkiPackage };
inline constexpr std::array allFormats{Format::PackJson, Format::PageText,   Format::PageHtml,
                                       Format::Markdown, Format::Table,      Format::QuestionList,
                                       Format::AnkiText, Format::AnkiPackage};

/// A line whose items ran together, for the preview: its items are the pieces of `text` between the borders
/// that are `chosen`. Joining two items unsets a border, splitting sets one (of these, or any other).
struct JoinedLine
{
    struct Border
    {
        qsizetype at = 0; ///< index in `text` of the first character of the next item
        bool chosen = false;
        bool doubtful = false; ///< the other decision is nearly as probable
    };
    int question = 0; ///< index
    Section section = Section::Terminology;
    int line = 0;      ///< from 1
    int firstItem = 0; ///< index of its first item in the section's list
    QString text;
    QList<Border> borders; ///< in order; those not chosen are the alternatives worth offering
};

/// The items that a line has with the borders as they are now, without outer white space.
QStringList itemsOf(const JoinedLine &line);

/// What the person wrote, in a file that Starling exported with it. Goes to the question with this index.
struct OwnTexts
{
    int question = 0;
    QString answer;
    QString notes;
    QList<NamedText> variants = {}; ///< other answers
};

/// The columns of a table.
enum class Column {
    Ignored,
    Id,
    Number,
    Title,
    Category,
    Difficulty,
    Tags,
    FrameworkName,
    Framework,
    Situation,
    Task,
    Action,
    Result,
    Story,
    HowToAnswer,
    KeyPoints,
    Terminology,
    InterviewerCriteria,
    Mistakes,
    Answer,  ///< my answer
    Variant, ///< another answer of mine; its header has the name
    Notes,
    PackId, ///< these of the pack are in the first record only
    PackTitle,
    PackSubtitle,
    PackRole,
    PackLanguage,
    PackVersion,
    PackLicence,
    PackAuthors
};

/// How a table was read, so that the preview can change it and read again.
struct TableLayout
{
    QChar separator = u',';
    bool header = true;     ///< the first record names the columns
    QList<Column> columns;  ///< one a column
    QStringList names = {}; ///< what the file calls them, or the first record's cells
};

/// What was read, before anybody agreed to it.
struct Import
{
    Format format = Format::PackJson;
    Pack pack;
    QList<Finding> findings;
    QList<JoinedLine> joinedLines = {};
    QList<OwnTexts> ownTexts = {};
    std::optional<TableLayout> table = std::nullopt;
    /// Counted from 1, where the file is one part of a pack whose other questions are in other files.
    int part = 0;
    int parts = 0; ///< how many there are
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
        Cancelled,       ///< the caller gave up
        NoQuestions,     ///< of a known format, but without one question
        NoTitleColumn,   ///< no column of the table holds the questions; `detail` is its header
        OpenQuote,       ///< the quote of a table's cell at `line` is never closed
        NotSupported,    ///< `detail` names a format that is known but cannot be read
        NotAPackage,     ///< a zip file, but without a collection of Anki
        PackageDamaged,  ///< it cannot be unpacked, or its database cannot be read
        PackageTooLarge, ///< it unpacks to more than `detail` MB, or to far more than it weighs
        PackageTooNew,   ///< of a version that is not known
        PackageStrange,  ///< its database holds what no collection does; `detail` is its name
        PackageUnwritable, ///< there is no room to unpack it; `detail` is the system's message
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

/// What helps a reader, and how it is followed.
struct ImportOptions
{
    QStringList extraTerms = {}; ///< terms already known (of the packs in the store), for splitting
    std::optional<TableLayout> table = std::nullopt; ///< how to read a table, instead of guessing
    Progress progress = {};                          ///< see there; called on the reader's thread
};

/// Recognises the format by its content (see recognise.h) and reads it. Pure: touches no file and no store.
/// Bytes that nobody else holds may be let go while they are read.
ImportResult readImport(QByteArray bytes, const ImportOptions &options = {});
/// The same, where there are only terms to tell.
ImportResult readImport(const QByteArray &bytes, const QStringList &extraTerms);

} // namespace starling::exchange

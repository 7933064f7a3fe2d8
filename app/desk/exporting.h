// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownwriting.h"
#include "core/pack.h"
#include "core/result.h"
#include "core/study.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <array>
#include <optional>

namespace starling {

class Library;

/// A folder holds one Markdown file per question.
enum class ExportFormat { PackJson, Markdown, MarkdownFolder, Table, Html, AnkiText, AnkiPackage };
inline constexpr std::array allExportFormats{
    ExportFormat::PackJson, ExportFormat::Markdown, ExportFormat::MarkdownFolder, ExportFormat::Table,
    ExportFormat::Html,     ExportFormat::AnkiText, ExportFormat::AnkiPackage};

/// Which questions, and whether with the person's answers.
struct ExportChoice
{
    std::optional<PackId> pack;  ///< the whole pack; none for all packs
    QList<QuestionId> questions; ///< if not empty only these, in this order
    bool withAnswers = false;
};

/// What is written: a pack, and the person's answers, variants and notes by the question's uid. The
/// confidential names of the story bank are replaced in all of it.
struct ExportContent
{
    Pack pack;
    QHash<QString, OwnWriting> own;
};

/// The pack itself where the choice is a whole pack. Else a pack made of the choice, with an id of its own,
/// so that importing it leaves the packs alone that its questions are of. Errors: NotFound (nothing to
/// export), and those of reading.
Result<ExportContent> exportContent(Library &library, const ExportChoice &choice);

/// The bytes of the file; of a folder, those of one file that holds the same. Pure but for the private folder
/// that an .apkg is made in; may run on any thread. Error: WriteFailed.
Result<QByteArray> exportBytes(const ExportContent &content, ExportFormat format, const QDateTime &now);

/// "json", "markdown", "markdown-folder", "csv", "html", "anki", "apkg": the words of the command line.
QLatin1StringView wordOf(ExportFormat format);
std::optional<ExportFormat> exportFormatOf(QStringView word);
/// The ending of its files, without the dot; empty for a folder.
QLatin1StringView endingOf(ExportFormat format);
/// Whether the person's answers can be in it.
bool holdsAnswers(ExportFormat format);

} // namespace starling

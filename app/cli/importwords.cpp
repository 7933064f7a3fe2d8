// SPDX-License-Identifier: GPL-3.0-or-later
#include "importwords.h"

namespace starling::cli {

using namespace Qt::StringLiterals;
using exchange::Fault;
using exchange::Finding;
using exchange::Format;

QLatin1StringView wordOf(Format format)
{
    switch (format) {
    case Format::PackJson:
        return "pack json"_L1;
    case Format::PageText:
        return "page text"_L1;
    case Format::PageHtml:
        return "page html"_L1;
    case Format::Markdown:
        return "markdown"_L1;
    case Format::Table:
        return "table"_L1;
    case Format::QuestionList:
        return "question list"_L1;
    case Format::AnkiText:
        return "anki text"_L1;
    case Format::AnkiPackage:
        return "anki package"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::RepairedText:
        return "repairedText"_L1;
    case Finding::Kind::UnrepairedText:
        return "unrepairedText"_L1;
    case Finding::Kind::FurnitureLeftOut:
        return "furnitureLeftOut"_L1;
    case Finding::Kind::RelabelledResult:
        return "relabelledResult"_L1;
    case Finding::Kind::SplitItems:
        return "splitItems"_L1;
    case Finding::Kind::DoubtfulSplit:
        return "doubtfulSplit"_L1;
    case Finding::Kind::ProposedTitle:
        return "proposedTitle"_L1;
    case Finding::Kind::MissingSection:
        return "missingSection"_L1;
    case Finding::Kind::UnreadSection:
        return "unreadSection"_L1;
    case Finding::Kind::UnknownKey:
        return "unknownKey"_L1;
    case Finding::Kind::DirectionMarks:
        return "directionMarks"_L1;
    case Finding::Kind::RenamedId:
        return "renamedId"_L1;
    case Finding::Kind::SkippedRows:
        return "skippedRows"_L1;
    case Finding::Kind::IgnoredColumn:
        return "ignoredColumn"_L1;
    case Finding::Kind::EmptyQuestions:
        return "emptyQuestions"_L1;
    case Finding::Kind::MediaLeftOut:
        return "mediaLeftOut"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Empty:
        return "empty"_L1;
    case Fault::Kind::TooLarge:
        return "tooLarge"_L1;
    case Fault::Kind::NotText:
        return "notText"_L1;
    case Fault::Kind::NotJson:
        return "notJson"_L1;
    case Fault::Kind::NotAPage:
        return "notAPage"_L1;
    case Fault::Kind::MissingKey:
        return "missingKey"_L1;
    case Fault::Kind::WrongType:
        return "wrongType"_L1;
    case Fault::Kind::EmptyValue:
        return "emptyValue"_L1;
    case Fault::Kind::UnknownValue:
        return "unknownValue"_L1;
    case Fault::Kind::DuplicateId:
        return "duplicateId"_L1;
    case Fault::Kind::DuplicateKey:
        return "duplicateKey"_L1;
    case Fault::Kind::DuplicateNumber:
        return "duplicateNumber"_L1;
    case Fault::Kind::Conflict:
        return "conflict"_L1;
    case Fault::Kind::TooMany:
        return "tooMany"_L1;
    case Fault::Kind::TooDeep:
        return "tooDeep"_L1;
    case Fault::Kind::Cancelled:
        return "cancelled"_L1;
    case Fault::Kind::NoQuestions:
        return "noQuestions"_L1;
    case Fault::Kind::NoTitleColumn:
        return "noTitleColumn"_L1;
    case Fault::Kind::OpenQuote:
        return "openQuote"_L1;
    case Fault::Kind::NotSupported:
        return "notSupported"_L1;
    case Fault::Kind::NotAPackage:
        return "notAPackage"_L1;
    case Fault::Kind::PackageDamaged:
        return "packageDamaged"_L1;
    case Fault::Kind::PackageTooLarge:
        return "packageTooLarge"_L1;
    case Fault::Kind::PackageTooNew:
        return "packageTooNew"_L1;
    case Fault::Kind::PackageStrange:
        return "packageStrange"_L1;
    case Fault::Kind::PackageUnwritable:
        return "packageUnwritable"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView gradeOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::RepairedText:
    case Finding::Kind::RelabelledResult:
    case Finding::Kind::SplitItems:
    case Finding::Kind::ProposedTitle:
    case Finding::Kind::RenamedId:
        return "mended"_L1;
    case Finding::Kind::UnrepairedText:
    case Finding::Kind::DoubtfulSplit:
    case Finding::Kind::UnreadSection:
    case Finding::Kind::DirectionMarks:
        return "doubt"_L1;
    case Finding::Kind::FurnitureLeftOut:
    case Finding::Kind::MissingSection:
    case Finding::Kind::UnknownKey:
    case Finding::Kind::SkippedRows:
    case Finding::Kind::IgnoredColumn:
    case Finding::Kind::EmptyQuestions:
    case Finding::Kind::MediaLeftOut:
        return "found"_L1;
    }
    Q_UNREACHABLE();
}

bool hasSection(Finding::Kind kind)
{
    return kind == Finding::Kind::SplitItems || kind == Finding::Kind::DoubtfulSplit ||
           kind == Finding::Kind::MissingSection;
}

} // namespace starling::cli

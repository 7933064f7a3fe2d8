// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "ui/wording.h"

namespace starling::ui {

QString Sentences::of(const Error &error)
{
    const QString detail =
        error.detail.trimmed().isEmpty() ? QString() : QStringLiteral("\n\n") + error.detail;
    switch (error.kind) {
    case Error::Kind::CannotOpen:
        return tr("%1 cannot be opened. Check that its folder exists and that you may write there.")
                   .arg(error.what) +
               detail;
    case Error::Kind::InUse:
        return tr("%1 is in use by another program. Close it there and start Starling again.")
            .arg(error.what);
    case Error::Kind::NotAStore:
        return tr("%1 is not a store of Starling, or it is damaged from its first byte. It was left as it "
                  "is; move it "
                  "away, or choose another file with --store.")
                   .arg(error.what) +
               detail;
    case Error::Kind::TooNew:
        return tr("%1 was written by a newer Starling (store version %2) and was left as it is. Update "
                  "Starling to "
                  "open it.")
            .arg(error.what, error.detail);
    case Error::Kind::Damaged:
        return tr("%1 is damaged. Make a copy of the file before anything else, then put a backup in its "
                  "place.")
                   .arg(error.what) +
               detail;
    case Error::Kind::MigrationFailed:
        return tr("%1 could not be brought to this version of Starling and is as it was. Check that the disk "
                  "has "
                  "room, and start again.")
                   .arg(error.what) +
               detail;
    case Error::Kind::NoFullTextSearch:
        return tr("The SQLite that Starling was started with cannot search texts (it lacks FTS5). Install "
                  "the "
                  "SQLite plug-in of Qt from your system or from Qt, and start again. %1 was not changed.")
            .arg(error.what);
    case Error::Kind::BackupFailed:
        return tr("%1 could not be backed up, so it was not changed. Check that the disk has room, and start "
                  "again.")
                   .arg(error.what) +
               detail;
    case Error::Kind::WriteFailed:
        return tr("%1 could not be written. Check that the disk has room and that you may write there, then "
                  "try again.")
                   .arg(error.what.isEmpty() ? tr("The store") : error.what) +
               detail;
    case Error::Kind::ReadFailed:
        return tr("%1 cannot be read. Check that it exists and that you may read it.").arg(error.what) +
               detail;
    case Error::Kind::NotFound:
        return tr("There is no “%1”.").arg(error.what);
    case Error::Kind::Ambiguous:
        return tr("“%1” fits more than one question: %2").arg(error.what, error.detail);
    case Error::Kind::Refused:
        return tr("The pack “%1” is here already in a newer version (%2). Nothing was changed.")
            .arg(error.what, error.detail);
    case Error::Kind::Cancelled:
        return tr("Given up. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString Sentences::of(const exchange::Fault &fault)
{
    using Kind = exchange::Fault::Kind;
    QString place;
    if (!fault.pointer.isEmpty() && fault.line > 0)
        place = tr("Line %1, %2: ").arg(fault.line).arg(fault.pointer);
    else if (fault.line > 0)
        place = tr("Line %1: ").arg(fault.line);
    else if (!fault.pointer.isEmpty())
        place = tr("%1: ").arg(fault.pointer);

    switch (fault.kind) {
    case Kind::Empty:
        return place + tr("there is nothing in it.");
    case Kind::TooLarge:
        return place + tr("it is larger than %1 bytes, the most that is read.").arg(fault.detail);
    case Kind::NotText:
        return place + tr("it is no text. Save the page as text and import that.");
    case Kind::NotJson:
        return place + tr("the JSON breaks off here (%1).").arg(fault.detail);
    case Kind::NotAPage:
        return place + tr("no interview questions were found. Looked for questions with sections such as "
                          "“Answer Framework”, “STAR Example” or “Common Mistakes to Avoid”, with answers "
                          "behind Q: and A:, below Markdown headings, in a table, or one a line. Save the "
                          "whole page as text or HTML and try again.");
    case Kind::MissingKey:
        return place + tr("this is missing.");
    case Kind::WrongType:
        return place + tr("this should be of the type: %1.").arg(fault.detail);
    case Kind::EmptyValue:
        return place + tr("this must not be empty.");
    case Kind::UnknownValue:
        return place + tr("“%1” is not one of the values the format knows.").arg(fault.detail);
    case Kind::DuplicateId:
        return place + tr("the id “%1” is used before.").arg(fault.detail);
    case Kind::DuplicateKey:
        return place + tr("this key stands twice.");
    case Kind::DuplicateNumber:
        return place + tr("the number %1 is used before.").arg(fault.detail);
    case Kind::Conflict:
        return place + tr("this cannot stand beside %1.").arg(fault.detail);
    case Kind::TooMany:
        return place + tr("there are more than %1.").arg(fault.detail);
    case Kind::TooDeep:
        return place + tr("it is nested deeper than %1 levels.").arg(fault.detail);
    case Kind::Cancelled:
        return place + tr("given up. Nothing was changed.");
    case Kind::NoQuestions:
        return place + tr("there is no question in it.");
    case Kind::NoTitleColumn:
        return place + tr("no column holds the questions. Choose one.");
    case Kind::OpenQuote:
        return place + tr("a quotation mark opens here and is never closed.");
    case Kind::NotSupported:
        return place + tr("this is of the format %1, which cannot be read here.").arg(fault.detail);
    case Kind::NotAPackage:
        return place + tr("this is a zip file without a collection of Anki.");
    case Kind::PackageDamaged:
        return place +
               tr("the package is damaged: it cannot be unpacked or its database cannot be read. Export "
                  "it from Anki again.");
    case Kind::PackageTooLarge:
        return place +
               tr("the package unpacks to more than %1 MB, or to far more than it weighs. Export fewer "
                  "decks.")
                   .arg(fault.detail);
    case Kind::PackageTooNew:
        return place +
               tr("the package is of a newer Anki. Export it there with “Support older Anki versions”.");
    case Kind::PackageStrange:
        return place +
               tr("the database of the package holds what no collection of Anki does (%1), so it is not "
                  "read. Export it from Anki again.")
                   .arg(fault.detail);
    case Kind::PackageUnwritable:
        return place +
               tr("there is no room to unpack the package (%1). Free some and try again.").arg(fault.detail);
    }
    Q_UNREACHABLE();
}

QString Sentences::of(const exchange::Finding &finding)
{
    using Kind = exchange::Finding::Kind;
    switch (finding.kind) {
    case Kind::RepairedText:
        return tr("%n broken character(s) mended (%1)", nullptr, finding.count).arg(finding.detail);
    case Kind::UnrepairedText:
        return tr("%n character(s) could not be mended", nullptr, finding.count);
    case Kind::FurnitureLeftOut:
        return tr("%n line(s) of page furniture left out: “%1”", nullptr, finding.count).arg(finding.detail);
    case Kind::RelabelledResult:
        return tr("The last STAR part was labelled as the task; it is the result");
    case Kind::SplitItems:
        return tr("%1 ran together: split into %n item(s)", nullptr, finding.count)
            .arg(Wording::of(finding.section));
    case Kind::DoubtfulSplit:
        return tr("%1: is this one item? “%2”").arg(Wording::of(finding.section), finding.detail);
    case Kind::ProposedTitle:
        return tr("The page has no title here; one is proposed");
    case Kind::MissingSection:
        return tr("%1 is not in the page").arg(Wording::of(finding.section));
    case Kind::UnreadSection:
        return tr("The heading “%1” is not known; its text is under %2")
            .arg(finding.detail, Wording::of(finding.section));
    case Kind::UnknownKey:
        return tr("%1 is not part of the format and was ignored").arg(finding.detail);
    case Kind::DirectionMarks:
        return tr("%n invisible character(s) that can turn the direction of writing", nullptr, finding.count);
    case Kind::RenamedId:
        return tr("“%1” was there twice and was given anew").arg(finding.detail);
    case Kind::SkippedRows:
        return tr("%n row(s) without a question left out", nullptr, finding.count);
    case Kind::IgnoredColumn:
        return tr("The column “%1” is left out").arg(finding.detail);
    case Kind::EmptyQuestions:
        return tr("%n question(s) with empty sections to fill", nullptr, finding.count);
    case Kind::MediaLeftOut:
        return tr("%n picture(s) and sound(s) left out: only text is read", nullptr, finding.count);
    }
    Q_UNREACHABLE();
}

bool Sentences::isDoubt(const exchange::Finding &finding)
{
    using Kind = exchange::Finding::Kind;
    return finding.kind == Kind::UnrepairedText || finding.kind == Kind::DoubtfulSplit ||
           finding.kind == Kind::UnreadSection || finding.kind == Kind::DirectionMarks;
}

} // namespace starling::ui

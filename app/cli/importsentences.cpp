// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsentences.h"

#include "columns.h"
#include "importwords.h"
#include "showntext.h"
#include "visibletext.h"

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;
using exchange::Fault;
using exchange::Finding;

QString matterOf(const Fault &fault)
{
    const QString detail = visibleLine(fault.detail);
    switch (fault.kind) {
    case Fault::Kind::Empty:
        return u"there is nothing in it. Choose another file."_s;
    case Fault::Kind::TooLarge:
        return u"it is larger than %1 MB. Split it into smaller packs."_s.arg(fault.detail.toLongLong() /
                                                                              (1024LL * 1024));
    case Fault::Kind::NotText:
        return u"this is no text. Choose a page saved as text or HTML, a table, Markdown or a pack."_s;
    case Fault::Kind::NotJson:
        return u"this is not valid JSON (%1). Correct it here, or get the file again."_s.arg(detail);
    case Fault::Kind::NotAPage:
        return u"this is neither a pack nor a page of interview questions. Looked for was a JSON object with "
               "questions; numbered questions with sections such as Answer Framework, STAR Example, How to "
               "Answer, Key Points to Mention, Key Terminology, What Interviewers Look For and Common "
               "Mistakes; questions and answers behind Q: and A:; Markdown with # and ## headings; a table "
               "with a column Question; or a list of questions or topics, one a line. Save the whole page as "
               "text or HTML and try again."_s;
    case Fault::Kind::MissingKey:
        return u"this key is missing. Add it."_s;
    case Fault::Kind::WrongType:
        return u"the value should be: %1. Change it."_s.arg(detail);
    case Fault::Kind::EmptyValue:
        return u"this must not be empty. Fill it in, or leave the key out where the format allows it."_s;
    case Fault::Kind::UnknownValue:
        return u"the value \"%1\" is not one that the format knows. Use one of its values."_s.arg(detail);
    case Fault::Kind::DuplicateId:
        return u"the id \"%1\" is there twice. Give every question an id of its own."_s.arg(detail);
    case Fault::Kind::DuplicateKey:
        return u"the key \"%1\" is there twice in one object. Remove one of the two."_s.arg(detail);
    case Fault::Kind::DuplicateNumber:
        return u"the number %1 is there twice. Give every question a number of its own."_s.arg(detail);
    case Fault::Kind::Conflict:
        return u"this may not stand beside %1. Remove one of the two."_s.arg(detail);
    case Fault::Kind::TooMany:
        return fault.pointer.isEmpty()
                   ? u"there are more faults than these %1. Correct these first."_s.arg(detail)
                   : u"there are more than %1 entries. Shorten the list or split the pack."_s.arg(detail);
    case Fault::Kind::TooDeep:
        return u"this is nested deeper than %1 levels, as no pack is. Check that it is the right file."_s.arg(
            detail);
    case Fault::Kind::Cancelled:
        return u"given up; nothing was changed."_s;
    case Fault::Kind::NoQuestions:
        return u"there is no question in it. Choose another file."_s;
    case Fault::Kind::NoTitleColumn:
        return u"no column holds the questions. Name one \"Question\" in the first line."_s;
    case Fault::Kind::OpenQuote:
        return u"a quotation mark opens here and is never closed. Close it, or write two for one."_s;
    case Fault::Kind::NotSupported:
        return u"this is of the format %1, which cannot be read here. Save it in another one."_s.arg(detail);
    case Fault::Kind::NotAPackage:
        return u"this is a zip file without a collection of Anki. Choose an .apkg, or unpack it first."_s;
    case Fault::Kind::PackageDamaged:
        return u"the package is damaged: it cannot be unpacked or its database cannot be read. Export it "
               u"from "
               "Anki again."_s;
    case Fault::Kind::PackageTooLarge:
        return u"the package unpacks to more than %1 MB, or to far more than it weighs. It is not unpacked "
               "further; export fewer decks."_s.arg(detail);
    case Fault::Kind::PackageTooNew:
        return u"the package is of a newer Anki. Export it there with \"Support older Anki versions\"."_s;
    case Fault::Kind::PackageStrange:
        return u"the database of the package holds what no collection of Anki does (%1), so it is not read. "
               "Export it from Anki again."_s.arg(detail);
    case Fault::Kind::PackageUnwritable:
        return u"there is no room to unpack the package (%1). Free some and try again."_s.arg(detail);
    }
    Q_UNREACHABLE();
}

QString matterOf(const Finding &finding)
{
    const QString detail = visibleLine(finding.detail);
    const QString section = titleOf(finding.section);
    switch (finding.kind) {
    case Finding::Kind::RepairedText:
        return u"%1 broken by a wrong code page repaired (%2)"_s.arg(counted(finding.count, "character"_L1),
                                                                     detail);
    case Finding::Kind::UnrepairedText:
        return u"%1 could not be repaired"_s.arg(counted(finding.count, "character"_L1));
    case Finding::Kind::FurnitureLeftOut:
        return u"%1 around the questions left out, first \"%2\""_s.arg(counted(finding.count, "line"_L1),
                                                                       detail);
    case Finding::Kind::RelabelledResult:
        return u"the last part of the STAR example was labelled as the task, and is read as the result"_s;
    case Finding::Kind::SplitItems:
        return u"%1 ran together, split into %2"_s.arg(section, counted(finding.count, "item"_L1));
    case Finding::Kind::DoubtfulSplit:
        return u"%1: it is uncertain where \"%2\" begins or ends"_s.arg(section, detail);
    case Finding::Kind::ProposedTitle:
        return u"no title in the page, proposed is \"%1\""_s.arg(detail);
    case Finding::Kind::MissingSection:
        return u"no section %1"_s.arg(section);
    case Finding::Kind::UnreadSection:
        return u"the heading \"%1\" is not known; its text went to the section before"_s.arg(detail);
    case Finding::Kind::UnknownKey:
        return u"%1 is not a key of the format and was ignored"_s.arg(detail);
    case Finding::Kind::DirectionMarks:
        return u"%1 invisible, which can turn the direction of writing"_s.arg(
            counted(finding.count, "character"_L1));
    case Finding::Kind::RenamedId:
        return u"\"%1\" was there twice and was given anew"_s.arg(detail);
    case Finding::Kind::SkippedRows:
        return u"%1 without a question left out"_s.arg(counted(finding.count, "line"_L1));
    case Finding::Kind::IgnoredColumn:
        return u"the column \"%1\" was left out"_s.arg(detail);
    case Finding::Kind::EmptyQuestions:
        return u"%1 with empty sections to fill"_s.arg(counted(finding.count, "question"_L1));
    case Finding::Kind::MediaLeftOut:
        return u"%1 left out: only text is read"_s.arg(counted(finding.count, "picture or sound"_L1));
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Fault &fault, const QString &file)
{
    QStringList place{visibleLine(file)};
    if (fault.line > 0)
        place += u"line %1"_s.arg(fault.line);
    if (!fault.pointer.isEmpty())
        place += visibleLine(fault.pointer);
    return u"%1: %2"_s.arg(place.join(u", "_s), matterOf(fault));
}

QString sentence(const Finding &finding, const Pack &pack)
{
    QStringList place;
    if (finding.question >= 0 && finding.question < pack.questions.size())
        place += u"question %1"_s.arg(pack.questions[finding.question].number);
    if (finding.line > 0)
        place += u"line %1"_s.arg(finding.line);
    const QString where = place.isEmpty() ? QString() : place.join(u", "_s) + u": "_s;
    return u"%1: %2%3"_s.arg(gradeOf(finding.kind), where, matterOf(finding));
}

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "columns.h"
#include "importsentences.h"
#include "importwords.h"
#include "inputfile.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {
namespace {

using namespace Qt::StringLiterals;
using exchange::Fault;
using exchange::Finding;

QLatin1StringView statusWord(ImportedFile::Status status)
{
    switch (status) {
    case ImportedFile::Status::Refused:
        return "refused"_L1;
    case ImportedFile::Status::Checked:
        return "checked"_L1;
    case ImportedFile::Status::Imported:
        return "imported"_L1;
    }
    Q_UNREACHABLE();
}

QString effectLine(const ImportedFile &file)
{
    const ImportEffect &effect = file.effect;
    const bool done = file.status == ImportedFile::Status::Imported;
    QString text =
        (done ? u"%1 added, %2 updated, %3 unchanged"_s : u"%1 to add, %2 to update, %3 unchanged"_s)
            .arg(counted(effect.added, "question"_L1))
            .arg(effect.updated)
            .arg(effect.unchanged);
    if (effect.kept > 0)
        text += u", %1 edited by you and kept so"_s.arg(effect.kept);
    if (effect.retired > 0)
        text += u", %1 no longer in the pack and kept with what you wrote"_s.arg(effect.retired);
    if (effect.answers > 0)
        text += u", %1 of yours taken where there was none"_s.arg(counted(effect.answers, "answer"_L1));
    return text;
}

QJsonObject jsonOf(const Finding &finding, const Pack &pack)
{
    QJsonObject object{
        {u"grade"_s, gradeOf(finding.kind)}, {u"kind"_s, wordOf(finding.kind)},
        {u"line"_s, finding.line},           {u"count"_s, finding.count},
        {u"detail"_s, finding.detail},       {u"text"_s, sentence(finding, pack)},
    };
    if (finding.question >= 0 && finding.question < pack.questions.size())
        object.insert(u"question"_s, pack.questions[finding.question].uid);
    if (hasSection(finding.kind))
        object.insert(u"section"_s, wordOf(finding.section));
    return object;
}

QJsonObject jsonOf(const Fault &fault, const QString &file)
{
    return {
        {u"kind"_s, wordOf(fault.kind)}, {u"pointer"_s, fault.pointer},      {u"line"_s, fault.line},
        {u"detail"_s, fault.detail},     {u"text"_s, sentence(fault, file)},
    };
}

void insertImport(QJsonObject &object, const ImportedFile &file)
{
    const Pack &pack = file.import->pack;
    QJsonArray questions;
    for (const Question &question : pack.questions)
        questions += QJsonObject{
            {u"id"_s, question.uid}, {u"number"_s, question.number}, {u"title"_s, question.title}};
    QJsonArray findings;
    for (const Finding &finding : file.import->findings)
        findings += jsonOf(finding, pack);
    object.insert(u"format"_s, wordOf(file.import->format));
    object.insert(u"pack"_s, pack.uid);
    object.insert(u"title"_s, pack.title);
    object.insert(u"version"_s, pack.version);
    object.insert(u"questions"_s, questions);
    object.insert(u"findings"_s, findings);
    if (file.status == ImportedFile::Status::Refused)
        return;
    object.insert(u"storedVersion"_s, file.effect.storedVersion);
    object.insert(u"added"_s, file.effect.added);
    object.insert(u"updated"_s, file.effect.updated);
    object.insert(u"unchanged"_s, file.effect.unchanged);
    object.insert(u"kept"_s, file.effect.kept);
    object.insert(u"retired"_s, file.effect.retired);
    object.insert(u"answers"_s, file.effect.answers);
}

} // namespace

void printReport(const ImportedFile &file, Streams &streams)
{
    if (!file.import)
        return;
    const Pack &pack = file.import->pack;
    const QString version =
        pack.version.isEmpty() ? QString() : u", version %1"_s.arg(visibleLine(pack.version));
    streams.print(
        u"%1: %2, %3 in \"%4\" (%5%6)"_s.arg(visibleLine(inputName(file.name)), wordOf(file.import->format),
                                             counted(pack.questions.size(), "question"_L1),
                                             visibleLine(pack.title), visibleLine(pack.uid), version));
    for (const Finding &finding : file.import->findings)
        streams.print(u"  "_s + sentence(finding, pack));
    if (file.status != ImportedFile::Status::Refused)
        streams.print(u"  "_s + effectLine(file));
}

QJsonObject jsonOf(const ImportedFile &file)
{
    QJsonObject object{{u"file"_s, file.name}, {u"status"_s, statusWord(file.status)}};
    if (file.import)
        insertImport(object, file);
    QJsonArray faults;
    for (const Fault &fault : file.refusal.faults)
        faults += jsonOf(fault, inputName(file.name));
    if (!faults.isEmpty())
        object.insert(u"faults"_s, faults);
    return object;
}

void explainRefusal(const ImportedFile &file, Streams &streams)
{
    for (const Fault &fault : file.refusal.faults)
        streams.complain(sentence(fault, inputName(file.name)));
}

} // namespace starling::cli

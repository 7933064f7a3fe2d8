// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoimport.h"

#include "columns.h"
#include "commandline.h"
#include "desk/importundo.h"
#include "openlibrary.h"
#include "streams.h"
#include "visibletext.h"

#include <QJsonObject>

namespace starling::cli {

using namespace Qt::StringLiterals;

Exit undoImport(const CommandLine &line, Streams &streams)
{
    if (!line.words.isEmpty() || line.dryRun) {
        streams.complain(u"import --undo takes no file and no other option."_s);
        return Exit::WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(line, streams);
    if (!library)
        return Exit::Refused;
    const auto undone = undoLastImport(*library);
    if (!undone) {
        if (undone.error().kind == Error::Kind::NotFound)
            streams.complain(u"There is no import to take back."_s);
        else
            complain(undone.error(), streams);
        return Exit::Refused;
    }
    if (line.json) {
        streams.print(QJsonObject{{u"title"_s, undone->packTitle},
                                  {u"packRemoved"_s, !undone->pack.isValid()},
                                  {u"removed"_s, undone->removed},
                                  {u"restored"_s, undone->restored},
                                  {u"kept"_s, undone->kept}});
        return Exit::Done;
    }
    QString text = u"The import of \"%1\" is taken back: %2 removed, %3 with the old content again"_s.arg(
        visibleLine(undone->packTitle), counted(undone->removed, "question"_L1),
        QString::number(undone->restored));
    if (undone->kept > 0)
        text += u", %1 kept with what you wrote or changed since"_s.arg(undone->kept);
    streams.print(text + u'.');
    return Exit::Done;
}

} // namespace starling::cli

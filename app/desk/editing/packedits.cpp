// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedits.h"

#include "core/questioncheck.h"
#include "desk/packplan.h"
#include "editmemory.h"
#include "store/packs.h"
#include "store/putaway.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QUuid>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

/// Letters and digits of the title, so that a person recognises it on the command line, and what makes it
/// unlike any other.
QString uidFor(const QString &title)
{
    QString name;
    for (const QChar c : title.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            name += c;
        else if (c.isSpace() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(40);
    if (!name.isEmpty() && !name.endsWith(u'-'))
        name += u'-';
    return name + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

template <class Change>
Result<Edit> changeState(Library &library, PackId id, EditAction action, Change change)
{
    const store::Connection &connection = library.store().connection();
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        auto state = store::readPackState(connection, id);
        if (!state)
            return state.error();
        const auto before = *state;
        change(*state);
        if (isBlank(state->head.title))
            return Error{Error::Kind::Refused, state->head.title, {}};
        const Edit edit{
            .action = action, .ofPack = true, .title = state->head.title, .question = {}, .pack = id};
        if (*state == before)
            return edit;
        EditRecorder recorder(library);
        if (const Outcome done = recorder.remember(id); !done)
            return done.error();
        if (const Outcome done = store::writePackState(connection, *state); !done)
            return done.error();
        return recorder.finish(edit);
    });
}

} // namespace

Result<Edit> createPack(Library &library, const Pack &head)
{
    const store::Connection &connection = library.store().connection();
    Pack pack = normalisedPack(head);
    if (isBlank(pack.title))
        return Error{Error::Kind::Refused, pack.title, {}};
    pack.uid = uidFor(pack.title);
    if (isBlank(pack.version))
        pack.version = u"1"_s;
    return store::inTransaction(connection, [&]() -> Result<Edit> {
        const auto id = store::addPackHead(connection, pack, library.now());
        if (!id)
            return id.error();
        EditRecorder recorder(library);
        if (const Outcome done = recorder.rememberCreated(*id); !done)
            return done.error();
        return recorder.finish(
            {.action = EditAction::Create, .ofPack = true, .title = pack.title, .question = {}, .pack = *id});
    });
}

Result<Edit> changePack(Library &library, PackId id, const Pack &head)
{
    const Pack wanted = normalisedPack(head);
    return changeState(library, id, EditAction::Change, [&wanted](store::PackState &state) {
        const Pack before = state.head;
        state.head = wanted;
        state.head.uid = before.uid;
        state.head.questions.clear();
        if (isBlank(state.head.version))
            state.head.version = before.version;
        state.edited = state.edited || state.head != before;
    });
}

Result<Edit> setPackArchived(Library &library, PackId id, bool archived)
{
    return changeState(library, id, archived ? EditAction::Archive : EditAction::Unarchive,
                       [archived](store::PackState &state) { state.archived = archived; });
}

Result<Edit> deletePack(Library &library, PackId id)
{
    return changeState(library, id, EditAction::Delete,
                       [now = library.now().toMSecsSinceEpoch()](store::PackState &state) {
                           if (!state.deletedAt)
                               state.deletedAt = now;
                       });
}

Result<Edit> restorePack(Library &library, PackId id)
{
    return changeState(library, id, EditAction::Restore, [](store::PackState &state) {
        state.deletedAt.reset();
        state.archived = false;
    });
}

Result<Pack> packHead(Library &library, PackId id)
{
    return store::readPackHead(library.store().connection(), id);
}

Result<QList<PutAway>> putAway(Library &library, bool deleted)
{
    return store::readPutAway(library.store().connection(), deleted);
}

} // namespace starling

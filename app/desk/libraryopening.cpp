// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"
#include "shippedpacks.h"
#include "store/contents.h"
#include "store/packs.h"
#include "store/questionlist.h"
#include "store/session.h"
#include "store/store.h"

#include <QFileInfo>

#include <algorithm>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

Scope scopeOf(const QList<PackRow> &packs, const Session &session)
{
    const QVariant wanted = session.value(u"pack"_s);
    if (packs.isEmpty() || (wanted.isValid() && wanted.toString().isEmpty()))
        return {};
    const auto found = std::find_if(packs.cbegin(), packs.cend(),
                                    [&](const PackRow &pack) { return pack.uid == wanted.toString(); });
    return {.pack = found == packs.cend() ? packs.constFirst().id : found->id};
}

/// The parts of PACK/REST; both may hold a slash themselves.
QList<std::pair<QString, QString>> splits(const QString &name)
{
    QList<std::pair<QString, QString>> parts;
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1))
        parts.append({name.left(slash), name.mid(slash + 1)});
    return parts;
}

/// The question called PACK/UID, if there is one.
Result<std::optional<QuestionId>> questionCalled(const store::Connection &connection, const QString &fullName)
{
    for (const auto &[pack, uid] : splits(fullName)) {
        const auto named = store::findByUid(connection, uid);
        if (!named)
            return named.error();
        for (const store::NamedQuestion &question : *named) {
            if (question.packUid == pack)
                return std::optional(question.id);
        }
    }
    return std::optional<QuestionId>();
}

} // namespace

Result<std::unique_ptr<Library>> Library::open(const QString &path, Clock clock)
{
    const store::Migrator migrator(store::builtInMigrations(), clock);
    const auto fill = [&clock](const store::Connection &connection) {
        return takeShippedPacks(connection, shippedPacks(), clock);
    };
    auto opened = QFileInfo::exists(path) ? store::Store::open(path, migrator)
                                          : store::Store::make(path, migrator, fill);
    if (!opened)
        return opened.error();
    // Newer shipped content must not stand between a person and their texts: on a full disk the store opens
    // as it is, and the next start tries again.
    static_cast<void>(fill((*opened)->connection()));
    return std::unique_ptr<Library>(new Library(std::move(*opened), std::move(clock)));
}

Result<Opening> Library::opening(int rowsAround)
{
    Opening opening;
    auto packRows = packs();
    if (!packRows)
        return packRows.error();
    opening.packs = std::move(*packRows);
    auto session = store::readSession(m_store->connection());
    if (!session)
        return session.error();
    opening.session = std::move(*session);
    opening.scope = scopeOf(opening.packs, opening.session);
    const auto figures = counts(opening.scope);
    if (!figures)
        return figures.error();
    opening.counts = *figures;
    if (opening.counts.questions == 0)
        return opening;

    opening.currentRow = 0;
    const QString name = opening.session.value(u"question"_s).toString();
    const auto wanted = questionCalled(m_store->connection(), name);
    if (!wanted)
        return wanted.error();
    if (wanted->has_value()) {
        const auto row = rowOf(opening.scope, wanted->value());
        if (!row)
            return row.error();
        opening.currentRow = std::max(0, *row);
    }
    opening.firstRow = std::max(0, opening.currentRow - rowsAround);
    auto around =
        rows(opening.scope, opening.firstRow, opening.currentRow - opening.firstRow + rowsAround + 1);
    if (!around)
        return around.error();
    opening.rows = std::move(*around);
    const qsizetype current = opening.currentRow - opening.firstRow;
    if (current >= opening.rows.size())
        return Error{Error::Kind::Damaged, m_store->connection().path(), u"the list has a gap"_s};
    auto content = question(opening.rows.at(current).id);
    if (!content)
        return content.error();
    opening.question = std::move(*content);
    return opening;
}

Result<QuestionId> Library::findQuestion(const QString &name)
{
    const store::Connection &connection = m_store->connection();
    const auto byUid = store::findByUid(connection, name);
    if (!byUid)
        return byUid.error();
    if (byUid->size() == 1)
        return byUid->constFirst().id;
    if (byUid->size() > 1) {
        QStringList names;
        for (const store::NamedQuestion &question : *byUid)
            names.append(question.packUid + u'/' + question.uid);
        return Error{Error::Kind::Ambiguous, name, names.join(u'\n')};
    }
    for (const auto &[pack, rest] : splits(name)) {
        bool isNumber = false;
        const int number = rest.toInt(&isNumber);
        if (!isNumber)
            continue;
        const auto byNumber = store::findByNumber(connection, pack, number);
        if (!byNumber)
            return byNumber.error();
        if (!byNumber->isEmpty())
            return byNumber->constFirst().id;
    }
    const auto called = questionCalled(connection, name);
    if (!called)
        return called.error();
    if (!called->has_value())
        return Error{Error::Kind::NotFound, name, {}};
    return called->value();
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalquestions.h"

#include "store/contents.h"
#include "store/store.h"

namespace starling {

Result<SeveralQuestions> readSeveral(Library &library, const QList<QuestionId> &ids, EditAction action)
{
    const store::Connection &connection = library.store().connection();
    const auto states = store::readQuestionStates(connection, ids);
    if (!states)
        return states.error();
    if (states->isEmpty())
        return Error{Error::Kind::NotFound, QString::number(ids.value(0).value), {}};
    const auto first = store::readQuestion(connection, states->constFirst().id);
    if (!first)
        return first.error();
    return SeveralQuestions{
        .states = *states,
        .edit = {
            .action = action, .title = first->content.title, .question = first->id, .pack = first->pack.id}};
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionwriter.h"

#include "itemmatch.h"

#include <algorithm>
#include <iterator>

namespace starling {
namespace {

QList<Term> textsOf(const Question &question, Section section)
{
    if (section == Section::Terminology)
        return question.terminology;
    QList<Term> texts;
    if (const QStringList *list = listOf(question, section)) {
        for (const QString &text : *list)
            texts.append({.term = text, .definition = {}});
    }
    return texts;
}

} // namespace

Result<QuestionId> QuestionWriter::add(PackId pack, const Question &question, const QByteArray &digest,
                                       const store::Placing &placing)
{
    const auto id = m_writer.addQuestion(pack, question, digest, placing);
    if (!id)
        return id.error();
    for (const Section section : allSections) {
        const QList<Term> texts = textsOf(question, section);
        for (int i = 0; i < texts.size(); ++i) {
            if (const Outcome done = m_writer.addItem(*id, section, i, texts.at(i)); !done)
                return done.error();
        }
    }
    return *id;
}

Outcome QuestionWriter::change(QuestionId id, const Question &question, const QByteArray &digest)
{
    if (Outcome done = m_writer.changeQuestion(id, question, digest); !done)
        return done;
    const auto items = store::readItems(m_connection, id);
    if (!items)
        return items.error();
    for (const Section section : allSections) {
        QList<store::StoredItem> stored;
        std::copy_if(items->cbegin(), items->cend(), std::back_inserter(stored),
                     [&](const store::StoredItem &item) { return item.section == section; });
        if (Outcome done = changeItems(id, section, stored, textsOf(question, section)); !done)
            return done;
    }
    return m_writer.index().refresh(id);
}

Outcome QuestionWriter::changeTags(QuestionId id, const QStringList &tags)
{
    if (Outcome done = m_writer.changeTags(id, tags); !done)
        return done;
    return m_writer.index().refresh(id);
}

Outcome QuestionWriter::place(QuestionId id, const store::Placing &placing)
{
    return m_writer.placeQuestion(id, placing);
}

Outcome QuestionWriter::changeItems(QuestionId question, Section section,
                                    const QList<store::StoredItem> &stored, const QList<Term> &texts)
{
    const ItemMatch match = matchItems(stored, texts);
    for (int i = 0; i < texts.size(); ++i) {
        const ItemId kept = match.kept.at(i);
        Outcome done = kept.isValid() ? m_writer.changeItem(kept, i, texts.at(i))
                                      : m_writer.addItem(question, section, i, texts.at(i));
        if (!done)
            return done;
    }
    for (const store::StoredItem &item : stored) {
        if (!match.dropped.contains(item.id))
            continue;
        if (Outcome done = item.ticked ? m_writer.retireItem(item.id) : m_writer.removeItem(item.id); !done)
            return done;
    }
    return {};
}

} // namespace starling

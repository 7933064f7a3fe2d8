// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdraft.h"

#include <algorithm>

namespace starling::ui {
namespace {

/// Puts `items` in the place of `count` entries of a section's list. A term that stays keeps its definition.
void replaceItems(Question &question, Section section, int first, qsizetype count, const QStringList &items)
{
    if (QStringList *list = listOf(question, section)) {
        list->remove(first, count);
        for (qsizetype i = 0; i < items.size(); ++i)
            list->insert(first + i, items.at(i));
    } else if (section == Section::Terminology) {
        const QList<Term> old = question.terminology.mid(first, count);
        question.terminology.remove(first, count);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto same = std::find_if(old.begin(), old.end(),
                                           [&](const Term &term) { return term.term == items.at(i); });
            question.terminology.insert(
                first + i, same == old.end() ? Term{.term = items.at(i), .definition = {}} : *same);
        }
    }
}

qsizetype listSize(const Question &question, Section section)
{
    const QStringList *list = listOf(question, section);
    return list ? list->size() : section == Section::Terminology ? question.terminology.size() : 0;
}

} // namespace

ImportDraft::ImportDraft(exchange::Import import)
    : m_import(std::move(import))
    , m_chosen(m_import.pack.questions.size(), true)
    , m_edited(m_import.pack.questions.size(), false)
    , m_chosenCount(size())
{
    for (int line = 0; line < m_import.joinedLines.size(); ++line) {
        const QList<exchange::JoinedLine::Border> &borders = m_import.joinedLines.at(line).borders;
        for (int border = 0; border < borders.size(); ++border) {
            if (borders.at(border).doubtful)
                m_doubts += Doubt{line, border};
        }
    }
}

void ImportDraft::choose(int question, bool chosen)
{
    if (m_chosen.at(question) == chosen)
        return;
    m_chosen[question] = chosen;
    m_chosenCount += chosen ? 1 : -1;
}

void ImportDraft::chooseAll(bool chosen)
{
    m_chosen.fill(chosen);
    m_chosenCount = chosen ? size() : 0;
}

Question &ImportDraft::edit(int question)
{
    m_edited[question] = true;
    return m_import.pack.questions[question];
}

QuestionEffect ImportDraft::effect(int question) const
{
    const QuestionEffect effect =
        question < m_forecast.questions.size() ? m_forecast.questions.at(question) : QuestionEffect::Added;
    return effect == QuestionEffect::Unchanged && m_edited.at(question) ? QuestionEffect::Updated : effect;
}

ImportEffect ImportDraft::effect() const
{
    ImportEffect sum;
    sum.pack = m_forecast.effect.pack;
    sum.storedVersion = m_forecast.effect.storedVersion;
    for (int question = 0; question < size(); ++question) {
        if (!m_chosen.at(question))
            continue;
        switch (effect(question)) {
        case QuestionEffect::Added:
            ++sum.added;
            break;
        case QuestionEffect::Updated:
            ++sum.updated;
            break;
        case QuestionEffect::Unchanged:
            ++sum.unchanged;
            break;
        case QuestionEffect::Kept:
            ++sum.kept;
            break;
        }
    }
    if (m_chosenCount == size()) // else the others of the pack stay
        sum.retired = m_forecast.effect.retired;
    return sum;
}

bool ImportDraft::isSplit(const Doubt &doubt) const
{
    return lineOf(doubt).borders.at(doubt.border).chosen;
}

std::pair<QString, QString> ImportDraft::sidesOf(const Doubt &doubt) const
{
    const exchange::JoinedLine &line = lineOf(doubt);
    const qsizetype at = line.borders.at(doubt.border).at;
    qsizetype from = 0;
    qsizetype to = line.text.size();
    for (const exchange::JoinedLine::Border &border : line.borders) {
        if (border.chosen && border.at < at)
            from = border.at;
        if (border.chosen && border.at > at)
            to = std::min(to, border.at);
    }
    return {line.text.mid(from, at - from).trimmed(), line.text.mid(at, to - at).trimmed()};
}

bool ImportDraft::setSplit(const Doubt &doubt, bool split)
{
    if (isSplit(doubt) == split)
        return false;
    exchange::JoinedLine &line = m_import.joinedLines[doubt.line];
    const qsizetype before = itemsOf(line).size();
    if (line.firstItem < 0 ||
        line.firstItem + before > listSize(pack().questions.at(line.question), line.section))
        return false;
    line.borders[doubt.border].chosen = split;
    const QStringList items = itemsOf(line);
    replaceItems(edit(line.question), line.section, line.firstItem, before, items);
    for (exchange::JoinedLine &other : m_import.joinedLines) {
        if (other.question == line.question && other.section == line.section &&
            other.firstItem > line.firstItem)
            other.firstItem += static_cast<int>(items.size() - before);
    }
    return true;
}

AgreedImport ImportDraft::agreed(const QString &title, bool withOwnTexts) const
{
    AgreedImport agreed{.pack = m_import.pack,
                        .whole = m_import.part == 0 && m_chosenCount == size(),
                        .into = {},
                        .ownTexts = withOwnTexts ? m_import.ownTexts : QList<exchange::OwnTexts>()};
    agreed.pack.title = title;
    if (m_chosenCount == size())
        return agreed;
    QList<int> places(size(), -1);
    agreed.pack.questions.clear();
    for (int question = 0; question < size(); ++question) {
        if (!m_chosen.at(question))
            continue;
        places[question] = static_cast<int>(agreed.pack.questions.size());
        agreed.pack.questions += m_import.pack.questions.at(question);
    }
    agreed.ownTexts.removeIf([&](const exchange::OwnTexts &own) { return places.at(own.question) < 0; });
    for (exchange::OwnTexts &own : agreed.ownTexts)
        own.question = places.at(own.question);
    return agreed;
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubrics.h"

#include "wordlists.h"

#include <algorithm>

namespace starling {
namespace {

/// So many questions show which words are common; reading all of a large store would take seconds.
constexpr int mostOfPack = 100;
constexpr int mostOfOthers = 60;

/// Ids of up to `most` questions of a scope, evenly taken.
Result<QList<QuestionId>> someOf(Library &library, const Scope &scope, int most)
{
    const auto counts = library.counts(scope);
    if (!counts)
        return counts.error();
    const int all = counts->questions;
    const int taken = std::min(all, most);
    QList<QuestionId> ids;
    for (int i = 0; i < taken; ++i) {
        const auto rows = library.rows(scope, static_cast<int>(static_cast<qint64>(i) * all / taken), 1);
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            ids += rows->first().id;
    }
    return ids;
}

void add(QHash<QString, QStringList> &forms, const QHash<QString, QStringList> &more)
{
    for (auto form = more.cbegin(); form != more.cend(); ++form) {
        for (const QString &text : form.value()) {
            if (!forms.value(form.key()).contains(text))
                forms[form.key()] += text;
        }
    }
}

} // namespace

Rubrics::Rubrics(QString listsFolder) : m_folder(std::move(listsFolder)) {}

void Rubrics::forget()
{
    m_sources.clear();
}

Result<const Rubrics::Source *> Rubrics::sourceOf(Library &library, const PackRow &pack)
{
    const auto known = m_sources.constFind(pack.uid);
    if (known != m_sources.cend())
        return &*known;
    Source source;
    source.lexicon = readLexicon(pack.language, m_folder);
    source.longForms = feedback::longFormsOf(*source.lexicon);
    auto ids = someOf(library, {pack.id}, mostOfPack);
    if (!ids)
        return ids.error();
    const auto others = someOf(library, {}, mostOfOthers);
    if (!others)
        return others.error();
    for (const QuestionId id : *others) {
        if (!ids->contains(id))
            ids->append(id);
    }
    feedback::Words words = source.lexicon->words();
    for (const QuestionId id : std::as_const(*ids)) {
        const auto question = library.question(id);
        if (!question)
            return question.error();
        source.rarity.add(question->content, words);
        for (const QString &text : feedback::textsOf(question->content))
            add(source.longForms, feedback::longFormsOf(text));
    }
    return &*m_sources.insert(pack.uid, source);
}

Result<std::shared_ptr<const feedback::Rubric>> Rubrics::of(Library &library, QuestionId id)
{
    const auto question = library.question(id);
    if (!question)
        return question.error();
    const auto source = sourceOf(library, question->pack);
    if (!source)
        return source.error();
    const Source &found = **source;
    return std::make_shared<const feedback::Rubric>(
        feedback::rubricOf(question->content, found.lexicon, found.rarity, found.longForms));
}

} // namespace starling

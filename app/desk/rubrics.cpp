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
    m_lexicons.clear();
    m_others.clear();
}

std::shared_ptr<const feedback::Lexicon> Rubrics::lexiconOf(const QString &language, const Question &question)
{
    if (m_lexicons.isEmpty()) {
        for (const QString &each : wordListLanguages(m_folder))
            m_lexicons += readLexicon(each, m_folder);
    }
    const QString name = language.isEmpty() ? QStringLiteral("en") : language.section(u'-', 0, 0).toLower();
    const auto known = std::find_if(m_lexicons.cbegin(), m_lexicons.cend(),
                                    [&name](const auto &each) { return each->lists().language == name; });
    std::shared_ptr<const feedback::Lexicon> usual;
    if (known != m_lexicons.cend()) {
        usual = *known;
    } else {
        if (!m_others.contains(name))
            m_others.insert(name, readLexicon(name, m_folder));
        usual = m_others.value(name);
    }
    return feedback::lexiconOf(feedback::textsOf(question).join(u'\n'), m_lexicons, usual);
}

Result<const Rubrics::Source *> Rubrics::sourceOf(Library &library, const PackRow &pack,
                                                  const Question &question)
{
    const auto lexicon = lexiconOf(pack.language, question);
    const QString key = pack.uid + u' ' + lexicon->lists().language;
    const auto known = m_sources.constFind(key);
    if (known != m_sources.cend())
        return &*known;
    Source source;
    source.lexicon = lexicon;
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
    feedback::Rarity rarity;
    for (const QuestionId id : std::as_const(*ids)) {
        const auto other = library.question(id);
        if (!other)
            return other.error();
        rarity.add(other->content, words);
        for (const QString &text : feedback::textsOf(other->content))
            add(source.longForms, feedback::longFormsOf(text));
    }
    source.rarity = std::make_shared<const feedback::Rarity>(std::move(rarity));
    return &*m_sources.insert(key, source);
}

Result<std::shared_ptr<const feedback::Rubric>> Rubrics::of(Library &library, QuestionId id)
{
    const auto question = library.question(id);
    if (!question)
        return question.error();
    const auto source = sourceOf(library, question->pack, question->content);
    if (!source)
        return source.error();
    const Source &found = **source;
    feedback::Rubric rubric =
        feedback::rubricOf(question->content, found.lexicon, *found.rarity, found.longForms);
    rubric.lexicons = m_lexicons;
    rubric.rarity = found.rarity;
    return std::make_shared<const feedback::Rubric>(std::move(rubric));
}

} // namespace starling

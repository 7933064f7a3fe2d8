// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric.h"

#include "tokens.h"

#include <algorithm>
#include <array>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

/// What a synonym says for a word, beside the word itself.
constexpr double synonymStrength = 0.75;
constexpr double figureRarity = 0.3; ///< what any figure counts where figures are asked for
constexpr double weakest = 0.05;     ///< lighter words are not looked for

/// Which tokens of an item are examples of the words before them: 0, or the number of their set.
QList<int> exampleSets(QStringView text, const Tokens &tokens)
{
    static constexpr std::array<QStringView, 7> leads{u"e.g",      u"eg",   u"such", u"including",
                                                      u"includes", u"like", u"z.b"};
    QList<int> sets(tokens.tokens.size(), 0);
    int set = 0;
    for (const Sentence &sentence : tokens.sentences) {
        qsizetype closing = 0; // where the present set ends
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            const Place place = tokens.tokens.at(i).place;
            const QString word = plainWord(text.mid(place.offset, place.length));
            const qsizetype from =
                i == sentence.first ? sentence.place.offset : tokens.tokens.at(i - 1).place.end();
            const QStringView gap = text.mid(from, place.offset - from);
            const qsizetype bracket = gap.lastIndexOf(u'(');
            const qsizetype colon = gap.lastIndexOf(u':');
            const bool lead = place.offset >= closing &&
                              std::find(leads.begin(), leads.end(), QStringView(word)) != leads.end();
            if (bracket >= 0 || colon >= 0 || lead) {
                const qsizetype end = bracket >= 0 ? text.indexOf(u')', place.offset) : -1;
                closing = end >= 0 ? end : sentence.place.end();
                const QStringView held = text.mid(place.offset, closing - place.offset);
                // Two or three words in brackets explain; only a list is a choice.
                if (lead || held.contains(u',') || held.contains(u" or ") || held.contains(u"e.g"))
                    ++set;
                else
                    closing = 0;
            }
            sets[i] = place.offset < closing ? set : 0;
        }
    }
    return sets;
}

class Builder
{
public:
    Builder(const Question &question, std::shared_ptr<const Lexicon> lexicon, const Rarity &rarity,
            const QHash<QString, QStringList> &longForms)
        : m_rarity(rarity), m_longForms(longForms), m_words(lexicon->words())
    {
        m_rubric.lexicon = std::move(lexicon);
        m_rubric.question = question;
        m_rubric.ids = m_rubric.lexicon->ids();
    }

    Rubric build()
    {
        const Question &question = m_rubric.question;
        m_rubric.keyPoints = itemsOf(question.keyPoints);
        m_rubric.criteria = itemsOf(question.interviewerCriteria);
        m_rubric.mistakes = itemsOf(question.mistakes);
        for (const Term &term : question.terminology)
            addTerm(term);
        addTopic(question);
        keepPhrases();
        return std::move(m_rubric);
    }

private:
    QList<Rubric::Item> itemsOf(const QStringList &texts)
    {
        QList<Rubric::Item> items;
        for (const QString &text : texts)
            items += itemOf(text, true);
        return items;
    }

    Rubric::Item itemOf(const QString &text, bool instruction)
    {
        Rubric::Item item;
        item.text = text;
        const Tokens tokens = tokenise(text);
        const QList<int> sets = instruction ? exampleSets(text, tokens) : QList<int>(tokens.tokens.size(), 0);
        QHash<int, double> heaviest;
        for (qsizetype i = 0; i < tokens.tokens.size(); ++i) {
            const Place place = tokens.tokens.at(i).place;
            const QStringView surface = QStringView(text).mid(place.offset, place.length);
            const QString stem = m_words.stem(surface);
            // "Explain …", "Name …": what to do with the point is no part of it.
            if (m_rubric.lexicon->isStop(plainWord(surface)) ||
                (instruction && i == 0 && m_rubric.lexicon->isCommon(stem)))
                continue;
            const int word = wordOf(stem, surface);
            const double weight = m_rubric.words.at(word).weight;
            const bool known = std::any_of(item.parts.cbegin(), item.parts.cend(),
                                           [word](const Rubric::Part &part) { return part.word == word; });
            if (weight < weakest || known)
                continue;
            item.parts.append({word, sets.at(i)});
            if (sets.at(i) == 0)
                item.weight += weight;
            else
                heaviest[sets.at(i)] = std::max(heaviest.value(sets.at(i)), weight);
        }
        for (const double weight : std::as_const(heaviest))
            item.weight += weight;
        return item;
    }

    int wordOf(const QString &stem, QStringView surface)
    {
        const auto known = m_wordByStem.constFind(stem);
        if (known != m_wordByStem.cend())
            return *known;
        const int word = static_cast<int>(m_rubric.words.size());
        m_wordByStem.insert(stem, word);
        const double weight = m_rarity.of(stem, *m_rubric.lexicon);
        const WordVectors *vectors = m_rubric.lexicon->vectors();
        m_rubric.words.append({stem, weight, vectors ? vectors->find(plainWord(surface)) : -1});
        const int id = idOf(stem);
        m_rubric.byId[id].append({word, 1.0});
        if (surface.size() >= 6)
            join(stem, id);
        for (const int group : m_rubric.lexicon->groupsOf(stem))
            addSynonyms(word, group);
        return word;
    }

    /// A synonym says as much as it is rare itself: "full" little for "saturated", "ran out" a lot.
    void addSynonyms(int word, int group)
    {
        const QString stem = m_rubric.words.at(word).stem;
        const double weight = std::max(weakest, m_rubric.words.at(word).weight);
        for (const auto &[stems, number] : m_rubric.lexicon->members().at(group)) {
            if (stems.size() == 1 && stems.first() == stem)
                continue;
            const double share = std::min(1.0, m_rarity.of(stems, *m_rubric.lexicon) / weight);
            m_rubric.byPhrase[number].append({word, synonymStrength * share});
        }
        if (m_rubric.lexicon->figureGroups().contains(group))
            m_rubric.byFigure.append({word, std::min(1.0, figureRarity / weight)});
    }

    int idOf(const QString &stem)
    {
        const auto known = m_rubric.ids.constFind(stem);
        if (known != m_rubric.ids.cend())
            return *known;
        const int id = static_cast<int>(m_rubric.ids.size());
        m_rubric.ids.insert(stem, id);
        return id;
    }

    /// Two words of a draft may make this one.
    void join(const QString &stem, int id)
    {
        m_rubric.joined.insert(stem, id);
        m_rubric.joinedHeads.insert(stem.left(Rubric::headOfJoined));
    }

    void addTerm(const Term &term)
    {
        Rubric::TermItem entry;
        entry.term = term;
        entry.forms = formsOf(term.term, m_longForms, m_words);
        entry.item = itemOf(entry.forms.isEmpty() ? term.term : entry.forms.first().text, false);
        for (const Rubric::Part &part : std::as_const(entry.item.parts))
            entry.rarity = std::max(entry.rarity, m_rubric.words.at(part.word).weight);
        const int index = static_cast<int>(m_rubric.terms.size());
        for (int form = 0; form < entry.forms.size(); ++form) {
            for (const QString &stem : std::as_const(entry.forms.at(form).stems))
                idOf(stem);
            m_rubric.formsById[idOf(entry.forms.at(form).stems.first())].append({index, form});
            const QStringList &stems = entry.forms.at(form).stems;
            if (stems.size() == 1 && entry.forms.at(form).text.size() >= 5)
                join(stems.first(), idOf(stems.first()));
        }
        m_rubric.terms += entry;
    }

    /// Most synonyms stand for no word of the question: a draft is not searched for those.
    void keepPhrases()
    {
        const QHash<int, QList<Lexicon::Phrase>> &all = m_rubric.lexicon->phrases();
        for (auto each = all.cbegin(); each != all.cend(); ++each) {
            QList<Lexicon::Phrase> kept;
            for (const Lexicon::Phrase &phrase : each.value()) {
                if (m_rubric.byPhrase.contains(phrase.number))
                    kept += phrase;
            }
            if (!kept.isEmpty())
                m_rubric.phrases.insert(each.key(), kept);
        }
    }

    /// What the question speaks of beside its key points; the advice how to answer is left out, since drafts
    /// are written from it.
    void addTopic(const Question &question)
    {
        QStringList texts{question.title,          question.framework.name, question.framework.text,
                          question.star.situation, question.star.task,      question.star.action,
                          question.star.result,    question.star.narrative};
        texts += question.keyPoints + question.interviewerCriteria;
        for (const Term &term : question.terminology)
            texts << term.definition; // its name is what buzzwords are made of
        for (const QString &text : std::as_const(texts)) {
            const Tokens tokens = tokenise(text);
            for (const Token &token : tokens.tokens) {
                const QStringView surface = QStringView(text).mid(token.place.offset, token.place.length);
                if (m_rubric.lexicon->isStop(plainWord(surface)))
                    continue;
                if (const WordVectors *vectors = m_rubric.lexicon->vectors()) {
                    const int word = vectors->find(plainWord(surface));
                    m_rubric.field.add(vectors->vector(word), vectors->weight(word));
                }
                const QString stem = m_words.stem(surface);
                const double weight = m_rarity.of(stem, *m_rubric.lexicon);
                const int id = idOf(stem);
                if (weight < weakest || m_rubric.topic.contains(id))
                    continue;
                m_rubric.topic.insert(id, weight);
                m_rubric.topicWeight += weight;
            }
        }
    }

    Rubric m_rubric;
    const Rarity &m_rarity;
    const QHash<QString, QStringList> &m_longForms;
    Words m_words;
    QHash<QString, int> m_wordByStem;
};

} // namespace

Rubric rubricOf(const Question &question, std::shared_ptr<const Lexicon> lexicon, const Rarity &rarity,
                const QHash<QString, QStringList> &longForms)
{
    return Builder(question, std::move(lexicon), rarity, longForms).build();
}

} // namespace starling::feedback

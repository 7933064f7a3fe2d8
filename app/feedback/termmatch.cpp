// SPDX-License-Identifier: GPL-3.0-or-later
#include "termmatch.h"

#include <algorithm>

namespace starling::feedback {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostPlaces = 12;
constexpr double describedShare = 0.45; ///< a term that is only described counts so much
constexpr qsizetype apart = 6;          ///< words that may stand between those of a term
constexpr qsizetype briefName = 3;
constexpr int ordinary = 11'000; ///< words so frequent are written small as what they are

QString squeezed(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

/// How what stands in the draft differs from the form that was found.
Naming namingOf(QStringView surface, const TermForm &form, const Words &words)
{
    if (form.naming != Naming::AsWritten && form.naming != Naming::Hyphen)
        return form.naming;
    const QString found = surface.toString().toLower().replace(QChar(0x2019), u'\'');
    const QString wanted = form.text.toLower().replace(QChar(0x2019), u'\'');
    if (form.naming == Naming::AsWritten && found == wanted)
        return Naming::AsWritten;
    if (squeezed(found) == squeezed(wanted))
        return Naming::Hyphen;
    QStringList spelt;
    for (const QString &text : {found, wanted}) {
        QStringList parts;
        for (const QString &word : text.split(u' '))
            parts += words.spelt(word);
        spelt += squeezed(parts.join(QString()));
    }
    return spelt.first() == spelt.last() ? Naming::Spelling : Naming::OtherForm;
}

class Finder
{
public:
    Finder(const Draft &draft, const Rubric &rubric)
        : m_draft(draft), m_rubric(rubric), m_words(rubric.lexicon->words())
    {
        for (const Rubric::TermItem &item : rubric.terms) {
            TermMatch match;
            match.term = item.term.term;
            m_matches += match;
        }
    }

    QList<TermMatch> find(const std::atomic_bool *cancelled)
    {
        for (qsizetype s = 0; s < m_draft.tokens.sentences.size(); ++s) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                break;
            const Sentence &sentence = m_draft.tokens.sentences.at(s);
            for (qsizetype i = sentence.first; i < sentence.end; ++i) {
                tryForms(m_draft.words.at(i).id, i, sentence.end, false, s);
                if (m_draft.words.at(i).joined >= 0 && i + 1 < sentence.end)
                    tryForms(m_draft.words.at(i).joined, i, sentence.end, true, s);
            }
        }
        for (qsizetype term = 0; term < m_matches.size(); ++term) {
            if (m_matches.at(term).state != State::Covered)
                lookForWords(term);
        }
        return std::move(m_matches);
    }

private:
    /// `joined`: the first word of the form are two words of the draft.
    void tryForms(int id, qsizetype token, qsizetype end, bool joined, qsizetype sentence)
    {
        const auto starts = m_rubric.formsById.constFind(id);
        if (starts == m_rubric.formsById.cend())
            return;
        for (const Rubric::FormStart &start : *starts) {
            const TermForm &form = m_rubric.terms.at(start.term).forms.at(start.form);
            qsizetype at = token + (joined ? 2 : 1);
            qsizetype same = 1;
            while (same < form.stems.size() && at < end &&
                   m_draft.words.at(at).id == m_rubric.ids.value(form.stems.at(same), -2)) {
                ++same;
                ++at;
            }
            if (same == form.stems.size() && isName(form, token, at))
                note(start.term, form, m_draft.span(token, at - 1), sentence);
        }
    }

    /// "It", "us", "go" and "rest" are ordinary words unless a capital says that they are names.
    [[nodiscard]] bool isName(const TermForm &form, qsizetype token, qsizetype end)
    {
        const auto isUpper = [](QChar c) { return c.isUpper(); };
        const QStringView surface = m_draft.surface(token);
        if (end - token != 1 || std::any_of(surface.cbegin(), surface.cend(), isUpper))
            return true;
        const Draft::Word &word = m_draft.words.at(token);
        if (form.naming == Naming::Acronym && word.stop)
            return false;
        if (std::none_of(form.text.cbegin(), form.text.cend(), isUpper))
            return true;
        const bool brief = form.text.size() <= briefName &&
                           (word.stop || m_draft.lexicon->isCommon(m_words.stem(word.plain)));
        const WordVectors *vectors = m_draft.lexicon->vectors();
        const bool capitals =
            std::none_of(form.text.cbegin(), form.text.cend(), [](QChar c) { return c.isLower(); });
        return !brief && !(capitals && vectors && word.vector >= 0 && vectors->rank(word.vector) < ordinary);
    }

    void note(qsizetype term, const TermForm &form, Place place, qsizetype sentence)
    {
        TermMatch &match = m_matches[term];
        const bool list = m_draft.sentences.at(sentence).list;
        const State state = form.weak || list ? State::Touched : State::Covered;
        const Naming naming =
            namingOf(QStringView(m_draft.text).mid(place.offset, place.length), form, m_words);
        const bool better =
            match.state == State::Missing || (match.state == State::Touched && state == State::Covered) ||
            (match.state == state && naming == Naming::AsWritten && match.naming != Naming::AsWritten);
        if (better) {
            match.state = state;
            match.naming = naming;
            match.surface = QStringView(m_draft.text).mid(place.offset, place.length).toString();
            match.degree = state == State::Covered ? 1.0 : form.weak ? 0.5 : 0.6;
            match.inList = list;
        }
        if (match.places.size() < mostPlaces && !match.places.contains(place))
            match.places += place;
    }

    /// A term whose words stand near each other in another order is used; one of which only some are there,
    /// or words that mean the same, is touched.
    void lookForWords(qsizetype term)
    {
        const Rubric::TermItem &item = m_rubric.terms.at(term);
        if (item.item.parts.isEmpty())
            return;
        for (qsizetype s = 0; s < m_draft.sentences.size(); ++s) {
            double sum = 0;
            int own = 0;
            int found = 0;
            qsizetype first = m_draft.words.size();
            qsizetype last = -1;
            for (const Rubric::Part &part : item.item.parts) {
                for (const Draft::Hit &hit : m_draft.sentences.at(s).hits) {
                    if (hit.word != part.word)
                        continue;
                    sum += hit.strength * m_rubric.words.at(part.word).weight;
                    ++found;
                    own += hit.strength >= 1 ? 1 : 0;
                    first = std::min(first, hit.token);
                    last = std::max(last, hit.token);
                }
            }
            if (found > 0)
                noteWords(term, sum / item.item.weight, own, found, s, first, last);
        }
    }

    void noteWords(qsizetype term, double share, int own, int found, qsizetype sentence, qsizetype first,
                   qsizetype last)
    {
        const Rubric::TermItem &item = m_rubric.terms.at(term);
        TermMatch &match = m_matches[term];
        const bool list = m_draft.sentences.at(sentence).list;
        const auto wanted = item.item.parts.size();
        const bool all = wanted >= 2 && own == wanted && last - first <= wanted - 1 + apart;
        const bool enough = share >= 0.5 && (found >= 2 || wanted == 1);
        double degree = all && !list ? 1.0 : enough ? describedShare * share : 0.25 * share;
        if (list)
            degree *= 0.5;
        if (degree <= match.degree)
            return;
        const Place place = m_draft.span(first, last);
        if (all || enough) {
            match.state = all && !list ? State::Covered : State::Touched;
            match.naming = all ? Naming::WordsApart : Naming::Described;
            match.surface = QStringView(m_draft.text).mid(place.offset, place.length).toString();
            match.places = {place};
            match.inList = list;
        }
        match.degree = degree;
    }

    const Draft &m_draft;
    const Rubric &m_rubric;
    Words m_words;
    QList<TermMatch> m_matches;
};

} // namespace

QList<TermMatch> matchTerms(const Draft &draft, const Rubric &rubric, const std::atomic_bool *cancelled)
{
    return Finder(draft, rubric).find(cancelled);
}

} // namespace starling::feedback

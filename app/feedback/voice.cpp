// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include "phrases.h"

#include <QSet>

#include <algorithm>

namespace starling::feedback {
namespace {

constexpr qsizetype mostPlaces = 50;
constexpr int fewestWe = 3; ///< fewer say nothing

QSet<QString> plainSet(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words)
        set.insert(plainWord(word));
    return set;
}

void addPhrases(QList<Finding> &findings, const Draft &draft, const QStringList &list, Finding::Kind kind,
                bool openingOnly)
{
    const Phrases phrases(list);
    QList<Finding> found;
    for (const Sentence &sentence : draft.tokens.sentences) {
        const qsizetype last = openingOnly ? std::min(sentence.first + 1, sentence.end) : sentence.end;
        for (qsizetype i = sentence.first; i < last;) {
            const qsizetype length = phrases.lengthAt(draft, i, sentence.end);
            if (length == 0) {
                ++i;
                continue;
            }
            const Place place = draft.span(i, i + length - 1);
            const QString text = QStringView(draft.text).mid(place.offset, place.length).toString().toLower();
            auto same = std::find_if(found.begin(), found.end(),
                                     [&text](const Finding &finding) { return finding.detail == text; });
            if (same == found.end()) {
                Finding finding;
                finding.kind = kind;
                finding.detail = text;
                found.append(finding);
                same = found.end() - 1;
            }
            ++same->count;
            if (same->places.size() < mostPlaces)
                same->places += place;
            i += length;
        }
    }
    findings += found;
}

void addPersons(QList<Finding> &findings, const Draft &draft, const WordLists &lists)
{
    const QSet<QString> first = plainSet(lists.first);
    const QSet<QString> group = plainSet(lists.group);
    Finding finding;
    finding.kind = Finding::Kind::MoreWeThanI;
    for (qsizetype i = 0; i < draft.words.size(); ++i) {
        const QString &plain = draft.words.at(i).plain;
        // "US" is a country.
        if (group.contains(plain) && !draft.tokens.tokens.at(i).capital) {
            ++finding.count;
            if (finding.places.size() < mostPlaces)
                finding.places += draft.tokens.tokens.at(i).place;
        } else if (first.contains(plain)) {
            ++finding.other;
        }
    }
    if (finding.count >= fewestWe && finding.count > finding.other)
        findings += finding;
}

} // namespace

QList<Finding> voiceFindings(const Draft &draft, const Voice &voice)
{
    const WordLists &lists = draft.lexicon->lists();
    QList<Finding> findings;
    if (voice.person)
        addPersons(findings, draft, lists);
    if (voice.hedges)
        addPhrases(findings, draft, lists.hedges, Finding::Kind::Hedge, false);
    if (voice.fillers)
        addPhrases(findings, draft, lists.fillers, Finding::Kind::Filler, false);
    if (voice.passive)
        addPhrases(findings, draft, lists.passive, Finding::Kind::PassiveOpening, true);
    if (voice.blame)
        addPhrases(findings, draft, lists.blame, Finding::Kind::Blame, false);
    return findings;
}

} // namespace starling::feedback

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"
#include "packplan.h"

#include <QCryptographicHash>

#include <algorithm>

namespace starling {
namespace {

/// Feeds a hash so that no two different lists of fields are the same bytes.
class FieldHash
{
public:
    void add(qint64 number)
    {
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    }
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        add(qint64{bytes.size()});
        m_hash.addData(bytes);
    }
    void add(const QStringList &texts)
    {
        add(qint64{texts.size()});
        for (const QString &text : texts)
            add(text);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

void normalise(QStringList &texts)
{
    for (QString &text : texts)
        text = normalised(text);
}

bool needsNormalising(const Question &question)
{
    const auto bad = [](const QString &text) { return !isNormalised(text); };
    const auto anyBad = [&](const QStringList &texts) {
        return std::any_of(texts.begin(), texts.end(), bad);
    };
    const StarExample &star = question.star;
    return bad(question.uid) || bad(question.title) || bad(question.framework.name) ||
           bad(question.framework.text) || bad(star.situation) || bad(star.task) || bad(star.action) ||
           bad(star.result) || bad(star.narrative) || anyBad(question.tags) || anyBad(question.howToAnswer) ||
           anyBad(question.keyPoints) || anyBad(question.interviewerCriteria) || anyBad(question.mistakes) ||
           std::any_of(question.terminology.begin(), question.terminology.end(),
                       [&](const Term &term) { return bad(term.term) || bad(term.definition); });
}

void normaliseQuestion(Question &question)
{
    for (QString *text : {&question.uid, &question.title, &question.framework.name, &question.framework.text,
                          &question.star.situation, &question.star.task, &question.star.action,
                          &question.star.result, &question.star.narrative})
        *text = normalised(*text);
    for (QStringList *texts : {&question.tags, &question.howToAnswer, &question.keyPoints,
                               &question.interviewerCriteria, &question.mistakes})
        normalise(*texts);
    for (Term &term : question.terminology) {
        term.term = normalised(term.term);
        term.definition = normalised(term.definition);
    }
}

} // namespace

QByteArray digestOf(const Question &question)
{
    FieldHash hash;
    hash.add(question.uid);
    hash.add(qint64{question.number});
    hash.add(question.title);
    hash.add(qint64{static_cast<int>(question.category)});
    hash.add(qint64{static_cast<int>(question.difficulty)});
    hash.add(question.tags);
    hash.add(question.framework.name);
    hash.add(question.framework.text);
    hash.add({question.star.situation, question.star.task, question.star.action, question.star.result,
              question.star.narrative});
    hash.add(question.howToAnswer);
    hash.add(question.keyPoints);
    hash.add(qint64{question.terminology.size()});
    for (const Term &term : question.terminology)
        hash.add({term.term, term.definition});
    hash.add(question.interviewerCriteria);
    hash.add(question.mistakes);
    return hash.result();
}

Pack normalisedPack(const Pack &pack)
{
    Pack result = pack;
    for (QString *text : {&result.uid, &result.title, &result.subtitle, &result.role, &result.language,
                          &result.version, &result.licence})
        *text = normalised(*text);
    normalise(result.authors);
    // Touched only where it must be: a large pack stays in memory once.
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        if (needsNormalising(pack.questions.at(i)))
            normaliseQuestion(result.questions[i]);
    }
    return result;
}

} // namespace starling

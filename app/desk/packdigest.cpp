// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"
#include "packplan.h"

#include <QCryptographicHash>

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

void normalise(QString &text)
{
    text = normalised(text);
}

void normalise(QStringList &texts)
{
    for (QString &text : texts)
        normalise(text);
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
        normalise(*text);
    normalise(result.authors);
    for (Question &question : result.questions) {
        for (QString *text : {&question.uid, &question.title, &question.framework.name,
                              &question.framework.text, &question.star.situation, &question.star.task,
                              &question.star.action, &question.star.result, &question.star.narrative})
            normalise(*text);
        for (QStringList *texts : {&question.tags, &question.howToAnswer, &question.keyPoints,
                                   &question.interviewerCriteria, &question.mistakes})
            normalise(*texts);
        for (Term &term : question.terminology) {
            normalise(term.term);
            normalise(term.definition);
        }
    }
    return result;
}

} // namespace starling

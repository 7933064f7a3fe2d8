// SPDX-License-Identifier: GPL-3.0-or-later
#include "packids.h"

#include "packjsonreader.h"
#include "titleproposal.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace starling::exchange {

namespace {

QString digest(QLatin1StringView prefix, const QString &text)
{
    constexpr qsizetype digits = 12;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return prefix + QString::fromLatin1(hash.toHex().left(digits));
}

bool isUsableId(const QString &id)
{
    constexpr qsizetype longest = 200;
    return !id.isEmpty() && id.size() <= longest && std::none_of(id.begin(), id.end(), [](QChar c) {
        return c.isSpace() || c == u'/' || c.category() == QChar::Other_Control;
    });
}

void completeQuestions(Import &import)
{
    QSet<QString> ids;
    QHash<QString, int> copies; // of an id
    QSet<int> numbers;
    for (const Question &question : std::as_const(import.pack.questions))
        numbers.insert(question.number);
    QSet<int> used;
    int next = 0;
    for (int i = 0; i < import.pack.questions.size(); ++i) {
        Question &question = import.pack.questions[i];
        const auto renamed = [&](const QString &was) {
            import.findings += Finding{
                .kind = Finding::Kind::RenamedId, .question = i, .line = 0, .count = 1, .detail = was};
        };
        const QString id = question.uid;
        if (!isUsableId(question.uid))
            question.uid = digest(QLatin1StringView("q-"), question.title.simplified());
        const QString base = question.uid;
        while (ids.contains(question.uid))
            question.uid = base + u'-' + QString::number(++copies[base] + 1);
        if (!id.isEmpty() && question.uid != id)
            renamed(id);
        ids.insert(question.uid);
        if (question.number < 1 || used.contains(question.number)) {
            if (question.number > 0)
                renamed(QString::number(question.number));
            do {
                ++next;
            } while (numbers.contains(next));
            numbers.insert(next);
            question.number = next;
        }
        used.insert(question.number);
    }
}

/// Fills in what completed() promises.
void completePack(Import &import, const Unsorted &unsorted, QLatin1StringView kind)
{
    Pack &pack = import.pack;
    if (!unsorted.categories.isEmpty() || !unsorted.difficulties.isEmpty()) {
        const QList<Proposal> proposed = proposalsFor(pack.questions);
        for (const int index : unsorted.categories)
            pack.questions[index].category = proposed.at(index).category;
        for (const int index : unsorted.difficulties)
            pack.questions[index].difficulty = proposed.at(index).difficulty;
    }
    completeQuestions(import);
    const bool ours = isUsableId(pack.uid);
    if (!ours) {
        QString all;
        for (const Question &question : std::as_const(pack.questions))
            all += question.uid + u'\n';
        pack.uid = digest(kind, all);
    }
    if (pack.title.trimmed().isEmpty())
        pack.title = QStringLiteral("Interview questions");
    if (pack.version.isEmpty())
        pack.version = QStringLiteral("1");
    if (pack.language.isEmpty() && !ours)
        pack.language = QStringLiteral("en");
    const auto empty =
        std::count_if(pack.questions.begin(), pack.questions.end(), [](const Question &question) {
            return std::all_of(allSections.begin(), allSections.end(),
                               [&](Section section) { return isSectionEmpty(question, section); });
        });
    if (empty > 0)
        import.findings += Finding{
            .kind = Finding::Kind::EmptyQuestions, .line = 0, .count = static_cast<int>(empty), .detail = {}};
}

} // namespace

QList<Fault> sizeFaults(const Pack &pack)
{
    if (pack.questions.size() > maximumQuestions)
        return {
            Fault{Fault::Kind::TooMany, QStringLiteral("/questions"), 0, QString::number(maximumQuestions)}};
    const auto tooLong = [](const QString &text) { return text.size() > maximumTextSize; };
    for (const Question &question : pack.questions) {
        const QString place = QStringLiteral("/questions/%1").arg(question.number);
        const QStringList texts{question.title,         question.framework.text, question.star.situation,
                                question.star.task,     question.star.action,    question.star.result,
                                question.star.narrative};
        bool large = std::any_of(texts.begin(), texts.end(), tooLong);
        bool many =
            question.terminology.size() > maximumListLength || question.tags.size() > maximumListLength;
        for (const Section section : allSections) {
            const QStringList *list = listOf(question, section);
            many = many || (list && list->size() > maximumListLength);
            large = large || (list && std::any_of(list->begin(), list->end(), tooLong));
        }
        if (many)
            return {Fault{Fault::Kind::TooMany, place, 0, QString::number(maximumListLength)}};
        if (large)
            return {Fault{Fault::Kind::TooLarge, place, 0, QString::number(maximumTextSize)}};
    }
    return {};
}

Unsorted allUnsorted(const Pack &pack)
{
    QList<int> all(pack.questions.size());
    std::iota(all.begin(), all.end(), 0);
    return {all, all};
}

ImportResult completed(Import import, const Unsorted &unsorted, QLatin1StringView kind)
{
    completePack(import, unsorted, kind);
    if (QList<Fault> faults = sizeFaults(import.pack); !faults.isEmpty())
        return Refusal{faults};
    return import;
}

} // namespace starling::exchange

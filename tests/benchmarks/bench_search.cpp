// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search [COUNT]: words typed letter by letter, each a search of all texts, beside the same search in
// memory.
#include "benchpack.h"
#include "figures.h"

#include "desk/library.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace starling;
using namespace starling::bench;

namespace {

QStringList typed()
{
    QStringList queries;
    for (const auto *word : {"cache", "rollout", "kelomira", "nothing like it"}) {
        const QString text = QString::fromLatin1(word);
        for (qsizetype length = 1; length <= text.size(); ++length)
            queries << text.left(length);
    }
    return queries;
}

QList<QByteArray> textsOf(const Pack &pack)
{
    QList<QByteArray> texts;
    for (const Question &question : pack.questions) {
        QStringList all{question.title,     question.framework.text, question.star.situation,
                        question.star.task, question.star.action,    question.star.result};
        all << question.howToAnswer << question.keyPoints << question.interviewerCriteria
            << question.mistakes;
        for (const Term &term : question.terminology)
            all << term.term << term.definition;
        texts << all.join(u'\n').toLower().toUtf8();
    }
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    const Pack pack = benchPack(given > 0 ? given : 10'000);
    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(QStringLiteral("bench.db")));
    if (!library)
        return 1;
    const auto effect = (*library)->importPack(pack);
    if (!effect)
        return 1;
    const QList<QByteArray> texts = textsOf(pack);
    const std::atomic_bool cancelled = false;
    QList<double> floor;
    QList<double> searches;
    qsizetype found = 0;
    for (const QString &query : typed()) {
        const QByteArray word = query.toUtf8();
        floor << timed([&] {
            found += std::count_if(texts.cbegin(), texts.cend(),
                                   [&word](const QByteArray &text) { return text.contains(word); });
        });
        searches << timed(
            [&] { found += (*library)->matches({.pack = effect->pack}, query, cancelled)->size(); });
    }
    std::printf("%lld matches\n", static_cast<long long>(found));
    report("search in memory", floor);
    report("search in the store", searches, floor);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusstore.h"

#include "corpus.h"
#include "desk/library.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace starling::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int packSize = 10'000; ///< as many in memory at a time
constexpr int folderSize = 1'000;

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "Cannot make the store: %s\n", qUtf8Printable(what));
    std::exit(2);
}

void writeTexts(const QString &folder, const Pack &pack)
{
    for (const Question &question : pack.questions) {
        const QDir place(u"%1/%2"_s.arg(folder).arg(question.number / folderSize));
        if (!place.mkpath(u"."_s))
            fail(place.path());
        QFile file(place.filePath(u"%1.txt"_s.arg(question.number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(plainTextOf(question).toUtf8()) < 0)
            fail(file.fileName());
    }
}

/// What a person did: something to filter and sort by.
void writeOnSome(Library &library, int count)
{
    for (int number = 1; number <= count; number += std::max(7, count / 400)) {
        const auto id =
            library.findQuestion(u"corpus-%1/c%2"_s.arg((number - 1) / packSize * packSize + 1).arg(number));
        if (!id || !library.setMastery(*id, number % 2 ? Mastery::Learning : Mastery::Mastered) ||
            !library.saveDraft(*id, u"My answer to number %1: we scaled the cache."_s.arg(number)))
            fail(u"a draft"_s);
    }
}

} // namespace

CorpusStore corpusStore(const QString &folder, int count)
{
    const QString name = u"%1/corpus-%2"_s.arg(folder).arg(count);
    CorpusStore made{name + u".db"_s, name + u"-texts"_s};
    if (QFile::exists(made.store))
        return made;
    if (!QDir().mkpath(folder))
        fail(folder);
    std::printf("making %s …\n", qUtf8Printable(made.store));
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    const QString unfinished = name + u"-unfinished.db"_s;
    for (const auto *ending : {"", "-wal", "-journal"})
        QFile::remove(unfinished + QString::fromLatin1(ending));
    {
        auto library = Library::open(unfinished);
        if (!library)
            fail(library.error().detail);
        for (int first = 1; first <= count; first += packSize) {
            const Pack pack = corpusPack(first, std::min(packSize, count - first + 1));
            writeTexts(made.texts, pack);
            if (const auto effect = (*library)->importPack(pack); !effect)
                fail(effect.error().detail);
        }
        writeOnSome(**library, count);
        if (!(*library)->saveSession({{u"pack"_s, QString()}})) // all packs are shown
            fail(u"the session"_s);
    }
    if (!QFile::rename(unfinished, made.store))
        fail(made.store);
    std::printf("made in %.0f s\n", static_cast<double>(clock.elapsed()) / 1000);
    return made;
}

} // namespace starling::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search [COUNT [FOLDER]]: words typed letter by letter into the search line of the real window over
// COUNT questions of about 600 words, from the key event to the painted list with snippets, and until the
// full ranking is merged; beside bare FTS5, LIKE and ripgrep over the same texts. The store is made once in
// FOLDER. Ends with 1 where a target is missed.
#include "corpusstore.h"
#include "figures.h"
#include "rivals.h"
#include "searchhands.h"

#include "desk/desk.h"
#include "ui/questions/questionpanel.h"
#include "ui/search/searchchips.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>

#include <cstdio>
#include <cstdlib>

using namespace starling;
using namespace starling::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int large = 30'000; ///< from here on the targets of 100,000 questions count

const QStringList words{u"scalab"_s, u"database ind"_s, u"cache inval"_s, u"rate limit"_s,
                        u"deadl"_s,  u"queue backup"_s, u"zz"_s};

QStringList typed()
{
    QStringList texts;
    for (const QString &word : words) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            if (word.at(length - 1) != u' ')
                texts << word.left(length);
        }
    }
    return texts;
}

bool check(const char *what, double is, double target)
{
    std::printf("  %-58s %8.1f ms, target %6.1f: %s\n", what, is, target, is <= target ? "held" : "MISSED");
    return is <= target;
}

struct Case
{
    const char *name;
    QString before;
    SearchOrder order;
};

bool runWindow(const CorpusStore &store, int count)
{
    const double paintTarget = count >= large ? 16.7 : 8.3;
    const double mergeTarget = count >= large ? 250 : 60;
    Desk desk(store.store);
    auto opening = desk.open(64).get();
    if (!opening) {
        std::fprintf(stderr, "Cannot open %s\n", qUtf8Printable(store.store));
        std::exit(2);
    }
    ui::Appearance appearance(ui::Appearance::Choice::Light, false);
    ui::MainWindow window(desk, appearance, *opening, QSize(1280, 800));
    window.show();
    SearchHands hands(window);
    window.questions()->focusSearch();
    SearchHands::Times warm;
    hands.type({}, u"warm"_s, warm, false);
    std::printf("%d questions in the list\n", window.questions()->model().counts().questions);

    bool holds = true;
    for (const Case &each :
         {Case{"plain", {}, SearchOrder::Best},
          Case{"filtered", u"difficulty:hard is:new "_s, SearchOrder::Best},
          Case{"with a draft", u"has:draft "_s, SearchOrder::Best},
          Case{"without a word", u"-cluster "_s, SearchOrder::Best},
          Case{"by number", {}, SearchOrder::Number}, Case{"by title", {}, SearchOrder::Title},
          Case{"by mastery", {}, SearchOrder::Mastery}, Case{"by last touched", {}, SearchOrder::Touched}}) {
        SearchHands::Times times;
        window.questions()->chips()->chooseOrder(each.order);
        hands.settle();
        (void)hands.busiest();
        for (const QString &word : words)
            hands.type(each.before, word, times, false);
        std::printf("%s (%d keys, %d of them first without a row)\n", each.name, times.keys, times.empty);
        report("  key handled", times.handled);
        report("  first results in the model", times.answered);
        report("  first results painted", times.painted);
        report("  full ranking merged", times.merged);
        std::printf("  window busy at most %.1f ms\n", hands.busiest());
        holds = check("first results painted, p95", percentile(times.painted, 0.95), paintTarget) && holds;
        holds = check("full ranking merged, median", percentile(times.merged, 0.5), mergeTarget) && holds;
    }
    window.questions()->chips()->chooseOrder(SearchOrder::Best);

    SearchHands::Times pointed;
    SearchHands::Times onwards;
    QList<double> bursts;
    for (const QString &word : words) {
        hands.type({}, word, pointed, true);
        hands.typeOn(word, onwards);
        bursts << hands.burst(word);
    }
    std::printf("typed on without waiting for the merge\n");
    report("  key handled", onwards.handled);
    report("  first results painted", onwards.painted);
    report("  a word at once, last painted", bursts);
    holds = check("first results painted, p95", percentile(onwards.painted, 0.95), paintTarget) && holds;
    std::printf("  selected rows that a merge moved: %d of %d\n", pointed.moved, pointed.keys);
    return holds && pointed.moved == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt() > 0 ? arguments.value(1).toInt() : 10'000;
    const QString folder =
        arguments.size() > 2 ? arguments.at(2) : QCoreApplication::applicationDirPath() + u"/stores"_s;
    const CorpusStore store = corpusStore(folder, count);
    const bool holds = runWindow(store, count);
    const Rivals rivals = runRivals(store, typed());
    std::printf("the same words elsewhere\n");
    report("  bare FTS5, in row order", rivals.fts5First);
    report("  bare FTS5, by rank", rivals.fts5Ranked);
    report("  LIKE over all columns", rivals.like);
    if (!rivals.ripgrep.isEmpty())
        report("  ripgrep over the files", rivals.ripgrep);
    std::printf("targets: %s\n", holds ? "held" : "missed");
    return holds ? 0 : 1;
}

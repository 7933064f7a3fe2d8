// SPDX-License-Identifier: GPL-3.0-or-later
#include "coderepair.h"

#include "codepages.h"
#include "plausibility.h"
#include "runverdict.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <vector>

namespace starling::exchange {

namespace {

/// Signs that people write every day: of two pages that fit as well, the one that gives these was it.
bool isUsual(QStringView text)
{
    constexpr QStringView usual =
        u"\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u2192\u2605\u2713\u2717";
    return std::all_of(text.begin(), text.end(), [usual](QChar c) { return usual.contains(c); });
}

struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;
};

std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).unicode() < 0x80) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && text.at(at).unicode() >= 0x80)
            ++at;
        runs.push_back({start, at - start});
    }
    return runs;
}

class Repair
{
public:
    Repair(const QString &text, Watch &watch) : m_text(text), m_watch(watch), m_runs(runsOf(text))
    {
        for (const CodePage &page : codePages())
            m_pages.emplace_back(page);
        weighPages();
    }
    RepairedText mend();

private:
    [[nodiscard]] QStringView textOf(const Run &run) const
    {
        return QStringView(m_text).mid(run.start, run.length);
    }
    [[nodiscard]] Verdict verdict(const Reverse &page, const Run &run, int knownRounds) const;
    void weighPages();
    [[nodiscard]] bool accepts(std::size_t page, const Verdict &verdict, const Run &run) const;
    bool mendWhole(const Run &run, RepairedText &out) const;
    void mendParts(const Run &run, RepairedText &out) const;
    static void noteUnmended(QStringView run, RepairedText &out);

    const QString &m_text;
    Watch &m_watch;
    std::vector<Run> m_runs;
    std::vector<Reverse> m_pages;
    std::vector<std::size_t> m_order;   // pages, the likeliest first
    std::vector<std::size_t> m_certain; // per page: runs that are certainly broken by it
    std::vector<int> m_rounds;          // per page: and how many times over, at most
    QSet<QChar::Script> m_right;        // scripts other than Latin that the text is written in
};

Verdict Repair::verdict(const Reverse &page, const Run &run, int knownRounds) const
{
    Replacement replacement;
    replacement.before = textOf(run);
    if (run.start > 0)
        replacement.previous = m_text.at(run.start - 1);
    if (run.start + run.length < m_text.size())
        replacement.next = m_text.at(run.start + run.length);
    return verdictOn(page, replacement, knownRounds, m_pages);
}

void Repair::weighPages()
{
    m_certain.assign(m_pages.size(), 0);
    m_rounds.assign(m_pages.size(), 0);
    m_order.resize(m_pages.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::vector<std::size_t> possible(m_pages.size(), 0);
    std::vector<std::size_t> usual(m_pages.size(), 0);
    for (const Run &run : m_runs) {
        bool decodable = false;
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            const auto [plausibility, mended, rounds] = verdict(m_pages[page], run, 0);
            m_certain[page] += plausibility == Plausibility::Yes ? 1 : 0;
            if (plausibility == Plausibility::Yes)
                m_rounds[page] = std::max(m_rounds[page], rounds);
            usual[page] += plausibility == Plausibility::Yes && isUsual(mended) ? 1 : 0;
            possible[page] += plausibility != Plausibility::No ? 1 : 0;
            decodable = decodable || plausibility != Plausibility::No;
        }
        if (!decodable && run.length > 1)
            m_right.insert(foreignScriptOf(textOf(run)));
        if (m_watch.stops(0.5 * static_cast<double>(run.start) / static_cast<double>(m_text.size())))
            return;
    }
    m_right.remove(QChar::Script_Unknown);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t left, std::size_t right) {
        return std::tuple(m_certain[left], usual[left], possible[left]) >
               std::tuple(m_certain[right], usual[right], possible[right]);
    });
}

bool Repair::accepts(std::size_t page, const Verdict &verdict, const Run &run) const
{
    if (verdict.plausibility == Plausibility::No)
        return false;
    if (m_right.contains(foreignScriptOf(textOf(run))))
        return false;
    return verdict.plausibility == Plausibility::Yes || m_certain[page] > 0;
}

bool Repair::mendWhole(const Run &run, RepairedText &out) const
{
    for (const std::size_t page : m_order) {
        const Verdict found = verdict(m_pages[page], run, m_rounds[page]);
        if (!accepts(page, found, run))
            continue;
        const auto replacements = found.text.count(QChar(QChar::ReplacementCharacter));
        out.text += found.text;
        out.mended += static_cast<int>(found.text.toUcs4().size() - replacements);
        out.unmended += static_cast<int>(replacements);
        if (out.chain.isEmpty()) {
            out.chain = QStringLiteral("UTF-8 read as ") + m_pages[page].name();
            if (found.rounds > 1)
                out.chain += QStringLiteral(", %1 times over").arg(found.rounds);
        }
        return true;
    }
    return false;
}

/// A run that is right in one part and broken in another: only signs and emoji are certain enough there.
void Repair::mendParts(const Run &run, RepairedText &out) const
{
    const QStringView text = textOf(run);
    const Reverse &page = m_pages[m_order.front()];
    QString kept;
    qsizetype at = 0;
    while (at < text.size()) {
        bool done = false;
        for (const qsizetype length : {qsizetype{4}, qsizetype{3}}) {
            const QStringView part = text.mid(at, std::min(length, text.size() - at));
            const auto decoded = part.size() == length && length < text.size() &&
                                         foreignScriptOf(part) == QChar::Script_Unknown
                                     ? page.decode(part)
                                     : std::nullopt;
            if (!decoded || decoded->sequences != 1 || !isTypographic(decoded->text.toUcs4().front()))
                continue;
            out.text += decoded->text;
            ++out.mended;
            at += length;
            done = true;
            break;
        }
        if (done)
            continue;
        out.text += text.at(at);
        kept += text.at(at);
        ++at;
    }
    noteUnmended(kept, out);
}

void Repair::noteUnmended(QStringView run, RepairedText &out)
{
    for (qsizetype i = 0; i < run.size(); ++i) {
        const char16_t c = run.at(i).unicode();
        const char16_t next = i + 1 < run.size() ? run.at(i + 1).unicode() : u'\0';
        const bool lost = c == QChar::ReplacementCharacter;
        const bool torn = (c == u'\u00E2' || c == u'\u0E42') && next == u'\u20AC';
        out.unmended += lost || isControl(run.at(i)) || (torn && i + 2 == run.size()) ? 1 : 0;
    }
}

RepairedText Repair::mend()
{
    RepairedText out;
    out.text.reserve(m_text.size());
    qsizetype done = 0;
    int line = 1;
    for (const Run &run : m_runs) {
        const QStringView before = QStringView(m_text).mid(done, run.start - done);
        line += static_cast<int>(before.count(u'\n'));
        out.text += before;
        const int mended = out.mended;
        const int unmended = out.unmended;
        if (!mendWhole(run, out))
            mendParts(run, out);
        if (out.mended > mended && out.firstMendedLine == 0)
            out.firstMendedLine = line;
        if (out.unmended > unmended && out.firstUnmendedLine == 0)
            out.firstUnmendedLine = line;
        done = run.start + run.length;
        if (m_watch.stops(0.5 + 0.5 * static_cast<double>(done) / static_cast<double>(m_text.size())))
            return out;
    }
    out.text += QStringView(m_text).mid(done);
    if (out.mended > 0 && out.chain.isEmpty())
        out.chain = QStringLiteral("UTF-8 read as ") + m_pages[m_order.front()].name();
    return out;
}

} // namespace

RepairedText repairText(const QString &text)
{
    Watch watch;
    return repairText(text, watch);
}

RepairedText repairText(const QString &text, Watch &watch)
{
    constexpr int mostPasses = 3; // one page after another: what the last one broke is mended first
    RepairedText out = Repair(text, watch).mend();
    for (int pass = 1; pass < mostPasses && out.mended > 0 && !watch.stopped(); ++pass) {
        RepairedText again = Repair(out.text, watch).mend();
        if (again.mended == 0)
            break;
        if (out.chain != again.chain)
            out.chain = again.chain + QStringLiteral(", then ") + out.chain;
        out.text = std::move(again.text);
        out.mended = std::max(out.mended, again.mended);
        out.unmended = again.unmended;
        out.firstUnmendedLine = again.firstUnmendedLine;
        out.firstMendedLine = std::min(out.firstMendedLine, again.firstMendedLine);
    }
    return out;
}

} // namespace starling::exchange

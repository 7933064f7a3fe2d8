// SPDX-License-Identifier: GPL-3.0-or-later
#include "coderepair.h"

#include "codepages.h"
#include "naturaltext.h"
#include "plausibility.h"
#include "runverdict.h"

#include <QList>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
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

/// A character that no text has; browsers put it where a code page has none.
bool isControl(QChar c)
{
    return c.unicode() >= 0x80 && c.unicode() < 0xA0;
}

struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype line = 0;
    std::uint32_t pages = 0; ///< bit n: certainly broken by the page n
};

std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    qsizetype at = 0;
    qsizetype line = 0;
    while (at < text.size()) {
        if (text.at(at).unicode() < 0x80) {
            line += text.at(at) == u'\n' ? 1 : 0;
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && text.at(at).unicode() >= 0x80)
            ++at;
        runs.push_back({.start = start, .length = at - start, .line = line});
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
    [[nodiscard]] TextInPlace placeOf(qsizetype start, qsizetype length) const;
    [[nodiscard]] bool standsAmongBroken(std::size_t run, std::size_t page) const;
    bool mendWhole(std::size_t run, RepairedText &out) const;
    void mendParts(const Run &run, RepairedText &out) const;
    static void noteUnmended(QStringView run, RepairedText &out);

    const QString &m_text;
    Watch &m_watch;
    std::vector<Run> m_runs;
    std::vector<Reverse> m_pages;
    std::vector<std::size_t> m_telling; // runs that are certainly broken, or certainly not
    std::vector<std::size_t> m_order;   // pages, the likeliest first
    std::vector<std::size_t> m_certain; // per page: runs that are certainly broken by it
    std::vector<int> m_rounds;          // per page: and how many times over, at most
};

TextInPlace Repair::placeOf(qsizetype start, qsizetype length) const
{
    constexpr qsizetype around = 3;
    const QStringView text = m_text;
    return {text.sliced(std::max(start - around, qsizetype{0}), std::min(start, around)),
            text.sliced(start, length), text.mid(start + length, around)};
}

Verdict Repair::verdict(const Reverse &page, const Run &run, int knownRounds) const
{
    const TextInPlace place = placeOf(run.start, run.length);
    return verdictOn(page, {.before = place.text, .after = {}, .left = place.left, .right = place.right},
                     knownRounds, m_pages);
}

void Repair::weighPages()
{
    m_certain.assign(m_pages.size(), 0);
    m_rounds.assign(m_pages.size(), 0);
    m_order.resize(m_pages.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::vector<std::size_t> possible(m_pages.size(), 0);
    std::vector<std::size_t> usual(m_pages.size(), 0);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        Run &run = m_runs[i];
        bool decodable = false;
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            const auto [plausibility, mended, rounds] = verdict(m_pages[page], run, 0);
            m_certain[page] += plausibility == Plausibility::Yes ? 1 : 0;
            if (plausibility == Plausibility::Yes) {
                m_rounds[page] = std::max(m_rounds[page], rounds);
                run.pages |= 1U << page;
            }
            usual[page] += plausibility == Plausibility::Yes && isUsual(mended) ? 1 : 0;
            possible[page] += plausibility != Plausibility::No ? 1 : 0;
            decodable = decodable || plausibility != Plausibility::No;
        }
        const bool right = !decodable && looksNatural(placeOf(run.start, run.length));
        if (right || run.pages != 0)
            m_telling.push_back(i);
        if (m_watch.stops(0.5 * static_cast<double>(run.start) / static_cast<double>(m_text.size())))
            return;
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t left, std::size_t right) {
        return std::tuple(m_certain[left], usual[left], possible[left]) >
               std::tuple(m_certain[right], usual[right], possible[right]);
    });
}

/// What could be right or broken is what the nearest text is that can be told, best on the same line.
bool Repair::standsAmongBroken(std::size_t run, std::size_t page) const
{
    constexpr qsizetype lineBreak = 10'000;
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    bool broken = false;
    const Run &own = m_runs[run];
    const auto look = [&](const Run &other, qsizetype gap, qsizetype lines) {
        const bool theSame = (other.pages >> page & 1U) != 0;
        const qsizetype distance = gap + lineBreak * lines;
        if (distance < nearest || (distance == nearest && !theSame)) {
            nearest = distance;
            broken = theSame;
        }
    };
    const auto next = std::lower_bound(m_telling.begin(), m_telling.end(), run);
    if (next != m_telling.end()) {
        const Run &other = m_runs[*next];
        look(other, other.start - own.start - own.length, other.line - own.line);
    }
    if (next != m_telling.begin()) {
        const Run &other = m_runs[*std::prev(next)];
        look(other, own.start - other.start - other.length, own.line - other.line);
    }
    return broken;
}

bool Repair::mendWhole(std::size_t run, RepairedText &out) const
{
    for (const std::size_t page : m_order) {
        const Verdict found = verdict(m_pages[page], m_runs[run], m_rounds[page]);
        if (found.plausibility == Plausibility::No ||
            (found.plausibility == Plausibility::Maybe && !standsAmongBroken(run, page)))
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
                                         !looksNatural(placeOf(run.start + at, length))
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
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run &run = m_runs[i];
        const QStringView before = QStringView(m_text).mid(done, run.start - done);
        line += static_cast<int>(before.count(u'\n'));
        out.text += before;
        const int mended = out.mended;
        const int unmended = out.unmended;
        if (!mendWhole(i, out))
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

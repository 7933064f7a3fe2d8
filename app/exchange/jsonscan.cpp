// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"

#include "jsonelements.h"
#include "jsonlocator.h"
#include "jsontokens.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace starling::exchange {
namespace {

using Kind = JsonToken::Kind;

/// A key of an object that is still open. 32 bits are enough for files far above maximumImportSize, and with
/// millions of keys the size matters.
struct SeenKey
{
    quint32 hash;
    quint32 offset;
    quint32 length;
};

/// An object or array that is still open.
struct Level
{
    bool object;
    qsizetype firstKey; ///< where its keys begin among all seen keys
    qint64 index;       ///< of the element we are in
    JsonToken key;      ///< of the member we are in
};

class DuplicateFinder
{
public:
    explicit DuplicateFinder(QByteArrayView text) : m_text(text) {}

    void take(const JsonToken &token)
    {
        switch (token.kind) {
        case Kind::Key:
            m_levels.back().key = token;
            m_keys.push_back({hashOf(token), quint32(token.offset), quint32(token.length)});
            return;
        case Kind::ObjectStart:
        case Kind::ArrayStart:
            countElement();
            m_levels.push_back({token.kind == Kind::ObjectStart, qsizetype(m_keys.size()), -1, {}});
            return;
        case Kind::ObjectEnd:
            compareKeys();
            m_keys.resize(size_t(m_levels.back().firstKey));
            m_levels.pop_back();
            return;
        case Kind::ArrayEnd:
            m_levels.pop_back();
            return;
        default:
            countElement();
        }
    }

    QList<JsonPlace> found()
    {
        std::sort(m_found.begin(), m_found.end(),
                  [](const JsonPlace &a, const JsonPlace &b) { return a.offset < b.offset; });
        return std::move(m_found);
    }

private:
    void countElement()
    {
        if (!m_levels.empty() && !m_levels.back().object)
            ++m_levels.back().index;
    }

    [[nodiscard]] QByteArrayView bytes(const SeenKey &key) const
    {
        return m_text.sliced(key.offset, key.length);
    }

    [[nodiscard]] quint32 hashOf(const JsonToken &token) const
    {
        const QByteArrayView raw = m_text.sliced(token.offset, token.length);
        const size_t hash = raw.contains('\\') ? qHash(QByteArrayView(unquoted(raw)), m_seed)
                                               : qHash(raw.sliced(1, raw.size() - 2), m_seed);
        return quint32(hash);
    }

    [[nodiscard]] bool same(const SeenKey &a, const SeenKey &b) const
    {
        if (a.hash != b.hash)
            return false;
        return bytes(a) == bytes(b) || unquoted(bytes(a)) == unquoted(bytes(b));
    }

    /// Compares the keys of the object that ends.
    void compareKeys()
    {
        const auto first = m_keys.begin() + m_levels.back().firstKey;
        const auto count = m_keys.end() - first;
        if (count < 2)
            return;
        // The common object is small: comparing each with each beats sorting.
        if (count <= 16) {
            for (auto key = first + 1; key != m_keys.end(); ++key) {
                if (std::any_of(first, key, [&](const SeenKey &earlier) { return same(earlier, *key); }))
                    report(*key);
            }
            return;
        }
        std::sort(first, m_keys.end(), [](const SeenKey &a, const SeenKey &b) {
            return a.hash != b.hash ? a.hash < b.hash : a.offset < b.offset;
        });
        // One key many times is found by its first occurrence; that more than a few different keys share a
        // hash cannot be brought about, as the seed is secret. So 64 comparisons are enough.
        for (auto run = first; run != m_keys.end();) {
            auto key = run + 1;
            for (; key != m_keys.end() && key->hash == run->hash; ++key) {
                if (std::any_of(run, std::min(key, run + 64),
                                [&](const SeenKey &earlier) { return same(earlier, *key); }))
                    report(*key);
            }
            run = key;
        }
    }

    void report(const SeenKey &key)
    {
        if (m_found.size() >= maximumDuplicateKeys)
            return;
        QString pointer;
        for (size_t i = 0; i + 1 < m_levels.size(); ++i) {
            const Level &level = m_levels[i];
            pointer += level.object ? part(m_text.sliced(level.key.offset, level.key.length))
                                    : u'/' + QString::number(level.index);
        }
        m_found.append({pointer + part(bytes(key)), qsizetype(key.offset)});
    }

    static QString part(QByteArrayView token)
    {
        constexpr qsizetype longest = 200;
        const QString key = QString::fromUtf8(unquoted(token));
        return pointerPart(key.size() <= longest ? key : key.left(longest) + QChar(0x2026));
    }

    QByteArrayView m_text;
    size_t m_seed = QHashSeed::globalSeed();
    std::vector<SeenKey> m_keys;
    std::vector<Level> m_levels;
    QList<JsonPlace> m_found;
};

} // namespace

JsonScan scanJson(QByteArrayView utf8, JsonElements *elements)
{
    JsonScan scan;
    JsonTokens tokens(utf8);
    DuplicateFinder duplicates(utf8);
    for (JsonToken token = tokens.next(); token.kind != Kind::End; token = tokens.next()) {
        if (token.kind == Kind::Error || token.kind == Kind::TooDeep) {
            scan.verdict =
                token.kind == Kind::Error ? JsonScan::Verdict::SyntaxError : JsonScan::Verdict::TooDeep;
            scan.errorOffset = token.offset;
            scan.errorMessage = tokens.message();
            return scan;
        }
        duplicates.take(token);
        if (elements)
            elements->take(token);
    }
    scan.duplicateKeys = duplicates.found();
    return scan;
}

} // namespace starling::exchange

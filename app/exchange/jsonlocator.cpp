// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlocator.h"

#include "jsontokens.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace starling::exchange {
namespace {

using Kind = JsonToken::Kind;

/// The wanted pointers as a tree, so that one pass over the text finds them all.
class PointerTree
{
public:
    PointerTree() { m_nodes.emplace_back(); }

    int insert(const QString &pointer)
    {
        int node = 0;
        for (const QString &escaped : pointer.split(u'/').sliced(1)) {
            QString key = escaped;
            key.replace(QStringLiteral("~1"), QStringLiteral("/"))
                .replace(QStringLiteral("~0"), QStringLiteral("~"));
            node = childOrNew(node, key.toUtf8());
        }
        return node;
    }

    [[nodiscard]] bool isLeaf(int node) const { return node < 0 || m_nodes[size_t(node)].children.isEmpty(); }

    [[nodiscard]] int child(int node, const QByteArray &key) const
    {
        return isLeaf(node) ? -1 : m_nodes[size_t(node)].children.value(key, -1);
    }

    /// Notes that the value of `node` begins at `offset`, and forgets what was found below an earlier one.
    void visit(int node, qsizetype offset)
    {
        Node &at = m_nodes[size_t(node)];
        at.offset = offset;
        at.visit = ++m_visits;
        at.visitAbove = at.above < 0 ? 0 : m_nodes[size_t(at.above)].visit;
    }

    [[nodiscard]] qsizetype offsetOf(int node) const
    {
        std::vector<int> path;
        for (int at = node; at >= 0; at = m_nodes[size_t(at)].above)
            path.push_back(at);
        qsizetype offset = 0;
        quint64 above = 0;
        for (auto at = path.rbegin(); at != path.rend(); ++at) {
            const Node &here = m_nodes[size_t(*at)];
            if (here.visit == 0 || here.visitAbove != above)
                break;
            offset = here.offset;
            above = here.visit;
        }
        return offset;
    }

private:
    struct Node
    {
        QHash<QByteArray, int> children;
        int above = -1;
        qsizetype offset = 0;
        quint64 visit = 0; ///< 0 never
        quint64 visitAbove = 0;
    };

    int childOrNew(int node, const QByteArray &key)
    {
        if (const int known = child(node, key); known >= 0)
            return known;
        const int added = int(m_nodes.size());
        m_nodes[size_t(node)].children.insert(key, added);
        m_nodes.emplace_back();
        m_nodes.back().above = node;
        return added;
    }

    std::vector<Node> m_nodes;
    quint64 m_visits = 0;
};

} // namespace

QList<qsizetype> offsetsOf(QByteArrayView utf8, const QStringList &pointers)
{
    PointerTree tree;
    std::vector<int> nodes;
    for (const QString &pointer : pointers)
        nodes.push_back(tree.insert(pointer));

    struct Open
    {
        int node; ///< of the tree, -1 where nothing below is wanted
        bool object;
        qint64 index;
    };
    std::vector<Open> open;
    int member = -1; // the node of the key that was read last
    JsonTokens tokens(utf8);
    for (JsonToken token = tokens.next();
         token.kind != Kind::End && token.kind != Kind::Error && token.kind != Kind::TooDeep;
         token = tokens.next()) {
        if (token.kind == Kind::Key) {
            member = tree.isLeaf(open.back().node)
                         ? -1
                         : tree.child(open.back().node, unquoted(utf8.sliced(token.offset, token.length)));
            continue;
        }
        if (token.kind == Kind::ObjectEnd || token.kind == Kind::ArrayEnd) {
            open.pop_back();
            continue;
        }
        int node = 0;
        if (!open.empty()) {
            Open &around = open.back();
            if (around.object)
                node = member;
            else if (++around.index; tree.isLeaf(around.node))
                node = -1;
            else
                node = tree.child(around.node, QByteArray::number(around.index));
        }
        if (node >= 0)
            tree.visit(node, token.offset);
        if (token.kind == Kind::ObjectStart || token.kind == Kind::ArrayStart)
            open.push_back({node, token.kind == Kind::ObjectStart, -1});
    }

    QList<qsizetype> offsets;
    for (const int node : nodes)
        offsets.append(tree.offsetOf(node));
    return offsets;
}

QList<int> linesOf(QByteArrayView utf8, const QList<qsizetype> &offsets)
{
    QList<qsizetype> order(offsets.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return offsets.at(a) < offsets.at(b); });
    QList<int> lines(offsets.size());
    int line = 1;
    qsizetype at = 0;
    for (const qsizetype which : order) {
        for (const qsizetype end = std::min(offsets.at(which), utf8.size()); at < end; ++at) {
            const bool cr = utf8[at] == '\r' && !(at + 1 < utf8.size() && utf8[at + 1] == '\n');
            line += utf8[at] == '\n' || cr;
        }
        lines[which] = line;
    }
    return lines;
}

QString pointerPart(const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return u'/' + escaped;
}

} // namespace starling::exchange

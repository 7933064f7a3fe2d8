// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldedtext.h"
#include "story.h"

#include <QHash>

namespace starling {

/// Where a confidential name stands in a text, in UTF-16 units.
struct ConfidentialPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    int name = 0; ///< index in the list of names
    friend bool operator==(const ConfidentialPlace &, const ConfidentialPlace &) = default;
};

/// Finds names as whole words however they are written: case and accents aside, soft hyphens and emphasis
/// within, their words apart, joined, or with a hyphen, slash or underscore between. Linear in the text.
class ConfidentialMatcher
{
public:
    explicit ConfidentialMatcher(const QList<ConfidentialName> &names);

    /// There is no name to find.
    [[nodiscard]] bool isEmpty() const { return m_patterns.isEmpty(); }
    /// From the first to the last; where two overlap, the one that begins first, then the longer one.
    [[nodiscard]] QList<ConfidentialPlace> places(QStringView text) const;
    /// The text with each name replaced; emphasis that began or ended within one stays whole.
    [[nodiscard]] QString without(const QString &text) const;
    /// What stands for a name: what the person chose, else "[confidential]".
    [[nodiscard]] QString replacementOf(int name) const;

private:
    struct Pattern
    {
        int name = 0;
        QList<FoldedUnit> units;
        QString before; ///< a sign it begins with that is no unit: ".NET"
        QString behind; ///< what it may end with: "Acme Inc.", "Globex (UK)"
    };
    void add(int name, const QString &text);
    [[nodiscard]] bool matches(const Pattern &pattern, QStringView text, const QList<FoldedUnit> &units,
                               qsizetype at) const;

    QList<ConfidentialName> m_names;
    QList<Pattern> m_patterns;
    QHash<char32_t, QList<qsizetype>> m_byFirst; ///< patterns by their first character
};

} // namespace starling

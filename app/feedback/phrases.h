// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace starling::feedback {

/// Phrases looked for in a draft word by word, as they are spelt (case and apostrophes aside).
class Phrases
{
public:
    explicit Phrases(const QStringList &phrases);

    /// How many words of the draft, from `token` and before `end`, are one of the phrases; the longest, or 0.
    [[nodiscard]] qsizetype lengthAt(const Draft &draft, qsizetype token, qsizetype end) const;
    [[nodiscard]] bool isEmpty() const { return m_byFirst.isEmpty(); }

private:
    QHash<QString, QList<QStringList>> m_byFirst;
};

} // namespace starling::feedback

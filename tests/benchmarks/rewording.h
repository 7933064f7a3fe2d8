// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "feedback/feedback.h"

#include <QHash>
#include <QString>

#include <memory>

namespace starling::bench {

/// The rubrics of a pack's questions, with rarity counted over all packs of a store.
QList<feedback::Rubric> rubricsOf(const Pack &pack, const QList<Pack> &store,
                                  const std::shared_ptr<const feedback::Lexicon> &lexicon);

/// How many key points are found in written drafts, those of their own question and those of others.
class Rewording
{
public:
    Rewording(Pack shipped, std::shared_ptr<const feedback::Lexicon> lexicon);

    /// Drafts that say a question's key points in other words: a line with what is covered; with details a
    /// line for each key point that is not.
    void reportReworded(const char *name, const QString &file, bool details = false);
    /// Drafts on other topics that list a question's words: a line with what is covered all the same.
    void reportBuzzwords(const char *name, const QString &file, bool details = false);

private:
    struct Role
    {
        Pack pack;
        QList<feedback::Rubric> rubrics;
    };

    /// A page of tests/data/pages or heldout, or the shipped pack where none is named.
    const Role &role(const QString &page);

    Pack m_shipped;
    std::shared_ptr<const feedback::Lexicon> m_lexicon;
    QHash<QString, Role> m_roles;
};

} // namespace starling::bench

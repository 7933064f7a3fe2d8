// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/rubric.h"
#include "library.h"

#include <QHash>
#include <QString>

#include <memory>

namespace starling {

/// Makes the rubric that drafts of a question are matched against, and keeps what is the same for many: the
/// word lists of a language, and how rare words are over the questions. For the thread of the library.
class Rubrics
{
public:
    /// `listsFolder`: where the person's own word lists are (ownListsFolder()).
    explicit Rubrics(QString listsFolder);

    /// Errors as of Library::question().
    Result<std::shared_ptr<const feedback::Rubric>> of(Library &library, QuestionId id);
    /// Packs or word lists changed: read again what is needed.
    void forget();

private:
    struct Source
    {
        std::shared_ptr<const feedback::Lexicon> lexicon;
        feedback::Rarity rarity;
        QHash<QString, QStringList> longForms;
    };
    Result<const Source *> sourceOf(Library &library, const PackRow &pack);

    QString m_folder;
    QHash<QString, Source> m_sources; ///< by pack
};

} // namespace starling

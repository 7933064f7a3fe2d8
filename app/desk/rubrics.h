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
        std::shared_ptr<const feedback::Rarity> rarity;
        QHash<QString, QStringList> longForms;
    };
    Result<const Source *> sourceOf(Library &library, const PackRow &pack, const Question &question);
    /// The language a question is written in; what its pack says where the question is too short to tell.
    std::shared_ptr<const feedback::Lexicon> lexiconOf(const QString &language, const Question &question);

    QString m_folder;
    feedback::Lexicons m_lexicons;                                     ///< all languages with lists
    QHash<QString, std::shared_ptr<const feedback::Lexicon>> m_others; ///< languages without
    QHash<QString, Source> m_sources;                                  ///< by pack and language
};

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/search/savedsearch.h"
#include "desk/search/searchrequest.h"

#include <QAction>
#include <QPointer>

namespace starling::ui {

/// One line of the palette.
struct PaletteEntry
{
    enum class Kind {
        Heading, ///< of the lines below it; cannot be chosen
        Question,
        Tab,
        Place, ///< of the window
        Saved, ///< a saved search
        Command,
        Search ///< puts what is typed into the search line
    };

    Kind kind = Kind::Command;
    QString title;
    QString detail; ///< muted, at the right
    QString keys;
    QList<TextSpan> marks; ///< in the title
    SearchHit hit;         ///< of a question: what is shown below the title where it was hit elsewhere
    QPointer<QAction> action;
    QuestionId question;
    SavedSearchId saved;

    /// The same thing to choose, however it is shown.
    [[nodiscard]] bool isSame(const PaletteEntry &other) const
    {
        return kind == other.kind && action == other.action && question == other.question &&
               saved == other.saved && (kind != Kind::Heading || title == other.title);
    }
};

/// The words that are typed, each the beginning of one in a text, in any order.
class PaletteWords
{
public:
    explicit PaletteWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// 0: the title begins so; 1: all words are in the title; 2: some are only in `more`; -1: they are not
    /// all there, or none is in the title.
    [[nodiscard]] int distance(const QString &title, const QString &more) const;
    [[nodiscard]] QList<TextSpan> marks(const QString &title) const { return m_all.in(title); }

private:
    QString m_typed;
    QList<SearchHits> m_words;
    SearchHits m_all;
};

/// The text of an action without its access key and ellipsis; "&&" is an ampersand.
QString plainText(const QAction &action);

} // namespace starling::ui

Q_DECLARE_METATYPE(starling::ui::PaletteEntry)

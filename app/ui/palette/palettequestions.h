// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"
#include "desk/search/searchrequest.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace starling {
class Desk;
class Library;
class SearchEngine;
} // namespace starling

namespace starling::ui {

/// The questions of the palette: searches all packs as one types, first what is met first, then the best of
/// all.
class PaletteQuestions : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QuestionRow row;
        QList<TextSpan> title;
        SearchHit hit;
    };

    explicit PaletteQuestions(Desk &desk, QObject *parent = nullptr);

    /// Reads what the first search needs; forgets the last one.
    void prepare();
    /// An empty text finds nothing. found() follows where the answer is another one.
    void search(const QString &text);
    [[nodiscard]] const QList<Found> &all() const { return m_found; }
    /// What all() is of is not what was asked for last.
    [[nodiscard]] bool isAwaited() const { return m_awaited; }

Q_SIGNALS:
    void found();

private:
    struct Answer
    {
        Result<SearchFound> found;
        QList<Found> first;
    };
    static Answer read(Library &library, const SearchRequest &request, const Result<SearchFound> &found);
    void take(const Answer &answer);
    void askForAll();
    void stop();

    Desk &m_desk;
    std::shared_ptr<SearchEngine> m_engine; ///< used on the writer's thread only
    SearchRequest m_request;
    QList<Found> m_found;
    std::shared_ptr<std::atomic_bool> m_cancel;
    quint64 m_generation = 0;
    bool m_awaited = false;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettequestions.h"

#include "desk/desk.h"
#include "desk/search/hitplaces.h"
#include "desk/search/searchengine.h"

namespace starling::ui {
namespace {

constexpr qsizetype mostShown = 24; ///< more is for the list

} // namespace

PaletteQuestions::PaletteQuestions(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void PaletteQuestions::stop()
{
    ++m_generation;
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
}

void PaletteQuestions::prepare()
{
    stop();
    m_found.clear();
    m_awaited = false;
    if (!m_engine)
        m_engine = std::make_shared<SearchEngine>();
    m_desk.ask(
        this, [engine = m_engine](Library &library) { return engine->warmUp(library); },
        [](const Outcome &) {});
}

PaletteQuestions::Answer PaletteQuestions::read(Library &library, const SearchRequest &request,
                                                const Result<SearchFound> &found)
{
    Answer answer{found, {}};
    if (!found)
        return answer;
    const QList<QuestionId> ids = found->ids.mid(0, mostShown);
    const auto rows = library.rows(ids);
    const auto hits = searchHits(library, request.query, ids);
    if (!rows || !hits || rows->size() != hits->size())
        return answer;
    const SearchHits marks(request.query);
    for (qsizetype i = 0; i < rows->size(); ++i)
        answer.first.append(
            {rows->at(i), marks.in(rows->at(i).title, SearchLeaf::Field::Title, 20), hits->at(i)});
    return answer;
}

void PaletteQuestions::search(const QString &text)
{
    stop();
    m_request.query = parseSearch(text);
    m_awaited = !m_request.query.isEmpty();
    if (!m_awaited) {
        m_found.clear();
        return;
    }
    m_desk.ask(
        this,
        [request = m_request, engine = m_engine, cancel = m_cancel](Library &library) {
            const auto stopped = [&cancel] { return cancel->load(std::memory_order_relaxed); };
            if (stopped())
                return Answer{Error{Error::Kind::Cancelled, {}, {}}, {}};
            return read(library, request, engine->first(library, request, stopped));
        },
        [this, generation = m_generation](const Answer &answer) {
            if (generation != m_generation || !answer.found)
                return;
            if (!answer.found->ids.isEmpty() || answer.found->complete)
                take(answer);
            if (!answer.found->complete)
                askForAll();
        });
}

void PaletteQuestions::askForAll()
{
    m_desk.ask(
        this,
        [request = m_request, engine = m_engine, cancel = m_cancel, desk = &m_desk](Library &library) {
            const auto all = engine->full(
                library, request, [&cancel] { return cancel->load(std::memory_order_relaxed); },
                [desk] { return desk->isAwaited(); });
            return all && all->complete ? read(library, request, all) : Answer{all, {}};
        },
        [this, generation = m_generation](const Answer &answer) {
            if (generation != m_generation || !answer.found)
                return;
            if (answer.found->complete)
                take(answer);
            else
                askForAll(); // something else came between
        });
}

void PaletteQuestions::take(const Answer &answer)
{
    m_awaited = false;
    m_found = answer.first;
    Q_EMIT found();
}

} // namespace starling::ui

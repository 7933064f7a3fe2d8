// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "answers.h"
#include "store/interruption.h"

#include <utility>

namespace starling {

Desk::Desk(QString storePath, Clock clock, QObject *parent)
    : QObject(parent), m_storePath(std::move(storePath)), m_clock(std::move(clock))
{
    m_thread.setObjectName(QStringLiteral("writer"));
    m_worker.moveToThread(&m_thread);
}

Desk::~Desk()
{
    if (!m_thread.isRunning())
        return;
    m_interruption = nullptr;
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_library.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::future<Result<Opening>> Desk::open(int rowsAround)
{
    auto promise = std::make_shared<std::promise<Result<Opening>>>();
    auto future = promise->get_future();
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_worker,
        [this, promise, rowsAround] {
            auto library = Library::open(m_storePath, m_clock);
            if (!library) {
                promise->set_value(library.error());
                return;
            }
            m_library = std::move(*library);
            m_interruption = &m_library->interruption();
            promise->set_value(m_library->opening(rowsAround));
        },
        Qt::QueuedConnection);
    return future;
}

void Desk::post(std::function<void(Library &)> job)
{
    ++m_waiting;
    QMetaObject::invokeMethod(
        &m_worker,
        [this, job = std::move(job)] {
            --m_waiting;
            if (m_library)
                job(*m_library);
        },
        Qt::QueuedConnection);
    if (store::Interruption *interruption = m_interruption)
        interruption->interrupt();
}

void Desk::saveAnswer(const AnswerKey &key, const AnswerText &answer, quint64 edit)
{
    save(
        key.variant.isValid() ? Text::Variant : Text::Draft, key.question,
        [key, answer](Library &library) { return starling::saveAnswer(library, key, answer); },
        !answer.text.trimmed().isEmpty(), edit);
}

void Desk::saveNote(QuestionId id, const QString &text, const QByteArray &undo, quint64 edit)
{
    save(
        Text::Note, id,
        [id, text, undo](Library &library) { return saveNoteWithUndo(library, id, text, undo); },
        !text.trimmed().isEmpty(), edit);
}

void Desk::saveText(Text kind, QuestionId id, const QString &text, quint64 edit)
{
    if (kind == Text::Note)
        saveNote(id, text, {}, edit);
    else
        saveAnswer({id, {}}, {.text = text, .undo = {}}, edit);
}

template <class Job>
void Desk::save(Text kind, QuestionId id, Job job, bool hasText, quint64 edit)
{
    ask(this, std::move(job), [this, kind, id, edit, hasText](const Result<qint64> &answer) {
        if (answer)
            Q_EMIT textSaved(kind, id, edit, hasText);
        else
            Q_EMIT textNotSaved(kind, id, edit, answer.error());
    });
}

void Desk::setMastery(QuestionId id, Mastery mastery)
{
    ask(
        this, [id, mastery](Library &library) { return library.setMastery(id, mastery); },
        [this, id, mastery](const Outcome &outcome) {
            if (outcome)
                Q_EMIT masteryChanged(id, mastery);
            else
                Q_EMIT markNotSaved(id, outcome.error());
        });
}

void Desk::setTick(QuestionId id, ItemId item, bool ticked)
{
    ask(
        this, [item, ticked](Library &library) { return library.setTick(item, ticked); },
        [this, id, item, ticked](const Outcome &outcome) {
            if (outcome)
                Q_EMIT tickChanged(id, item, ticked);
            else
                Q_EMIT markNotSaved(id, outcome.error());
        });
}

void Desk::saveSession(const Session &values)
{
    post([values](Library &library) { (void)library.saveSession(values); });
}

void Desk::importPack(const Pack &pack)
{
    ask(
        this, [pack](Library &library) { return library.importPack(pack); },
        [this](const Result<ImportEffect> &effect) {
            if (effect)
                Q_EMIT packImported(*effect);
            else
                Q_EMIT importFailed(effect.error());
        });
}

void Desk::finish()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            &m_worker, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace starling

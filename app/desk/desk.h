// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers.h"
#include "library.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <future>
#include <utility>

namespace starling {

/// The window's way to the library: every job runs on the writer's thread, one after the other, and its
/// answer comes back to the thread of the desk. Nothing here waits for the disk but finish(). Signals name
/// what changed and are sent after the commit.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(QString storePath, Clock clock = systemClock, QObject *parent = nullptr);
    /// Finishes what was asked before.
    ~Desk() override;

    [[nodiscard]] const QString &storePath() const { return m_storePath; }

    /// Opens the store on the writer's thread; call once, before anything is asked.
    [[nodiscard]] std::future<Result<Opening>> open(int rowsAround);

    /// Runs `job(Library &)` on the writer's thread, then `then(answer)` on this thread unless `context` is
    /// gone.
    template <class Job, class Then>
    void ask(QObject *context, Job job, Then then)
    {
        post([this, guard = QPointer<QObject>(context), job = std::move(job),
              then = std::move(then)](Library &library) mutable {
            auto answer = job(library);
            QMetaObject::invokeMethod(
                this,
                [guard, answer = std::move(answer), then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }

    /// Which of a person's texts of a question.
    enum class Text { Draft, Note, Variant };
    Q_ENUM(Text)

    /// `edit` is the caller's own count of edits; textSaved() names the one that is durable.
    void saveText(Text kind, QuestionId id, const QString &text, quint64 edit);
    void saveAnswer(const AnswerKey &key, const AnswerText &answer, quint64 edit);
    void saveNote(QuestionId id, const QString &text, const QByteArray &undo, quint64 edit);
    void setMastery(QuestionId id, Mastery mastery);
    void setTick(QuestionId id, ItemId item, bool ticked);
    void saveSession(const Session &values);
    void importPack(const Pack &pack);

    /// Whether something that was asked is still to be begun: long reading makes way for it, and is
    /// interrupted where it would not soon. From any thread.
    [[nodiscard]] bool isAwaited() const { return m_waiting.load(std::memory_order_relaxed) > 0; }

    /// Waits until everything asked so far is done.
    void finish();

Q_SIGNALS:
    void textSaved(starling::Desk::Text kind, starling::QuestionId id, quint64 edit, bool hasText);
    void textNotSaved(starling::Desk::Text kind, starling::QuestionId id, quint64 edit,
                      starling::Error error);
    void masteryChanged(starling::QuestionId id, starling::Mastery mastery);
    void tickChanged(starling::QuestionId id, starling::ItemId item, bool ticked);
    void packImported(starling::ImportEffect effect);
    void importFailed(starling::Error error);
    /// A mark or tick could not be written; the window shows what the store holds.
    void markNotSaved(starling::QuestionId id, starling::Error error);

private:
    void post(std::function<void(Library &)> job);
    template <class Job>
    void save(Text kind, QuestionId id, Job job, bool hasText, quint64 edit);

    QString m_storePath;
    Clock m_clock;
    std::atomic_int m_waiting = 0;                               ///< jobs that are not begun
    std::atomic<store::Interruption *> m_interruption = nullptr; ///< of the library, while there is one
    QThread m_thread;
    QObject m_worker;                   ///< lives on m_thread; the address jobs are sent to
    std::unique_ptr<Library> m_library; ///< made, used and destroyed on m_thread only
};

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackthread.h"

namespace starling {

FeedbackThread::FeedbackThread(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("feedback"));
    m_worker.moveToThread(&m_thread);
}

FeedbackThread::~FeedbackThread()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void FeedbackThread::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true, std::memory_order_relaxed);
    m_cancelled.reset();
}

void FeedbackThread::ask(Job job)
{
    cancel();
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    QMetaObject::invokeMethod(
        &m_worker,
        [this, job = std::move(job), cancelled = m_cancelled] {
            auto found = feedback::feedbackOn(job.text, *job.rubric, job.voice, cancelled.get());
            if (!found)
                return;
            auto fits = feedback::storyFits(job.stories, *job.rubric, job.text);
            auto shared = std::make_shared<const feedback::Feedback>(std::move(*found));
            QMetaObject::invokeMethod(
                this,
                [this, revision = job.revision, cancelled, shared = std::move(shared),
                 fits = std::move(fits)] {
                    if (!cancelled->load(std::memory_order_relaxed))
                        Q_EMIT ready(revision, shared, fits);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace starling

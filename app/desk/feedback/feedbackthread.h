// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/feedback.h"
#include "feedback/storyfit.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace starling {

/// Works out what a draft lacks on a thread of its own, below the priority of typing. Only the answer to the
/// question that was asked last comes back; an earlier one is broken off.
class FeedbackThread : public QObject
{
    Q_OBJECT

public:
    explicit FeedbackThread(QObject *parent = nullptr);
    ~FeedbackThread() override;

    struct Job
    {
        quint64 revision = 0; ///< the caller's own count, given back with the answer
        QString text;
        std::shared_ptr<const feedback::Rubric> rubric;
        feedback::Voice voice;
        QList<Story> stories; ///< to choose from
    };
    void ask(Job job);
    /// What was asked is of no use any more.
    void cancel();

Q_SIGNALS:
    void ready(quint64 revision, std::shared_ptr<const starling::feedback::Feedback> feedback,
               const QList<starling::feedback::StoryFit> &stories);

private:
    QThread m_thread;
    QObject m_worker; ///< lives on m_thread; the address jobs are sent to
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace starling

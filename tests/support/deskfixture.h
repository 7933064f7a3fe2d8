// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/librarypacks.h"

#include <QTemporaryDir>
#include <QtTest>

namespace starling::test {

/// A desk over a store in a folder of its own that holds the given packs beside the shipped ones. The
/// opening shows the first of them unless the session says otherwise.
class DeskFixture
{
public:
    DeskFixture();
    explicit DeskFixture(const QList<Pack> &packs, const Session &session = {});

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("starling.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    Desk &operator*() { return *m_desk; }
    Desk *operator->() { return m_desk.get(); }
    [[nodiscard]] const Opening &opening() const { return *m_opening; }

    void open();
    void close() { m_desk.reset(); }

    /// What the job answers on the writer's thread; everything asked before is done by then.
    template <class Job>
    auto answer(Job job)
    {
        std::optional<std::invoke_result_t<Job, Library &>> result;
        QObject context;
        m_desk->ask(&context, std::move(job), [&result](auto value) { result.emplace(std::move(value)); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("the desk does not answer");
        return std::move(*result);
    }

    /// The question by its name, "test/1".
    StudyQuestion question(const QString &name);
    QuestionId id(const QString &name) { return question(name).id; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::optional<Opening> m_opening;
};

/// Reads a question from a store that no program has open.
StudyQuestion storedQuestion(const QString &path, const QString &name);

/// A question as the window gets it, without a store: items have the ids 1, 2, 3, …
StudyQuestion studyQuestion(const Question &content);

} // namespace starling::test

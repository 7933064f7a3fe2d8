// SPDX-License-Identifier: GPL-3.0-or-later
#include "mocks.h"

#include "desk/library.h"
#include "store/mockjudgements.h"
#include "store/mocks.h"
#include "store/mockwriter.h"
#include "store/store.h"

namespace starling {

Result<MockPlan> Mocks::plan(const MockScope &scope, const study::MockWishes &wishes, const QDateTime &at)
{
    const auto found = candidates(scope, at);
    if (!found)
        return found.error();
    return study::planMock(*found, wishes);
}

Result<MockPlan> Mocks::planAgain(MockId id)
{
    const auto earlier = mock(id);
    if (!earlier)
        return earlier.error();
    MockPlan plan{.seed = earlier->seed, .questions = {}};
    for (const MockQuestion &question : earlier->questions)
        plan.questions.append(question.planned);
    return plan;
}

Result<MockId> Mocks::begin(const MockPlan &plan, const MockOptions &options)
{
    return store::writeMock(m_library.store().connection(), plan, options, m_library.now());
}

Result<QList<MockRow>> Mocks::rows()
{
    return store::readMocks(m_library.store().connection());
}

Result<Mock> Mocks::mock(MockId id)
{
    return store::readMock(m_library.store().connection(), id);
}

Result<MockId> Mocks::unfinished()
{
    return store::readUnfinishedMock(m_library.store().connection());
}

Outcome Mocks::saveAnswer(MockQuestionId id, MockStep step, const MockAnswer &answer)
{
    return store::writeMockAnswer(m_library.store().connection(), id, step, answer, m_library.now());
}

Outcome Mocks::saveProgress(MockQuestionId id, MockState state, int thoughtSeconds, int position)
{
    return store::writeMockProgress(m_library.store().connection(), id, state, thoughtSeconds, position);
}

Outcome Mocks::saveVerdict(MockQuestionId id, MockJudge judge, const MockVerdict &verdict)
{
    return store::writeMockVerdict(m_library.store().connection(), id, judge, verdict, m_library.now());
}

Outcome Mocks::setPartner(MockId id, const QString &name)
{
    return store::writeMockPartner(m_library.store().connection(), id, name);
}

Outcome Mocks::finish(MockId id)
{
    return store::finishMock(m_library.store().connection(), id, m_library.now());
}

} // namespace starling

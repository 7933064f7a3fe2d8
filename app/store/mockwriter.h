// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/result.h"

namespace starling::store {

class Connection;

// The course of an interview. Each is one transaction, durable when it returns without an error, so that an
// interview that is killed goes on where it was. Errors: NotFound, WriteFailed.

Result<MockId> writeMock(const Connection &connection, const MockPlan &plan, const MockOptions &options,
                         const QDateTime &now);

/// The text and seconds of one step as they are now; the question is being answered from then on. The same
/// again writes nothing.
Outcome writeMockAnswer(const Connection &connection, MockQuestionId id, MockStep step,
                        const MockAnswer &answer, const QDateTime &now);

/// How far a question is, how long was thought before it, and which question is in hand.
Outcome writeMockProgress(const Connection &connection, MockQuestionId id, MockState state,
                          int thoughtSeconds, int position);

Outcome writeMockPartner(const Connection &connection, MockId id, const QString &name);
Outcome finishMock(const Connection &connection, MockId id, const QDateTime &now);
/// An interview with everything in it. Files of recordings are the caller's to delete.
Outcome deleteMock(const Connection &connection, MockId id);

} // namespace starling::store

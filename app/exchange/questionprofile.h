// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

namespace starling::exchange {

/// What kind of question this is, from how its sections speak.
Category categoryFrom(const Question &question);

/// How demanding it is, from its kind and the breadth of what it asks for.
Difficulty difficultyFrom(const Question &question, Category category);

/// The name of the framework that the text recommends ("CIRCLES", "MECE"), if it has one.
QString frameworkNameFrom(const QString &text);

} // namespace starling::exchange

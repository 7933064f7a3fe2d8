// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

#include <QJsonValue>

#include <functional>
#include <optional>

namespace starling::exchange {

inline constexpr int maximumQuestions = 100'000;
inline constexpr qsizetype maximumTextSize = 1024 * 1024; ///< of one text, in bytes of UTF-8
inline constexpr int maximumListLength = 1'000;           ///< of one section, of tags and authors
/// Faults and findings beyond this are not listed: no person reads them, and a hostile file has millions.
inline constexpr int maximumReports = 10'000;

/// What a parsed JSON text says as a pack; `pack` is whole only if there are no faults. Faults and findings
/// have pointers (`detail` of a finding) but no lines yet.
struct PackReading
{
    Pack pack;
    QList<Fault> faults;
    QList<Finding> findings;
};

/// Questions that are parsed when they are read, one by one. `at` answers nothing to stop; the reading is of
/// no use then. `read`, which may be empty, is told of questions that have been read as long as there was
/// nothing to report.
struct QuestionElements
{
    qsizetype count = 0;
    std::function<std::optional<QJsonValue>(qsizetype)> at;
    std::function<void(qsizetype)> read;
};

/// With `questions`, those stand for what `root` has under that key. `versionNumber` is how the file spells a
/// version that is a number: as a double, 1.10 would become 1.1.
PackReading readPackValue(const QJsonValue &root, const QString &versionNumber,
                          const QuestionElements *questions = nullptr);

} // namespace starling::exchange

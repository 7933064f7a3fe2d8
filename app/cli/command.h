// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <span>

namespace starling::cli {

class Streams;
struct CommandLine;

enum class Exit { Done = 0, Refused = 1, WrongUsage = 2 };

/// One command: what may stand on its line, and what it does.
struct Command
{
    QLatin1StringView name;
    QLatin1StringView synopsis;               ///< what follows the name
    QLatin1StringView summary;                ///< one line
    std::array<QLatin1StringView, 8> options; ///< those of CommandLine::ownOptions that it takes
    int fewestWords = 0;
    int mostWords = 0; ///< -1: any number
    Exit (*run)(const CommandLine &line, Streams &streams) = nullptr;
};

std::span<const Command> commands();
const Command *commandNamed(QStringView name);

Exit runPacks(const CommandLine &line, Streams &streams);
Exit runQuestions(const CommandLine &line, Streams &streams);
Exit runShow(const CommandLine &line, Streams &streams);
Exit runImport(const CommandLine &line, Streams &streams);
Exit runExport(const CommandLine &line, Streams &streams);
Exit runDraft(const CommandLine &line, Streams &streams);
Exit runHistory(const CommandLine &line, Streams &streams);
Exit runNote(const CommandLine &line, Streams &streams);
Exit runSearch(const CommandLine &line, Streams &streams);
Exit runMark(const CommandLine &line, Streams &streams);
Exit runDue(const CommandLine &line, Streams &streams);
Exit runReview(const CommandLine &line, Streams &streams);
Exit runUndo(const CommandLine &line, Streams &streams);
Exit runSchedule(const CommandLine &line, Streams &streams);
Exit runLog(const CommandLine &line, Streams &streams);
Exit runReviewSettings(const CommandLine &line, Streams &streams);
Exit runTrain(const CommandLine &line, Streams &streams);
Exit runMock(const CommandLine &line, Streams &streams);
Exit runFeedback(const CommandLine &line, Streams &streams);
Exit runVerify(const CommandLine &line, Streams &streams);

} // namespace starling::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace starling::cli {

using namespace Qt::StringLiterals;

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{"packs"_L1, ""_L1, "list the packs"_L1, {}, 0, 0, runPacks},
        Command{"questions"_L1,
                "[--pack ID]"_L1,
                "list the questions of all packs or of one"_L1,
                {"pack"_L1},
                0,
                0,
                runQuestions},
        Command{"show"_L1,
                "QUESTION"_L1,
                "print a question with its sections, my answer and my notes"_L1,
                {},
                1,
                1,
                runShow},
        Command{"search"_L1,
                "QUERY [--limit N] [--pack ID]"_L1,
                "find questions, the best first"_L1,
                {"limit"_L1, "pack"_L1},
                1,
                -1,
                runSearch},
        Command{"import"_L1,
                "FILE... [--dry-run] [--with-answers] | --undo"_L1,
                "bring in packs, pages, Markdown, tables, lists or Anki; - is standard input"_L1,
                {"dry-run"_L1, "undo"_L1, "with-answers"_L1},
                0,
                -1,
                runImport},
        Command{
            "export"_L1,
            "--format json|markdown|markdown-folder|csv|html|anki|apkg [--pack ID] [--with-answers] OUT"_L1,
            "write a pack to a file that can be imported again; - is standard output"_L1,
            {"format"_L1, "pack"_L1, "with-answers"_L1},
            1,
            1,
            runExport},
        Command{"draft"_L1,
                "QUESTION [--variant NAME] [--set FILE|-]"_L1,
                "print or set my answer"_L1,
                {"set"_L1, "variant"_L1},
                1,
                1,
                runDraft},
        Command{"history"_L1,
                "QUESTION [--variant NAME] [--text ID]"_L1,
                "list the earlier texts of my answer or print one"_L1,
                {"variant"_L1, "text"_L1},
                1,
                1,
                runHistory},
        Command{
            "note"_L1, "QUESTION [--set FILE|-]"_L1, "print or set my notes"_L1, {"set"_L1}, 1, 1, runNote},
        Command{"mark"_L1,
                "QUESTION new|learning|mastered"_L1,
                "set how well a question is known"_L1,
                {},
                2,
                2,
                runMark},
        Command{"due"_L1,
                "[--terms] [--pack ID] [--at TIME]"_L1,
                "list what is to be reviewed, in order"_L1,
                {"terms"_L1, "pack"_L1, "at"_L1},
                0,
                0,
                runDue},
        Command{"review"_L1,
                "QUESTION again|hard|good|easy [--cram] [--at TIME]"_L1,
                "rate how well a question was recalled"_L1,
                {"cram"_L1, "at"_L1},
                2,
                2,
                runReview},
        Command{
            "undo"_L1, "[COUNT] [--at TIME]"_L1, "take back the last ratings"_L1, {"at"_L1}, 0, 1, runUndo},
        Command{"schedule"_L1,
                "QUESTION [--at TIME]"_L1,
                "print what is remembered of a question and what each rating would do"_L1,
                {"at"_L1},
                1,
                1,
                runSchedule},
        Command{"log"_L1, "[QUESTION]"_L1, "print the review log"_L1, {}, 0, 1, runLog},
        Command{"review-settings"_L1,
                "[NAME [VALUE]]"_L1,
                "print or set how reviews are scheduled"_L1,
                {},
                0,
                2,
                runReviewSettings},
        Command{"train"_L1,
                "[--dry-run] | defaults"_L1,
                "fit the memory model to the review log, or go back to the standard one"_L1,
                {"dry-run"_L1},
                0,
                1,
                runTrain},
        Command{"mock"_L1,
                "[--questions N] [--minutes N] [--seed S] [--pack ID] [--category C] [--at TIME]"_L1,
                "plan a mock interview; the same seed plans the same one"_L1,
                {"questions"_L1, "minutes"_L1, "seed"_L1, "pack"_L1, "category"_L1, "at"_L1},
                0,
                0,
                runMock},
        Command{"feedback"_L1,
                "QUESTION [FILE|-]"_L1,
                "print what a draft matches of a question and what it lacks"_L1,
                {},
                1,
                2,
                runFeedback},
        Command{"verify"_L1, ""_L1, "check the store"_L1, {}, 0, 0, runVerify},
    };
    return table;
}

const Command *commandNamed(QStringView name)
{
    for (const Command &command : commands()) {
        if (name == command.name)
            return &command;
    }
    return nullptr;
}

} // namespace starling::cli

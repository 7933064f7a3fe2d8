// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowfixture.h"

#include "ui/feedback/feedbackcommands.h"
#include "ui/feedback/feedbacklist.h"
#include "ui/feedback/feedbackpanel.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

namespace starling::test {

using namespace Qt::StringLiterals;

inline Pack hintPack()
{
    Pack pack = starling::test::pack(u"test"_s, 2);
    Question &question = pack.questions.first();
    question.category = Category::Behavioural;
    question.keyPoints = {u"Name the database lock that blocked the payments"_s,
                          u"Measure the latency before and after the repair"_s};
    question.terminology = {{u"Change Data Capture (CDC)"_s, u"a log of rows"_s},
                            {u"Deadlock"_s, u"a ring"_s}};
    question.mistakes = {u"Leaving out any figures or metrics for the result"_s};
    return pack;
}

inline constexpr int longMs = 15'000;
inline constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// The window with the hints shown, and what a person sees of them.
struct Hints
{
    explicit Hints(const Session &session = {{u"hints"_s, true}})
        : window({hintPack()}, withQuestion(session))
    {
        commands = window->findChild<ui::FeedbackCommands *>();
        editor = window->study()->writing()->answer();
        editor->setFocus();
    }

    static Session withQuestion(Session session)
    {
        session.insert(u"question"_s, u"test/q1"_s);
        session.insert(u"pack"_s, u"test"_s);
        return session;
    }
    [[nodiscard]] ui::FeedbackList *list() const { return commands->panel()->list(); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return commands->isSettled(); }, longMs);
    }
    /// The row whose text begins so; -1 for none.
    [[nodiscard]] int row(const QString &text) const
    {
        const QList<ui::FeedbackRow> &rows = list()->hints()->rows();
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i).text.startsWith(text, Qt::CaseInsensitive))
                return i;
        }
        return -1;
    }
    [[nodiscard]] ui::FeedbackRow at(const QString &text) const
    {
        const int found = row(text);
        return found < 0 ? ui::FeedbackRow() : list()->hints()->rows().at(found);
    }
    [[nodiscard]] QRect rectOf(const QString &text) const
    {
        const QModelIndex index = list()->hints()->index(row(text));
        list()->scrollTo(index);
        return list()->visualRect(index);
    }
    /// What is marked in the draft.
    [[nodiscard]] QStringList marked() const
    {
        QStringList texts;
        for (const auto &mark : editor->extraSelections())
            texts += mark.cursor.selectedText();
        return texts;
    }

    WindowFixture window;
    ui::FeedbackCommands *commands;
    ui::TextEditor *editor;
};

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypacks.h"

namespace starling::test {

using namespace Qt::StringLiterals;

Question question(const QString &uid, int number)
{
    return {.uid = uid,
            .number = number,
            .title = u"Title of %1"_s.arg(uid),
            .category = Category::SystemDesign,
            .difficulty = Difficulty::Hard,
            .tags = {u"storage"_s, u"say \"no\""_s},
            .framework = {.name = u"Trade-offs"_s, .text = u"1. **Ask**\n2. Decide"_s},
            .star = {.situation = u"A slow report"_s,
                     .task = u"Make it fast"_s,
                     .action = u"Measured, then added an index"_s,
                     .result = u"40 times as fast"_s,
                     .narrative = {}},
            .howToAnswer = {u"Begin with the goal"_s, u"Name a number"_s},
            .keyPoints = {u"Measure before you change anything"_s, u"An index costs writes"_s,
                          u"Caches go stale at the worst time"_s},
            .terminology = {{u"B-tree"_s, u"a balanced tree of pages"_s}, {u"Naïveté"_s, {}}},
            .interviewerCriteria = {u"Gives figures"_s, u"Names the cost"_s},
            .mistakes = {u"Adds a cache first"_s}};
}

Pack pack(const QString &uid, int questions, const QString &version)
{
    Pack result{.uid = uid,
                .title = u"Pack "_s + uid,
                .subtitle = u"For tests"_s,
                .role = u"Engineer"_s,
                .language = u"en"_s,
                .version = version,
                .licence = u"CC-BY-4.0"_s,
                .authors = {u"Ä. Author"_s, u"B"_s},
                .questions = {}};
    for (int number = 1; number <= questions; ++number)
        result.questions.append(question(u"q%1"_s.arg(number), number));
    return result;
}

LibraryFixture::LibraryFixture() : LibraryFixture(pack(u"test"_s, 3)) {}

LibraryFixture::LibraryFixture(const Pack &content)
{
    if (!open())
        qFatal("the library of the test does not open");
    const auto effect = m_library->importPack(content);
    if (!effect)
        qFatal("the pack of the test is not imported");
    packId = effect->pack;
}

bool LibraryFixture::open()
{
    auto library = Library::open(path(), time.clock());
    if (!library)
        return false;
    m_library = std::move(*library);
    return true;
}

QuestionId idOf(Library &library, const QString &name)
{
    const auto id = library.findQuestion(name);
    return id ? *id : QuestionId();
}

} // namespace starling::test

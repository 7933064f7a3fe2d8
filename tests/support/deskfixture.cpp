// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

namespace starling::test {

using namespace Qt::StringLiterals;

namespace {

Result<StudyQuestion> questionCalled(Library &library, const QString &name)
{
    const auto id = library.findQuestion(name);
    return id ? library.question(*id) : id.error();
}

} // namespace

DeskFixture::DeskFixture() : DeskFixture({pack(u"test"_s, 3)}) {}

DeskFixture::DeskFixture(const QList<Pack> &packs, const Session &session)
{
    {
        const auto library = Library::open(path());
        if (!library)
            qFatal("the store of the test does not open");
        for (const Pack &content : packs) {
            if (!(*library)->importPack(content))
                qFatal("a pack of the test is not imported");
        }
        Session values = session;
        if (!packs.isEmpty() && !values.contains(u"pack"_s))
            values.insert(u"pack"_s, packs.first().uid);
        if (!(*library)->saveSession(values))
            qFatal("the session of the test is not saved");
    }
    open();
}

void DeskFixture::open()
{
    m_desk = std::make_unique<Desk>(path());
    auto opening = m_desk->open(64).get();
    if (!opening)
        qFatal("the desk of the test does not open");
    m_opening = std::move(*opening);
}

StudyQuestion DeskFixture::question(const QString &name)
{
    auto found = answer([name](Library &library) { return questionCalled(library, name); });
    if (!found)
        qFatal("the test asks for a question that is not there");
    return std::move(*found);
}

StudyQuestion storedQuestion(const QString &path, const QString &name)
{
    const auto library = Library::open(path);
    if (!library)
        qFatal("the store of the test does not open");
    auto found = questionCalled(**library, name);
    if (!found)
        qFatal("the test asks for a question that is not there");
    return std::move(*found);
}

StudyQuestion studyQuestion(const Question &content)
{
    StudyQuestion question;
    question.id = QuestionId{1};
    question.pack.title = u"Pack"_s;
    question.content = content;
    qint64 id = 0;
    for (qsizetype i = 0; i < content.keyPoints.size(); ++i)
        question.keyPointIds << ItemId{++id};
    for (qsizetype i = 0; i < content.interviewerCriteria.size(); ++i)
        question.criterionIds << ItemId{++id};
    return question;
}

} // namespace starling::test

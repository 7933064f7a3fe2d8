// SPDX-License-Identifier: GPL-3.0-or-later
#include "packjson.h"

#include "core/plaintext.h"

namespace starling::exchange {
namespace {

using namespace Qt::StringLiterals;

/// Writes JSON with its members in the order of the calls, which QJsonDocument cannot.
class Writer
{
public:
    void openObject() { open('{'); }
    void openObject(QLatin1StringView key) { begin(key), openHere('{'); }
    void openArray(QLatin1StringView key) { begin(key), openHere('['); }

    void close(char bracket)
    {
        --m_depth;
        if (!m_first)
            newLine();
        m_first = false;
        m_out += bracket;
    }

    void text(const QString &value) { begin(), quote(value); }
    void member(QLatin1StringView key, const QString &value) { begin(key), quote(value); }
    void member(QLatin1StringView key, int value) { begin(key), m_out += QByteArray::number(value); }

    void memberUnlessEmpty(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            member(key, value);
    }

    void memberUnlessEmpty(QLatin1StringView key, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        openArray(key);
        for (const QString &value : values)
            text(value);
        close(']');
    }

    QByteArray take() { return std::move(m_out) + '\n'; }

private:
    void open(char bracket) { begin(), openHere(bracket); }

    void openHere(char bracket)
    {
        m_out += bracket;
        ++m_depth;
        m_first = true;
    }

    void begin()
    {
        if (!m_first)
            m_out += ',';
        if (m_depth > 0)
            newLine();
        m_first = false;
    }

    void begin(QLatin1StringView key)
    {
        begin();
        m_out += '"';
        m_out += QByteArrayView(key.data(), key.size());
        m_out += "\": ";
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }

    /// Escapes what JSON must, and what breaks the lines of some readers (U+007F to U+009F, U+2028, U+2029).
    void quote(const QString &value)
    {
        // normalised() as on reading: the text is then the same after a round trip, and it is valid UTF-8.
        const QString clean = normalised(value).replace(QChar(0), QChar(0x2400));
        QString escaped;
        escaped.reserve(clean.size() + 2);
        for (const QChar c : clean) {
            const char16_t unit = c.unicode();
            if (unit == u'"' || unit == u'\\')
                escaped += u'\\', escaped += c;
            else if (unit == u'\n')
                escaped += "\\n"_L1;
            else if (unit == u'\t')
                escaped += "\\t"_L1;
            else if (unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0x2028 || unit == 0x2029)
                escaped += u"\\u%1"_s.arg(unit, 4, 16, '0'_L1);
            else
                escaped += c;
        }
        m_out += '"';
        m_out += escaped.toUtf8();
        m_out += '"';
    }

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true;
};

void writeFramework(Writer &out, const Framework &framework)
{
    out.openObject(wordOf(Section::Framework));
    out.memberUnlessEmpty("name"_L1, framework.name);
    out.member("text"_L1, framework.text);
    out.close('}');
}

void writeStar(Writer &out, const StarExample &star)
{
    out.openObject(wordOf(Section::StarExample));
    out.memberUnlessEmpty("situation"_L1, star.situation);
    out.memberUnlessEmpty("task"_L1, star.task);
    out.memberUnlessEmpty("action"_L1, star.action);
    out.memberUnlessEmpty("result"_L1, star.result);
    out.memberUnlessEmpty("narrative"_L1, star.narrative);
    out.close('}');
}

void writeTerminology(Writer &out, const QList<Term> &terms)
{
    out.openArray(wordOf(Section::Terminology));
    for (const Term &term : terms) {
        out.openObject();
        out.member("term"_L1, term.term);
        out.memberUnlessEmpty("definition"_L1, term.definition);
        out.close('}');
    }
    out.close(']');
}

void writeSection(Writer &out, const Question &question, Section section)
{
    if (isSectionEmpty(question, section))
        return;
    switch (section) {
    case Section::Framework:
        return writeFramework(out, question.framework);
    case Section::StarExample:
        return writeStar(out, question.star);
    case Section::Terminology:
        return writeTerminology(out, question.terminology);
    case Section::HowToAnswer:
    case Section::KeyPoints:
    case Section::InterviewerCriteria:
    case Section::Mistakes:
        return out.memberUnlessEmpty(wordOf(section), *listOf(question, section));
    }
}

void writeQuestion(Writer &out, const Question &question)
{
    out.openObject();
    out.member("id"_L1, question.uid);
    out.member("number"_L1, question.number);
    out.member("title"_L1, question.title);
    out.member("category"_L1, QString(wordOf(question.category)));
    out.member("difficulty"_L1, QString(wordOf(question.difficulty)));
    out.memberUnlessEmpty("tags"_L1, question.tags);
    for (const Section section : allSections)
        writeSection(out, question, section);
    out.close('}');
}

} // namespace

QByteArray writePackJson(const Pack &pack)
{
    Writer out;
    out.openObject();
    out.member("id"_L1, pack.uid);
    out.member("title"_L1, pack.title);
    out.memberUnlessEmpty("subtitle"_L1, pack.subtitle);
    out.memberUnlessEmpty("role"_L1, pack.role);
    out.memberUnlessEmpty("language"_L1, pack.language);
    out.member("version"_L1, pack.version);
    out.memberUnlessEmpty("licence"_L1, pack.licence);
    out.memberUnlessEmpty("authors"_L1, pack.authors);
    out.openArray("questions"_L1);
    for (const Question &question : pack.questions)
        writeQuestion(out, question);
    out.close(']');
    out.close('}');
    return out.take();
}

} // namespace starling::exchange
